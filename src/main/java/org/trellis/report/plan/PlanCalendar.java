package org.trellis.report.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.trellis.credential.Gate;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Words;

/**
 * A training plan for a calendar program: each step from its first day to its last, and the last
 * day of each credential that has to be renewed on the way (RFC 5545). The same plan gives the same
 * bytes: its day stands for the time it was written. An event keeps its UID when the plan changes,
 * so a calendar moves it.
 */
public final class PlanCalendar {
    private final TrainingPlan plan;
    private final Words words;
    private final PlanWords said;
    private final StringBuilder out = new StringBuilder();

    private PlanCalendar(TrainingPlan plan, Catalog catalog, Words words) {
        this.plan = plan;
        this.words = words;
        this.said = new PlanWords(catalog, words);
    }

    public static String of(TrainingPlan plan, Catalog catalog, Words words) {
        return new PlanCalendar(plan, catalog, words).write();
    }

    private String write() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Trellis//Training plan//" + words.lang().toUpperCase(Locale.ROOT));
        line("CALSCALE:GREGORIAN");
        line("METHOD:PUBLISH");
        plan.items().forEach(this::item);
        plan.renewals().forEach(this::renewal);
        line("END:VCALENDAR");
        return out.toString();
    }

    private void item(PlanItem item) {
        String closes = item.closes().isEmpty() ? "" : said.closes(item);
        String text = said.figures(item) + "\n" + closes + "\n" + said.note(item);
        event(item.code(), said.name(item), text.strip(), item.start(), item.end());
    }

    private void renewal(Gate gate) {
        Credential credential = gate.by().orElse(gate.anyOf().get(0));
        LocalDate last = gate.expires().orElseThrow();
        String code = "renew-" + credential.id().code();
        event(code, said.renewal(gate), "", last, last);
    }

    private void event(String code, String title, String text, LocalDate from, LocalDate last) {
        String key = plan.gap().person().id() + " " + plan.gap().job().id() + " " + code;
        line("BEGIN:VEVENT");
        line("UID:" + UUID.nameUUIDFromBytes(key.getBytes(UTF_8)));
        line("DTSTAMP:" + day(plan.gap().on()) + "T000000Z");
        line("DTSTART;VALUE=DATE:" + day(from));
        line("DTEND;VALUE=DATE:" + day(last.plusDays(1)));
        line("SUMMARY:" + CalendarText.escaped(title));
        if (!text.isEmpty()) {
            line("DESCRIPTION:" + CalendarText.escaped(text));
        }
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }

    private static String day(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    private void line(String content) {
        out.append(CalendarText.folded(content)).append("\r\n");
    }
}
