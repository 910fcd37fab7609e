package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Severity;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;
import org.trellis.schedule.draft.Draft;

/** What Trellis writes itself passes its own check. */
class OwnPapersTest {
    private static final Folder SEEDS = Folder.inside("seeds");
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Known KNOWN =
            new Known(SeedFindingsTest.PLACES, ScheduleFiles.onetSoc(SEEDS));

    /** What the template has no column for, by the rule that misses it, as the losses name it. */
    private static final Map<String, String> NOT_IN_THE_TEMPLATE =
            Map.of(
                    "evaluation", "evaluation",
                    "ratio-scope", "ratio_scope",
                    "probation", "probation",
                    "wage-percents", "wage");

    private static Set<String> errors(Schedule schedule) {
        return Rules.check(schedule, KNOWN).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** Whatever the letters of its code: what is written and read again is judged alike. */
    @Test
    void aFileSaysNoMoreAndNoLessThanItsSchedule() {
        List<String> changed = new ArrayList<>();
        for (Schedule schedule : withEverySuffix()) {
            byte[] yaml = ScheduleFile.write(schedule).getBytes(StandardCharsets.UTF_8);
            var again = ScheduleFile.read(yaml, "again.yaml");
            if (!again.issues().isEmpty()) {
                changed.add(schedule.title() + " " + again.issues());
            }
            String before = findings(schedule);
            String after = findings(again.schedule().orElseThrow());
            if (!before.equals(after)) {
                changed.add(schedule.title() + " " + before + " > " + after);
            }
        }
        assertEquals(List.of(), changed);
    }

    /** The sheets of the template hold less, and tell it; what they hold adds no error. */
    @Test
    void theSheetsOfTheTemplateAddNoErrorButForWhatTheyTellTheyLose() {
        List<String> broken = new ArrayList<>();
        for (Schedule schedule : withEverySuffix()) {
            var written = StandardsTemplate.write(schedule, CATALOG);
            Map<Sheet, Source> sheets = new EnumMap<>(Sheet.class);
            written.sheets()
                    .forEach(
                            (sheet, text) ->
                                    sheets.put(
                                            sheet,
                                            new Source(
                                                    sheet.file("s"),
                                                    text.getBytes(StandardCharsets.UTF_8))));
            var read = StandardsTemplate.read(sheets, CATALOG);
            Set<String> more = new TreeSet<>(errors(read.schedule().orElseThrow()));
            more.removeAll(errors(schedule));
            String lost =
                    written.lost().stream()
                            .map(Words.of("en")::say)
                            .collect(Collectors.joining("\n"));
            more.removeIf(rule -> lost.contains(NOT_IN_THE_TEMPLATE.getOrDefault(rule, "\0")));
            if (!more.isEmpty()) {
                broken.add(schedule.title().en() + " " + more + "\n" + lost);
            }
        }
        assertEquals(List.of(), broken);
    }

    private static List<Schedule> withEverySuffix() {
        List<Schedule> all = new ArrayList<>();
        List<Schedule> seeds = new ArrayList<>(ShippedQuestions.programs().schedules().values());
        seeds.addAll(ScheduleFiles.outlines(SEEDS));
        for (Schedule schedule : seeds) {
            for (String suffix : List.of("", "T", "HY", "CB", "CL")) {
                Trade old = schedule.occupation();
                all.add(
                        schedule.withOccupation(
                                new Trade(
                                        old.title(),
                                        old.job(),
                                        old.onetSoc(),
                                        old.onetRelease(),
                                        Optional.of(new Trade.RapidsCode("0296" + suffix)))));
            }
        }
        return all;
    }

    private static String findings(Schedule schedule) {
        return Rules.check(schedule, KNOWN).stream()
                .map(f -> f.severity() + " " + f.rule() + " " + Words.of("en").say(f.message()))
                .collect(Collectors.joining("; "));
    }

    /** But that the wage is missing where the job has none: nothing is invented. */
    @Test
    void aDraftOfEveryJobHasNoError() {
        List<String> broken = new ArrayList<>();
        int drafted = 0;
        for (Job.Id job : CATALOG.jobs().map(Job::id).toList()) {
            for (Approach approach : Approach.values()) {
                Draft.Request request =
                        new Draft.Request(
                                job,
                                approach,
                                Hours.Range.of(4000, 4000),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                "US",
                                List.of(),
                                Map.of());
                var answer =
                        new Draft(CATALOG, ShippedQuestions.programs(), Words::both)
                                .of(request, LocalDate.of(2026, 11, 26));
                if (answer instanceof Draft.Drafted made) {
                    drafted++;
                    Set<String> errors = errors(made.schedule());
                    boolean paid = CATALOG.getJob(job).wage().isPresent();
                    if (!errors.equals(paid ? Set.of() : Set.of("wage-percents"))) {
                        broken.add(job + " " + approach + " " + errors);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(drafted > 80, drafted + " drafts");
    }

    /** The task goes to a skill of the job; its code ends in each of the letters there are. */
    @Test
    void aDraftFromATaskListHasNoErrorWhateverItsCodeEndsIn() {
        Map<String, Approach> suffixes =
                Map.of(
                        "", Approach.TIME,
                        "T", Approach.TIME,
                        "HY", Approach.HYBRID,
                        "CB", Approach.COMPETENCY,
                        "CL", Approach.COMPETENCY);
        Set<String> broken = new TreeSet<>();
        int drafted = 0;
        for (Job job : CATALOG.jobs().filter(each -> each.wage().isPresent()).toList()) {
            for (Map.Entry<String, Approach> each : suffixes.entrySet()) {
                Optional<Schedule> made = fromTasks(job, each.getValue(), "0296" + each.getKey());
                drafted += made.isPresent() ? 1 : 0;
                Set<String> errors = made.map(OwnPapersTest::errors).orElse(Set.of());
                if (!errors.isEmpty()) {
                    broken.add(job.id() + " " + each.getKey() + " " + errors);
                }
            }
        }
        assertEquals(Set.of(), broken);
        assertTrue(drafted > 300, drafted + " drafts");
    }

    private static Optional<Schedule> fromTasks(Job job, Approach approach, String code) {
        List<Competency.Id> skills = job.requirements().keySet().stream().limit(1).toList();
        Task task = new Task("Do the work of the day", skills, new Issue.Place("tasks", 1, 0));
        Draft.Request request =
                new Draft.Request(
                        job.id(),
                        approach,
                        Hours.Range.of(4000, approach == Approach.TIME ? 4000 : 5000),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "US",
                        List.of(task),
                        Map.of());
        var answer =
                new Draft(CATALOG, ShippedQuestions.programs(), Words::both)
                        .of(request, LocalDate.of(2026, 11, 26));
        if (!(answer instanceof Draft.Drafted made)) {
            return Optional.empty();
        }
        Trade old = made.schedule().occupation();
        Trade coded =
                new Trade(
                        old.title(),
                        old.job(),
                        old.onetSoc(),
                        old.onetRelease(),
                        Optional.of(new Trade.RapidsCode(code)));
        return Optional.of(made.schedule().withOccupation(coded));
    }
}
