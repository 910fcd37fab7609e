package org.trellis.gap.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Outcome;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** Every rating is listed once, with the rule by which it counts or does not. */
class SkillEvidenceTest {
    private static final Catalog CATALOG = Shipped.LOADED.catalog();
    private static final Gaps GAPS = new Gaps(CATALOG);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Competency.Id READING = Competency.Id.parse("building-blocks/reading");
    private static final Job.Id LPN = Job.Id.parse("nursing-long-term-care/lpn");

    private static Person who(String more, String... ratings) {
        String held =
                List.of(ratings).stream()
                        .map(each -> "  - {competency: building-blocks/reading, " + each + "}\n")
                        .collect(Collectors.joining());
        String yaml = "id: case-1\n" + more + (held.isEmpty() ? "" : "held:\n" + held);
        return PersonFile.read(
                        yaml.getBytes(StandardCharsets.UTF_8),
                        "me.yaml",
                        CATALOG,
                        LocalDate.of(2027, 1, 1))
                .person()
                .orElseThrow();
    }

    private static GapReport report(Person who) {
        return GAPS.report(who, LPN, DAY, Importance.NOW, true);
    }

    private static SkillEvidence of(Person who) {
        return SkillEvidence.of(GAPS, report(who), READING, true);
    }

    private static String reasons(SkillEvidence evidence) {
        return evidence.entries().stream()
                .map(
                        each ->
                                each.reason()
                                        + each.standing().date().map(day -> " " + day).orElse(""))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "evidence: test, date: 2026-05-01 | evidence: self, date: 2026-06-01"
                        + " | COUNTS 2026-05-01, OWN_WORD 2026-06-01",
                "evidence: test, date: 1996-05-01 | evidence: supervisor, date: 2026-06-01"
                        + " | COUNTS 2026-06-01, OLD 1996-05-01",
                "evidence: test, date: 2025-05-01 | evidence: supervisor, date: 2026-06-01"
                        + " | COUNTS 2026-06-01, NOT_NEWEST 2025-05-01",
                "evidence: self, date: 2025-05-01 | evidence: self, date: 2026-06-01"
                        + " | COUNTS 2026-06-01, NOT_NEWEST 2025-05-01",
                "evidence: self, date: 1996-05-01 | evidence: self, date: 2026-06-01"
                        + " | COUNTS 2026-06-01, NOT_NEWEST 1996-05-01",
                "evidence: test, date: 2026-05-01 | evidence: supervisor, date: 2026-05-01"
                        + " | COUNTS 2026-05-01, SAME_DAY 2026-05-01",
                "evidence: test, date: 2026-05-01 | evidence: supervisor, date: 2026-12-01"
                        + " | COUNTS 2026-05-01, LATER 2026-12-01"
            })
    void eachRatingHasItsRule(String one, String two, String expected) {
        Person who = who("", "level: 3, scale: opm-5, " + one, "level: 2, scale: opm-5, " + two);
        assertEquals(expected.strip(), reasons(of(who)));
    }

    @Test
    void noChanceToShowItIsListedAndDoesNotCount() {
        Person who = who("", "has: unseen, evidence: self, date: 2026-05-01");
        assertEquals("UNSEEN 2026-05-01", reasons(of(who)));
        assertTrue(of(who).oneLess().isEmpty());
    }

    @Test
    void whatAJobLetsUsAssumeComesAfterARatingAndMayGiveItsLevel() {
        String cna = "job: nursing-long-term-care/cna\nmonths_in_job: 18\n";
        assertEquals("COUNTS", reasons(of(who(cna))).replaceAll(",.*", ""));
        String rated =
                reasons(of(who(cna, "level: 2, scale: opm-5, evidence: self, date: 2026-05-01")));
        assertTrue(rated.startsWith("COUNTS 2026-05-01, INFERRED"), rated);
        String has = reasons(of(who(cna, "has: yes, evidence: self, date: 2026-05-01")));
        assertTrue(has.contains("GIVES_LEVEL"), has);
    }

    /** Recomputed: as a report of somebody whose rating is one level lower. */
    @ParameterizedTest
    @CsvSource({"4", "3", "2", "1"})
    void aLevelLessIsTheReportOfTheLowerRating(int level) {
        String rating = "level: %d, scale: opm-5, evidence: test, date: 2026-05-01";
        SkillEvidence.OneLess less = of(who("", rating.formatted(level))).oneLess().orElseThrow();
        GapReport lower =
                report(
                        level == 1
                                ? who("", "has: no, evidence: test, date: 2026-05-01")
                                : who("", rating.formatted(level - 1)));
        assertEquals(lower.summary().hours(), less.hours());
        assertEquals(lower.summary().readiness(), less.readiness());
        assertEquals(Outcome.GAP, less.line().outcome());
        assertEquals(
                level == 1 ? new Held.Lacks() : Held.at(new Level("opm-5", level - 1)),
                less.held());
    }

    /** Nothing is listed twice, and nothing that is kept is left out. */
    @Test
    void everyRatingIsThereOnce() {
        Person who =
                who(
                        "",
                        "level: 3, scale: opm-5, evidence: test, date: 2026-05-01",
                        "level: 2, scale: opm-5, evidence: self, date: 2026-05-02",
                        "level: 4, scale: opm-5, evidence: hours_log, date: 2026-12-02",
                        "level: 4, scale: opm-5, evidence: supervisor, date: 2019-05-02");
        List<EvidenceEntry> own =
                of(who).entries().stream()
                        .filter(each -> each.standing().evidence().ofRating())
                        .toList();
        assertEquals(who.ratings().size(), own.size());
        assertEquals(1, own.stream().filter(EvidenceEntry::counts).count());
        assertEquals(Evidence.TEST, own.get(0).standing().evidence());
    }

    @Test
    void aSkillThatTheJobDoesNotAskStillShowsItsRatings() {
        Competency.Id other = Competency.Id.parse("building-blocks/teamwork");
        var all = SkillEvidence.of(GAPS, report(who("")), other, true);
        assertTrue(all.entries().isEmpty());
        Competency.Id welding =
                CATALOG.models()
                        .get("advanced-manufacturing")
                        .competencies()
                        .keySet()
                        .iterator()
                        .next();
        assertTrue(SkillEvidence.of(GAPS, report(who("")), welding, true).line().isEmpty());
    }
}
