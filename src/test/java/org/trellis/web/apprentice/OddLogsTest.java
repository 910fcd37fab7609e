package org.trellis.web.apprentice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.apprentice.LogCsv;
import org.trellis.report.apprentice.LogJson;
import org.trellis.report.apprentice.LogText;
import org.trellis.report.apprentice.LogWords;
import org.trellis.report.apprentice.RapidsFile;
import org.trellis.schedule.LogBook;
import org.trellis.schedule.Progress;
import org.trellis.schedule.rules.SeedFindingsTest;
import org.trellis.web.Site;

/** Whatever the schedule lacks, a log says nothing of it rather than zero, null or nonsense. */
class OddLogsTest {
    private static final LocalDate START = LocalDate.of(2025, 6, 2);
    private static final Pattern NONSENSE =
            Pattern.compile(
                    "% (an|per) hour|% (la|por) hora|\\$0\\.00"
                            + "|(?<![\\d.,])0(\\.0)? (% of the|% del|percent|por ciento)"
                            + "|(of|de|the|las|los) 0(\\.0)? h\\b|null|NaN|Infinity|-0\\b|-\\d+ h"
                            + "|Optional\\[|asked=0 h|\\{\\d}|\\?\\?|log\\.[a-z]|Range\\[|\\d\\.\\d{4,}");

    /** What lacks in each is its name. */
    private static final Map<String, String> ODD =
            Map.ofEntries(
                    Map.entry("nothing", ""),
                    Map.entry("one process without hours", "work_processes: [{title: A}]"),
                    Map.entry(
                            "competency-based",
                            "work_processes: [{title: A, tasks: [saw]}, {title: B}]\n"
                                    + "wage: {steps: [{percent: 50}, {percent: 75}]}"),
                    Map.entry(
                            "a process from 0 hours",
                            "term: {hours: 2000}\n"
                                    + "work_processes: [{title: A, hours: [0, 500]},"
                                    + " {title: B, hours: 0}, {title: C, hours: 2000}]\n"
                                    + "related_instruction: [{course: X, hours: 0}, {course: Y}]"),
                    Map.entry(
                            "a term of 0 hours",
                            "term: {hours: 0, months: 12}\nwork_processes: [{title: A, hours: 0}]"),
                    Map.entry(
                            "a term of 1 hour",
                            "term: {hours: 1}\nwork_processes: [{title: A, hours: 1}]\n"
                                    + "wage: {steps: [{percent: 73.63, hours: 1}]}"),
                    Map.entry(
                            "months only",
                            "term: {months: 120}\nwork_processes: [{title: A}]\n"
                                    + "wage: {steps: [{usd_per_hour: 17.5, months: 6},"
                                    + " {usd_per_hour: 20, months: 114}]}"),
                    Map.entry(
                            "steps of no length",
                            "term: {hours: 4000}\nwork_processes: [{title: A, hours: 4000}]\n"
                                    + "wage: {journeyworker_usd_per_hour: 33.33, steps:"
                                    + " [{percent: 73.63}, {percent: 80}, {percent: 90}]}"),
                    Map.entry(
                            "steps by hours and by months",
                            "term: {hours: 4000}\nwork_processes: [{title: A, hours: 4000}]\n"
                                    + "wage: {steps: [{percent: 50, hours: 1000},"
                                    + " {percent: 60, months: 6}, {percent: 66.66, hours: 9}]}"),
                    Map.entry(
                            "steps over more hours than there are",
                            "term: {hours: 4000}\nwork_processes: [{title: A, hours: 4000}]\n"
                                    + "wage: {steps: [{percent: 50, hours: 90000},"
                                    + " {percent: 60, hours: 90000}, {percent: 70}]}"),
                    Map.entry(
                            "wage without steps",
                            "wage: {journeyworker_usd_per_hour: 20}\ncredited_hours: 0"));

    private static Schedule read(String yaml) {
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), "odd");
        return read.schedule().orElseThrow(() -> new AssertionError(yaml + read.issues()));
    }

    private static Map<String, Schedule> schedules() throws IOException {
        Map<String, Schedule> all = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(Path.of("seeds/schedules"))) {
            for (Path file : files.sorted().toList()) {
                all.put(file.getFileName().toString(), read(Files.readString(file)));
            }
        }
        for (String approach : List.of("time", "hybrid", "competency")) {
            String head = "title: Fitter\njurisdiction: US\napproach: " + approach + "\n";
            ODD.forEach((name, body) -> all.put(name + ", " + approach, read(head + body)));
        }
        for (String outline :
                List.of(
                        "WORK PROCESS SCHEDULE\nA) Tool crib\t500\n1. Issue tools\nB) Lathe\t0",
                        "COMPETENCIES\nA. Safety\n1. Wears goggles\n2. Locks out\nB. Welding\n",
                        "Bench work\n")) {
            var read = DocumentOutline.readText(outline, "outline").outline().orElseThrow();
            all.put(outline.replace('\n', '|'), read.schedule(0).schedule());
        }
        return all;
    }

    /** A log at several days, empty and full, signed, and with hours beyond the most. */
    private static List<LogBook> books(Schedule schedule) {
        List<LogBook> books = new ArrayList<>();
        Apprentice kept = new Apprentice("case-7", START, "");
        for (int days : List.of(0, 1, 31, 364, 365, 1500, 4000)) {
            LocalDate on = START.plusDays(days);
            books.add(book(kept, schedule, List.of(), on));
            List<Worked> worked = new ArrayList<>();
            for (LogPart part : LogPart.all(schedule)) {
                worked.add(new Worked(START, Worked.Span.DAY, part, Hours.of(0.1)));
                worked.add(new Worked(START.plusDays(1), Worked.Span.DAY, part, Hours.of(0.25)));
                worked.add(new Worked(START.plusDays(7), Worked.Span.WEEK, part, Hours.of(168)));
                worked.add(new Worked(START.plusDays(14), Worked.Span.WEEK, part, Hours.ZERO));
            }
            books.add(book(kept, schedule, worked, on));
        }
        return books;
    }

    private static LogBook book(
            Apprentice kept, Schedule schedule, List<Worked> worked, LocalDate on) {
        List<Demonstrated> shown = new ArrayList<>();
        for (Progress.SkillState each : Progress.skills(schedule, List.of(), on)) {
            shown.add(new Demonstrated(each.process(), each.key(), 0, "A. Lee", START));
        }
        List<SignedWeek> signed = List.of(SignedWeek.of(START, "A. Lee", START, worked));
        var places = SeedFindingsTest.PLACES;
        return LogBook.of(kept, schedule, worked, shown, signed, places, on);
    }

    private static Map<String, String> papers(LogBook book, String lang) {
        LogWords said = new LogWords(Site.LOADED.catalog(), Words.of(lang));
        var page = new ApprenticeWords(Site.LOADED.catalog()).page(book, Words.of(lang));
        return Map.of(
                "text", LogText.of(book, said),
                "JSON", LogJson.of(book, said).replace(" : null", ""),
                "CSV", LogCsv.of(book, said),
                "RAPIDS", RapidsFile.of(book),
                "page", page.toString());
    }

    @Test
    void noPaperOfAnyLogSaysNonsense() throws Exception {
        List<String> wrong = new ArrayList<>();
        int read = 0;
        for (var each : schedules().entrySet()) {
            for (LogBook book : books(each.getValue())) {
                for (String lang : List.of("en", "es")) {
                    for (var paper : papers(book, lang).entrySet()) {
                        read++;
                        String where = each.getKey() + ", " + book.on() + ", " + paper.getKey();
                        wrong.addAll(nonsense(where, paper.getValue()));
                    }
                }
            }
        }
        assertEquals("", String.join("\n", wrong.subList(0, Math.min(20, wrong.size()))));
        assertTrue(read > 5000, "" + read);
    }

    private static List<String> nonsense(String where, String paper) {
        String text = paper.replace('\u00a0', ' ');
        return NONSENSE.matcher(text)
                .results()
                .map(hit -> where + ": " + text.substring(Math.max(0, hit.start() - 40), hit.end()))
                .toList();
    }

    private static String wage(String odd, int days) {
        Schedule schedule = read("title: F\napproach: time\njurisdiction: US\n" + ODD.get(odd));
        LogBook book =
                book(new Apprentice("a", START, ""), schedule, List.of(), START.plusDays(days));
        return new LogWords(Site.LOADED.catalog(), Words.of("en")).wage(book).orElse("none");
    }

    /** An apprentice of the first day was said to be in the last step. */
    @Test
    void withoutLengthsNobodyKnowsWhichStepItIs() {
        String unknown =
                "The schedule does not say how long each one lasts, so we cannot tell which one"
                        + " applies today.";
        assertEquals(
                "3 wage steps, the first at $24.54 per hour. " + unknown,
                wage("steps of no length", 0));
        assertEquals(
                "3 wage steps, the first at 50% of the journeyworker wage. " + unknown,
                wage("steps by hours and by months", 0));
        assertEquals("none", wage("wage without steps", 0));
        assertEquals("none", wage("nothing", 0));
    }

    /** The last step lasts to the end of the term, said or not. */
    @Test
    void onlyTheStepsBeforeTheLastNeedALength() {
        assertEquals(
                "Step 1: 50% of the journeyworker wage; after 90,000 h more: 60% of the"
                        + " journeyworker wage",
                wage("steps over more hours than there are", 0).replace('\u00a0', ' '));
        assertEquals(
                "Step 1: $17.50 per hour; from December 2, 2025: $20.00 per hour",
                wage("months only", 31));
        assertEquals("Step 2, the last one: $20.00 per hour", wage("months only", 183));
    }
}
