package org.trellis.store.seal;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.store.Apprentices;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.store.person.SavedReport;
import org.trellis.store.person.SavedReports;
import org.trellis.store.schedule.SavedSchedules;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

/** A database with something of everything that is kept about people. */
final class Kept {
    static final Passphrase FIRST = new Passphrase("correct horse staple".toCharArray());
    static final Passphrase SECOND = new Passphrase("frase nueva con ñandú".toCharArray());
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    /** What no file of a sealed database may hold. */
    static final List<String> WORDS =
            List.of(
                    "WIOA-7",
                    "ROSANAME",
                    "ladder/goaljob",
                    "2027-02-03",
                    "AUTHORNAME",
                    "NOTEWORD",
                    "PAPERWORD",
                    "QUESTIONWORD",
                    "PLANWORD",
                    "VERDICTWORD",
                    "OUTCOMEWORD",
                    "OPENED",
                    "APPRENTICENAME",
                    "SCHEDULEWORD",
                    "SKILLWORD",
                    "ASSESSORNAME",
                    "OWNSCHEDULE",
                    "titleword");

    private Kept() {}

    static ApplicationContext open(Path file, Passphrase passphrase) {
        var options = new ServerOptions(0, "127.0.0.1", false, file);
        return ApplicationContext.run(Server.storeSettings(options, () -> passphrase));
    }

    static void fill(ApplicationContext store) {
        SavedPeople people = store.getBean(SavedPeople.class);
        SavedPerson rosa = people.add("WIOA-7", "name: ROSANAME ñ\n", NOON).orElseThrow();
        people.change(
                rosa.withGoal(Optional.of("ladder/goaljob"))
                        .withReview(Optional.of(LocalDate.of(2027, 2, 3))),
                NOON);
        people.add("WIOA-6", "", NOON).orElseThrow();
        CaseRecord record = store.getBean(CaseRecord.class);
        record.note("WIOA-7", "AUTHORNAME", "NOTEWORD", NOON);
        record.log(rosa.address(), CaseRecord.Kind.OPENED, NOON);
        store.getBean(SavedReports.class).add(report("r1"));
        Apprentices apprentices = store.getBean(Apprentices.class);
        LocalDate day = LocalDate.of(2026, 11, 16);
        apprentices.add(new Apprentice("APPRENTICENAME", day, "SCHEDULEWORD"), NOON);
        apprentices.add("APPRENTICENAME", new Demonstrated(1, "SKILLWORD", 3, "ASSESSORNAME", day));
        SavedSchedules schedules = store.getBean(SavedSchedules.class);
        String name = schedules.add("TITLEWORD", "OWNSCHEDULE 1", NOON).name();
        schedules.change(name, 1, "OWNSCHEDULE 2", NOON);
    }

    static SavedReport report(String id) {
        return new SavedReport(
                id,
                "WIOA-7",
                "ladder/goaljob",
                LocalDate.of(2026, 11, 20),
                NOON,
                "a".repeat(64),
                "data",
                new SavedReport.Inputs("QUESTIONWORD", "name: ROSANAME", "PLANWORD"),
                new SavedReport.Result("VERDICTWORD", "en", "OUTCOMEWORD"),
                "application/pdf",
                "PAPERWORD".getBytes(StandardCharsets.US_ASCII));
    }

    /** Everything as it is read. */
    static String text(ApplicationContext store) {
        var all = new StringJoiner("\n");
        CaseRecord record = store.getBean(CaseRecord.class);
        SavedReports reports = store.getBean(SavedReports.class);
        for (SavedPerson each : store.getBean(SavedPeople.class).list()) {
            all.add("" + each);
            all.add("" + record.notes(each.id()) + record.events(each.address()));
            for (SavedReport report : reports.list(each.id())) {
                SavedReport found = reports.find(report.id()).orElseThrow();
                all.add(found.caseId() + found.job() + found.hash() + found.dataVersions());
                all.add("" + found.inputs() + found.result() + found.mediaType() + found.on());
                all.add(new String(found.content(), StandardCharsets.UTF_8));
            }
        }
        all.add("" + reports.lastDays());
        Apprentices apprentices = store.getBean(Apprentices.class);
        for (Apprentice each : apprentices.list()) {
            all.add("" + each + apprentices.find(each.id()) + apprentices.hours(each.id()));
            all.add("" + apprentices.signed(each.id()) + apprentices.demonstrations(each.id()));
        }
        SavedSchedules schedules = store.getBean(SavedSchedules.class);
        schedules.list().forEach(each -> all.add(each + "" + schedules.versions(each.name())));
        return all.toString();
    }

    static String text(Path file, Passphrase passphrase) {
        try (ApplicationContext store = open(file, passphrase)) {
            return text(store);
        }
    }

    /** Those of {@link #WORDS} that some file of the folder holds. */
    static List<String> found(Path folder) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.list(folder)) {
            for (Path each : files.toList()) {
                all.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        return WORDS.stream().filter(word -> all.indexOf(word) >= 0).toList();
    }
}
