package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.files.reading.Folder;
import org.trellis.model.Held;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Residence;
import org.trellis.model.person.Work;
import org.trellis.report.Words;

/** A person's file, read against the catalog that ships. Today is 2026-11-21. */
class PersonFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Folder SEEDS = Folder.inside("seeds");
    private static final Catalog CATALOG = Shipped.CATALOG;

    @Test
    void inventedPeopleAreReadAndWrittenBackEqual() {
        for (String name : SEEDS.names("people")) {
            Person person = person(SEEDS.bytes("people/" + name).orElseThrow());
            assertEquals(person, person(bytes(PersonFile.write(person))), name);
        }
    }

    /** Months in a past job that are left out are unknown, and stay so in the file. */
    @Test
    void pastMonthsMayBeUnknown() {
        Person person =
                person(
                        bytes(
                                """
                                id: case-1
                                history:
                                  - {job: nursing-long-term-care/pca}
                                  - {job: nursing-long-term-care/cna, months: 0}
                                """));
        assertEquals(
                List.of(OptionalDouble.empty(), OptionalDouble.of(0)),
                person.history().stream().map(Work.Served::months).toList());
        assertEquals(person, person(bytes(PersonFile.write(person))));
    }

    /** As commands take it; what is not an occupation stays an error. */
    @Test
    void anOccupationIsNamedByItsCodeAlone() {
        Person person =
                person(
                        bytes(
                                """
                                id: case-1
                                job: 29-1141
                                history:
                                  - {job: 43-3031.00, months: 12}
                                limits: {without_jobs: [29-2061]}
                                """));
        assertEquals(
                "onet/29-1141.00 onet/43-3031.00 [onet/29-2061.00]",
                person.job().orElseThrow()
                        + " "
                        + person.history().get(0).job()
                        + " "
                        + person.limits().withoutJobs());
        byte[] unknown = bytes("id: case-1\njob: 29-9999\n");
        assertEquals(Optional.empty(), PersonFile.read(unknown, "p.yaml", CATALOG, TODAY).person());
    }

    @Test
    void yesNoTrueAndFalseAreAllUnderstood() {
        Person person =
                person(
                        bytes(
                                """
                                id: case-1
                                held:
                                  - {competency: building-blocks/reading, has: yes, evidence: self, date: 2026-06-10}
                                  - {competency: building-blocks/writing, has: No, evidence: test, date: 2026-06-10}
                                  - {competency: building-blocks/teamwork, has: true, evidence: hours-log, date: 2026-06-10}
                                  - {competency: building-blocks/integrity, has: FALSE, evidence: self, date: 2026-06-10}
                                """));
        assertEquals(
                "Has Lacks Has Lacks",
                person.ratings().stream()
                        .map(rating -> rating.held().getClass().getSimpleName())
                        .collect(Collectors.joining(" ")));
    }

    /** A file from a place where the next day has begun. */
    @Test
    void tomorrowIsTodayAndTheDayAfterIsAnError() {
        String rating = "{competency: building-blocks/reading, has: yes, evidence: self, date: %s}";
        String yaml = "id: case-1\nheld:\n  - " + rating + "\n";
        Person person = person(bytes(yaml.formatted(TODAY.plusDays(1))));
        assertEquals(TODAY, person.ratings().get(0).date());
        byte[] later = bytes(yaml.formatted(TODAY.plusDays(2)));
        assertEquals(1, PersonFile.read(later, "p.yaml", CATALOG, TODAY).issues().size());
    }

    @ParameterizedTest
    @CsvSource({"1940-01-01, 0", "1939-12-31, 1", "0026-05-01, 1"})
    void aYearBeforeAnyWorkingLifeIsAnError(String day, int issues) {
        String rating = "{competency: building-blocks/reading, has: yes, evidence: self, date: %s}";
        byte[] yaml = bytes(("id: case-1\nheld:\n  - " + rating + "\n").formatted(day));
        assertEquals(issues, PersonFile.read(yaml, "p.yaml", CATALOG, TODAY).issues().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "19; This looks like pay for an hour: a year of it is $39,520.",
                "3300; This looks like pay for a month: a year of it is $39,600.",
                "39530000; This may be $39,530 with extra digits.",
                "1950000; This may be $19,500 with extra digits.",
                "41000; none"
            })
    void payThatCanHardlyBeAYearsIsAWarningThatSaysWhatItMayBe(String pay, String said) {
        byte[] yaml = bytes("id: case-1\npay_usd_per_year: " + pay + "\n");
        var read = PersonFile.read(yaml, "p.yaml", CATALOG, TODAY);
        assertEquals(
                said,
                read.issues().stream()
                        .map(each -> each.severity() + ": " + Words.of("en").say(each.remedy()))
                        .findFirst()
                        .orElse("none")
                        .replace("WARNING: ", ""));
    }

    /** An answer to it would always be empty, so it is told where it stands. */
    @Test
    void aLimitThatNoPathCanMeetIsAnErrorAtItsLine() {
        String yaml =
                """
                id: case-1
                limits:
                  max_months: 12
                  max_step_months: 24
                  min_wage_usd_per_year: 45000
                  min_goal_wage_usd_per_year: 900000
                """;
        var issues = PersonFile.read(bytes(yaml), "p.yaml", CATALOG, TODAY).issues();
        assertEquals(
                "4 24, 6 900000",
                issues.stream()
                        .map(
                                each ->
                                        each.place().line()
                                                + " "
                                                + Words.of("en").say(each.value()).replace("'", ""))
                        .collect(Collectors.joining(", ")));
    }

    @Test
    void levelZeroIsReadAsLacking() {
        Person person =
                person(
                        bytes(
                                """
                                id: case-1
                                held: [{competency: building-blocks/reading, level: 0, scale: onet-lv, evidence: self, date: 2026-06-10}]
                                """));
        assertEquals(new Held.Lacks(), person.ratings().get(0).held());
    }

    @Test
    void jsonWithTabsIsReadToo() {
        Person person =
                person(
                        bytes(
                                "{\n"
                                        + "\t\"id\": \"case-1\",\n"
                                        + "\t\"credentials\": [],\n"
                                        + "\t\"months_in_job\": 0\n"
                                        + "}"));
        assertEquals("case-1 true", person.id() + " " + person.credentials().isPresent());
    }

    @Test
    void noListOfCredentialsIsNotAnEmptyList() {
        assertTrue(person(bytes("id: case-1")).credentials().isEmpty());
    }

    @Test
    void htmlInANameStaysText() {
        String name = "<script>alert(1)</script> \"Ana\" \\ O'Neil: #1";
        Person ana =
                new Person(
                        "c",
                        Optional.of(name),
                        new Person.Home(Optional.of("NJ"), Map.of(), Residence.NONE),
                        Work.NONE,
                        Person.Learning.UNKNOWN,
                        Person.Qualifications.UNKNOWN,
                        org.trellis.model.person.Limits.NONE);
        assertEquals(ana, person(bytes(PersonFile.write(ana))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: 123-45-6789",
                "id: 123456789",
                "id: WIOA-123-45-6789",
                "id: 1980-01-02",
                "id: case-123456789 # 123-45-6789",
                "{\"id\": \"case-123456789\", \"name\": \"123456789\"}",
                "id: c\nname: Ana 123 45 6789",
                "id: c\nname: Ana 123\u201345\u20136789",
                "id: c\nname: \"Ana \\x31\\x32\\x33-45-6789\"",
                "id: c\nname: \u0661\u0662\u0663-\u0664\u0665-\u0666\u0667\u0668\u0669",
                "id: c # 123-45-6789",
                "id: c\nssn: 12",
                "id: c\n123-45-6789: x",
                "id: c\nhistory: [{job: x, months: [[123456789]]}]",
                "id: c\ndob: 1980-01-02",
                "id: c\nDateOfBirth: 1980",
                "id: c\nfecha de nacimiento: 2/1/1980",
                "id: c\nname: Ana, naci\u00f3 en 1980",
                "id: c\nname: Ana 1/2/1980",
                "id: c # born 1980",
                "id: c\nlimits: {birth_date: 1980-01-02}",
                "{\"id\": \"c\", \"birthdate\": \"\"}",
                "id: [123-45-6789",
            })
    void numbersAndBirthDatesAreRefusedAndNotEchoed(String yaml) {
        var result = PersonFile.read(bytes(yaml), "p.yaml", CATALOG, TODAY);
        assertEquals(1, result.issues().size(), () -> result.issues().toString());
        String issue = result.issues().get(0).toString();
        assertTrue(issue.contains("expected.person.private"), issue);
        assertFalse(issue.contains("6789") || issue.contains("1980"), issue);
        assertTrue(result.person().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: case-1001",
                "id: c\nname: Max Born",
                "id: c\nname: Ana 908-555-0100",
                "id: c\nlimits: {budget_usd: 12345678, max_months: 3.123456789}",
                "id: c # since 2026-05-04",
                "id: two-8114-0-0",
                "id: WIOA-2026-000123456",
                "id: case-123456789",
                "{\"id\": \"1234567890\", \"name\": \"Ana\"}",
                "id: '2026-11-20-A7' # our own",
                "id: case-123-00-4567",
            })
    void whatOnlyLooksAlikeIsRead(String yaml) {
        person(bytes(yaml));
    }

    @Test
    void aSmallFaultIsToldWithItsPlaceAndRemedy() {
        assertEquals(
                """
                2:6 nursing-long-term-care/can | a job written ladder/job | Did you mean nursing-long-term-care/cna?
                """,
                issues("id: c\njob: nursing-long-term-care/can"));
        assertEquals("2:1 helt | a known key | Did you mean held?\n", issues("id: c\nhelt: []"));
        assertEquals(
                "2:8 ZZ | the two capital letters of a state or territory |"
                        + " Write it as in an address: NJ.\n",
                issues("id: c\nstate: ZZ"));
        assertEquals("", issues("id: c\nstate: PR"));
        assertEquals("1:1  | a key 'id' with a value | Add 'id: ...'.\n", issues("state: NJ"));
        assertEquals(
                "2:1 id | each key once | Remove or rename this one.\n", issues("id: c\nid: d"));
        assertEquals(
                "2:16 12E3 | a number from 0 to 1200 | A spreadsheet changed this cell; look up the"
                        + " value and store the column as text.\n",
                issues("id: c\nmonths_in_job: 12E3\njob: nursing-long-term-care/cna"));
        assertEquals(
                "3:35 2027-01-01 | a day up to today, 2026-11-21 |"
                        + " Write the day it happened; plans do not belong here.\n",
                issues("id: c\ncredentials:\n  - {credential: cpr-bls, earned: 2027-01-01}"));
        assertEquals(
                "3:56 2019-03-01 | a day on or after 2020-03-01, when it was earned |"
                        + " Correct one of the two dates.\n",
                issues(
                        "id: c\n"
                                + "credentials:\n"
                                + "  - {credential: cpr-bls, earned: 2020-03-01, expires:"
                                + " 2019-03-01}"));
        assertEquals(
                "2:53 9 | a level of opm-5: 1, 2, 3, 4, 5 | Write one of these levels.\n",
                issues(
                        "id: c\n"
                                + "held: [{competency: building-blocks/reading, level: 9, scale: opm-5,"
                                + " evidence: self, date: 2026-01-01}]"));
    }

    /** A credential is held, not a reason for a rating; an assumption is nobody's rating. */
    @Test
    void aRatingRestsOnATestASupervisorALogOrOnesOwnWord() {
        for (String word : List.of("credential", "presumed", "none")) {
            String row = "{competency: building-blocks/reading, has: yes, evidence: %s,";
            assertEquals(
                    "2:66 "
                            + word
                            + " | one of test, supervisor, hours_log, self |"
                            + " Write one of these words.\n",
                    issues("id: c\nheld: [" + row.formatted(word) + " date: 2026-01-01}]"));
        }
    }

    @Test
    void eachKindOfBrokenFileGetsOneMessage() {
        assertEquals("0:0 an empty file | lines written 'key: value'", one(""));
        assertEquals("0:0 an empty file | lines written 'key: value'", one("  \n\n"));
        assertEquals("1:1 a list or a single word | lines written 'key: value'", one("- a\n- b"));
        assertEquals("0:0 not text | plain text in UTF-8", one("\u0000\u0001PNG\u0002"));
        assertEquals("0:0 262145 bytes | at most 256 kB", one("#".repeat(256 * 1024 + 1)));
        assertEquals(
                "1:5  | readable YAML at this place",
                one("id: !!javax.script.ScriptEngineManager [x]"));
        assertEquals("1:5 !mine | no type tags", one("id: !mine x"));
        assertEquals("2:7  | no aliases", one("a: &a [x]\nname: *a"));
    }

    @Test
    void aBombNeitherBlowsUpNorHangs() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertTrue(one(bomb.toString()).contains("alias"));
        assertTrue(one("a: &a [*a]").contains("alias"));
        assertTrue(one("id: " + "[".repeat(5000)).contains("readable YAML"));
    }

    @Test
    void randomBytesAreRefusedWithoutAnException() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] junk = new byte[random.nextInt(400)];
            random.nextBytes(junk);
            assertTrue(PersonFile.read(junk, "junk", CATALOG, TODAY).person().isEmpty());
        }
    }

    private static String one(String yaml) {
        var issues = PersonFile.read(bytes(yaml), "p.yaml", CATALOG, TODAY).issues();
        assertEquals(1, issues.size(), issues::toString);
        var issue = issues.get(0);
        return issue.place().line()
                + ":"
                + issue.place().column()
                + " "
                + Words.of("en").say(issue.value())
                + " | "
                + Words.of("en").say(issue.expected());
    }

    private static String issues(String yaml) {
        return PersonFile.read(bytes(yaml), "p.yaml", CATALOG, TODAY).issues().stream()
                .map(
                        i ->
                                "%d:%d %s | %s | %s%n"
                                        .formatted(
                                                i.place().line(),
                                                i.place().column(),
                                                Words.of("en").say(i.value()),
                                                Words.of("en").say(i.expected()),
                                                Words.of("en").say(i.remedy())))
                .collect(Collectors.joining());
    }

    private static Person person(byte[] yaml) {
        var result = PersonFile.read(yaml, "p.yaml", CATALOG, TODAY);
        assertEquals(List.of(), result.issues());
        return result.person().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
