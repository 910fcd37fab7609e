package org.trellis.web.designer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TaskFile;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;

/** What a form of the designer refuses, a schedule's file refuses too, and the other way round. */
class FormsAndFilesTest {
    private static final String START = "approach: time\n";
    private static final Schedule SCHEDULE = read("title: T\n" + START);

    private static ScheduleFile.Result result(String yaml) {
        return ScheduleFile.read(yaml.getBytes(UTF_8), "s.yaml");
    }

    private static Schedule read(String yaml) {
        return result(yaml).schedule().orElseThrow();
    }

    /** A wage that is only odd is taken, with a warning. */
    private static String inFile(String yaml) {
        ScheduleFile.Result read = result(yaml);
        boolean warned =
                read.issues().stream()
                        .filter(each -> !each.expected().key().equals("expected.local.hour"))
                        .anyMatch(each -> each.severity() != Issue.Severity.NOTE);
        return read.schedule().isEmpty() || warned ? "refused" : "taken";
    }

    private static ScheduleForm form(String... fields) {
        Map<String, String> typed = new HashMap<>(Map.of("title", "T"));
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return new ScheduleForm(typed, Words.of("en"));
    }

    private static String answer(ScheduleForm form) {
        return form.isFine() ? "taken" : "refused";
    }

    private static String ofTerms(String... fields) {
        ScheduleForm form = form(fields);
        Programs programs = new Programs(Map.of(), new Jurisdiction.All(Map.of()));
        TermsForm.apply(SCHEDULE, form, programs, "en");
        return answer(form);
    }

    @Test
    void twoLengthsOfProbationAreRefusedByBoth() {
        assertEquals("refused", ofTerms("probation", "500", "probation_months", "3"));
        String both = "probation_hours: 500\nprobation_months: 3\n";
        assertEquals("refused", inFile("title: T\n" + START + both));
    }

    @ParameterizedTest
    @CsvSource({
        "months, 0, term: {months: 0}, refused",
        "months, 1, term: {months: 1}, taken",
        "months, 120, term: {months: 120}, taken",
        "months, 121, term: {months: 121}, refused",
        "months, 1.5, term: {months: 1.5}, refused",
        "hours, 2000, term: {hours: 2000}, taken",
        "hours, 100001, term: {hours: 100001}, refused",
        "hours, 2000.5, term: {hours: 2000.5}, refused",
        "hours, 2000.25, term: {hours: 2000.25}, refused",
        "hours, 0, term: {hours: 0}, taken",
        "age, 0, minimum_age: 0, refused",
        "age, 99, minimum_age: 99, taken",
        "age, 100, minimum_age: 100, refused",
        "probation, 500.25, probation_hours: 500.25, taken",
        "probation, 500.33, probation_hours: 500.33, refused",
        "probation_months, 120, probation_months: 120, taken",
        "probation_months, 121, probation_months: 121, refused",
        "probation_months, 1.5, probation_months: 1.5, taken",
        "credit, 100000, credit: {max_hours: 100000}, taken",
        "credit, 100001, credit: {max_hours: 100001}, refused",
        "rapids, 0414S-R, rapids_code: 0414S-R, taken",
        "rapids, 414, rapids_code: 414, refused",
        "rapids, x, rapids_code: x, refused",
        "sponsor, A. B., sponsor: A. B., taken",
        "sponsor, born 1/2/1980, sponsor: born 1/2/1980, refused",
        "sponsor, 123-45-6789, sponsor: 123-45-6789, refused",
    })
    void ofTheTerms(String field, String value, String yaml, String expected) {
        String shown = field + " " + value + ": ";
        String file = inFile("title: T\n" + START + yaml);
        assertEquals(shown + expected + " " + expected, shown + ofTerms(field, value) + " " + file);
    }

    @Test
    void ofLongWords() {
        for (int length : List.of(300, 301)) {
            String expected = length == 300 ? "taken" : "refused";
            String words = "w".repeat(length);
            assertEquals(expected, ofTerms("title", words), "form, title of " + length);
            assertEquals(expected, inFile("title: " + words + "\n" + START), "file, " + length);
            assertEquals(expected, ofTerms("sponsor", words), "form, sponsor of " + length);
            assertEquals(expected, inFile("title: T\nsponsor: " + words + "\n" + START));
        }
        for (int length : List.of(2000, 2001)) {
            String expected = length == 2000 ? "taken" : "refused";
            String words = "w".repeat(length);
            assertEquals(expected, ofTerms("selection", words), "form, selection of " + length);
            assertEquals(expected, inFile("title: T\nselection: " + words + "\n" + START));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "full, 1000, journeyworker_usd_per_hour: 1000, taken",
        "full, 1000.01, journeyworker_usd_per_hour: 1000.01, refused",
        "full, 0, journeyworker_usd_per_hour: 0, refused",
        "minimum, 0, minimum_usd_per_hour: 0, refused",
        "minimum, 7.25, minimum_usd_per_hour: 7.25, taken",
        "since, 1989-12-31, as_of: 1989-12-31, refused",
        "since, 1990-01-01, as_of: 1990-01-01, taken",
        "since, 2100-01-01, as_of: 2100-01-01, refused",
        "percent-new, 0, steps: [{percent: 0}], refused",
        "percent-new, 200, steps: [{percent: 200}], taken",
        "percent-new, 201, steps: [{percent: 201}], refused",
        "usd-new, 1000, steps: [{usd_per_hour: 1000}], taken",
        "usd-new, 1001, steps: [{usd_per_hour: 1001}], refused",
        "months-new, 6, steps: [{months: 6}], refused",
    })
    void ofTheWages(String field, String value, String yaml, String expected) {
        ScheduleForm form = form(field, value);
        WagesForm.apply(SCHEDULE, form);
        String shown = field + " " + value + ": ";
        String file = inFile("title: T\n" + START + "wage: {" + yaml + "}");
        assertEquals(shown + expected + " " + expected, shown + answer(form) + " " + file);
    }

    private static String steps(int count) {
        return "title: T\n"
                + START
                + "wage:\n  steps:\n"
                + "  - {percent: 50, hours: 100}\n".repeat(count);
    }

    /** A form adds one step, course or process to as many as the file can have. */
    @Test
    void ofHowMany() {
        assertEquals("taken", inFile(steps(40)));
        assertEquals("refused", inFile(steps(41)));
        Map<String, String> typed = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            typed.put("percent-" + i, "50");
        }
        typed.put("percent-new", "60");
        ScheduleForm form = new ScheduleForm(typed, Words.of("en"));
        WagesForm.apply(read(steps(40)), form);
        assertEquals("refused", answer(form));
        assertEquals("taken", inFile(courses(300)));
        assertEquals("refused", inFile(courses(301)));
        ScheduleForm more = form("title-new", "One more");
        CoursesForm.apply(read(courses(300)), more, "en");
        assertEquals("refused", answer(more));
    }

    private static String courses(int count) {
        return "title: T\n"
                + START
                + IntStream.range(0, count)
                        .mapToObj(i -> "- {course: c" + i + ", hours: 10}\n")
                        .collect(Collectors.joining("", "related_instruction:\n", ""));
    }

    /** As a list of tasks pasted or handed in, as a task of a form, and in the file. */
    @Test
    void ofTasks() {
        for (int length : List.of(2000, 2001)) {
            String task = "w".repeat(length);
            assertEquals(length == 2000 ? "taken" : "refused", inTaskList(task), length + "");
            assertEquals(inTaskList(task), inFile(tasks(task)), "file, task of " + length);
        }
        for (String task : List.of("Call 123-45-6789", "born 1/2/1980", "Weld 12-34 pipes")) {
            String expected = task.startsWith("Weld") ? "taken" : "refused";
            assertEquals(expected + " " + expected, inTaskList(task) + " " + inFile(tasks(task)));
        }
    }

    private static String tasks(String task) {
        return "title: T\n"
                + START
                + "work_processes:\n- {title: P, hours: 2000, tasks: ['"
                + task
                + "']}\n";
    }

    private static String inTaskList(String task) {
        var read = TaskFile.read(task.getBytes(UTF_8), "t");
        return read.issues().isEmpty() ? "taken" : "refused";
    }

    @ParameterizedTest
    @CsvSource({
        "year-new, 10, year: 10, taken",
        "year-new, 11, year: 11, refused",
        "year-new, 0, year: 0, refused",
        "hours-new, 30.25, hours: 30.25, taken",
        "hours-new, 30.33, hours: 30.33, refused",
        "hours-new, 100001, hours: 100001, refused",
        "title-new, 123-45-6789, code: 123-45-6789, refused",
    })
    void ofTheCourses(String field, String value, String yaml, String expected) {
        ScheduleForm form =
                field.equals("title-new")
                        ? form(field, value)
                        : form("title-new", "A", field, value);
        CoursesForm.apply(SCHEDULE, form, "en");
        String shown = field + " " + value + ": ";
        String file =
                inFile("title: T\n" + START + "related_instruction:\n- {course: A, " + yaml + "}");
        assertEquals(shown + expected + " " + expected, shown + answer(form) + " " + file);
    }
}
