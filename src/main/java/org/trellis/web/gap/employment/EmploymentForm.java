package org.trellis.web.gap.employment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.person.PrivateFacts;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.EmploymentPlan.Barrier;
import org.trellis.gap.employment.EmploymentPlan.Gain;
import org.trellis.gap.employment.EmploymentPlan.Review;
import org.trellis.gap.employment.PlanStep;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.PersonDay;
import org.trellis.report.Words;

/**
 * What was typed into the fields of an employment plan, and what is wrong with it. A Social
 * Security number or a birth date is refused, and not shown again.
 */
final class EmploymentForm {
    static final int MOST_STEPS = 40;
    static final int BARRIERS = 5;
    static final int REVIEWS = 4;
    static final int LONGEST = 300;

    /** All that a diploma may close, each named. */
    static final int LONGEST_CLOSES = 3000;

    private static final double MOST_HOURS = 20_000;
    private static final double MOST_USD = 500_000;
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("M/d/uuuu");
    private static final DateTimeFormatter SPANISH = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final Map<String, String> typed;
    private final Catalog catalog;
    private final Words words;
    private final Map<String, Message> faults = new LinkedHashMap<>();

    EmploymentForm(Map<String, String> typed, Catalog catalog, Words words) {
        this.typed = new LinkedHashMap<>(typed);
        this.catalog = catalog;
        this.words = words;
    }

    /** Fields with what is wrong, in the order of the form. */
    Map<String, Message> faults() {
        return faults;
    }

    void fault(String field, String key, Object... args) {
        faults.put(field, Message.of("employment.wrong." + key, args));
    }

    Map<String, String> typed() {
        return typed;
    }

    EmploymentPlan read() {
        String counselor = text("counselor");
        String center = text("center");
        String later = text("later");
        return new EmploymentPlan(
                counselor, center, later, steps(), gains(), barriers(), reviews());
    }

    private List<PlanStep> steps() {
        List<PlanStep> steps = new ArrayList<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            String action = text("action-" + i);
            if (!action.isEmpty()) {
                steps.add(step(action, "-" + i));
            }
        }
        return steps;
    }

    private PlanStep step(String action, String row) {
        Optional<LocalDate> start = date("start" + row);
        Optional<LocalDate> end = date("end" + row);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            fault("end" + row, "dates");
            end = start;
        }
        String closes = text("closes" + row, LONGEST_CLOSES);
        return new PlanStep(
                Message.verbatim(action),
                closes.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(Message::verbatim)
                        .toList(),
                text("provider" + row),
                listed(typed.getOrDefault("listed" + row, "")),
                text("funding" + row),
                number("hours" + row, MOST_HOURS),
                start,
                end,
                number("usd" + row, MOST_USD),
                Message.verbatim(text("who" + row)),
                earns(action, typed.getOrDefault("earns" + row, "")));
    }

    /** The credential that was proposed, while its name still stands in the line. */
    private Optional<Credential.Id> earns(String action, String code) {
        return catalog.credentials().values().stream()
                .filter(credential -> credential.id().code().equals(code))
                .filter(credential -> action.contains(words.text(credential.name())))
                .map(Credential::id)
                .findFirst();
    }

    private static PlanStep.Listed listed(String code) {
        for (PlanStep.Listed each : PlanStep.Listed.values()) {
            if (Code.of(each).equals(code)) {
                return each;
            }
        }
        return PlanStep.Listed.UNKNOWN;
    }

    private List<Gain> gains() {
        List<Gain> gains = new ArrayList<>();
        for (Gain gain : Gain.values()) {
            if (typed.containsKey("gain-" + Code.of(gain))) {
                gains.add(gain);
            }
        }
        return gains;
    }

    private List<Barrier> barriers() {
        List<Barrier> barriers = new ArrayList<>();
        for (int i = 0; i < BARRIERS; i++) {
            String what = text("barrier-" + i);
            Barrier barrier =
                    new Barrier(what, text("help-" + i), text("helper-" + i), date("helped-" + i));
            if (!what.isEmpty()) {
                barriers.add(barrier);
            }
        }
        return barriers;
    }

    private List<Review> reviews() {
        List<Review> reviews = new ArrayList<>();
        for (int i = 0; i < REVIEWS; i++) {
            String about = text("about-" + i);
            date("review-" + i).ifPresent(day -> reviews.add(new Review(day, about)));
        }
        return reviews;
    }

    private String text(String field) {
        return text(field, LONGEST);
    }

    private String text(String field, int longest) {
        String text = typed.getOrDefault(field, "").strip();
        if (PrivateFacts.in(text)) {
            fault(field, "private");
            typed.remove(field);
            return "";
        }
        if (text.length() > longest) {
            fault(field, "long", longest);
        }
        return text;
    }

    /** By the rule for numbers, after a dollar sign. */
    private OptionalDouble number(String field, double most) {
        String text = text(field).replaceFirst("^\\$ ?", "");
        if (text.isEmpty() || faults.containsKey(field)) {
            return OptionalDouble.empty();
        }
        Numeral numeral = Numeral.read(text);
        if (numeral.value().isEmpty()) {
            faults.put(field, numeral.typedRemedy());
        } else if (numeral.value().getAsDouble() < 0 || numeral.value().getAsDouble() > most) {
            fault(field, "number", most);
        } else {
            return numeral.value();
        }
        return OptionalDouble.empty();
    }

    private Optional<LocalDate> date(String field) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var own = words.lang().equals("es") ? SPANISH : ENGLISH;
        for (DateTimeFormatter format : List.of(DateTimeFormatter.ISO_LOCAL_DATE, own)) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                if (PersonDay.REVIEW.holds(day, LocalDate.now())) {
                    return Optional.of(day);
                }
            } catch (DateTimeException e) {
                // Another way to write a date, or none.
            }
        }
        LocalDate last = PersonDay.REVIEW.last(LocalDate.now());
        fault(field, "date", PersonDay.FIRST, last);
        return Optional.empty();
    }
}
