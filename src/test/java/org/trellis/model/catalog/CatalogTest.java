package org.trellis.model.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.LatticeChecks;
import org.trellis.lattice.OtherJobs;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Text;
import org.trellis.model.person.Person;

class CatalogTest {
    private static final Job.Id NURSE = new Job.Id("onet", "29-1141.00");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    /** A ladder of two jobs, and a third that asks for the same skill and is on no ladder. */
    private static Catalog catalog() {
        var ladder =
                Fixture.catalog(
                        """
                        aide care@2 entry
                        lead care@3
                        aide -> lead
                        """);
        Requirement care = ladder.getJob(job("l/aide")).requirements().values().iterator().next();
        return ladder.withJob(
                new Job(
                        NURSE,
                        Text.of("Registered Nurses"),
                        new Job.Classification(
                                "29-1141.00", Job.Band.MID, OptionalInt.of(3), Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Job.Qualifications(Map.of(care.competency(), care), List.of()),
                        "seen",
                        Issue.Place.NOWHERE));
    }

    private static Job.Id job(String text) {
        return Job.Id.parse(text);
    }

    @Test
    void aJobIsFoundByItsIdOnALadderOrOnNone() {
        assertEquals("Registered Nurses", catalog().getJob(NURSE).title().en());
        assertEquals(Optional.empty(), catalog().findLadder(NURSE));
        assertEquals("l", catalog().findLadder(job("l/lead")).orElseThrow().code());
        assertEquals("[l/aide, l/lead, onet/29-1141.00]", ids(catalog()));
        assertEquals(Optional.empty(), catalog().findJob(job("l/nobody")));
    }

    @Test
    void aJobIsOfTheMajorGroupOfItsOccupationOrOfNone() {
        assertEquals("29", catalog().getJob(NURSE).majorGroup());
        assertEquals("", catalog().getJob(job("l/aide")).majorGroup());
    }

    private static String ids(Catalog catalog) {
        return catalog.jobs().map(Job::id).toList().toString();
    }

    @Test
    void aJobOnNoLadderHasAGapAndIsRanked() {
        var gaps = new Gaps(catalog());
        Person anyone = Person.unknown("anyone");
        assertEquals(1, gaps.report(anyone, NURSE, DAY, Importance.NOW, true).lines().size());
        var others = OtherJobs.of(new Lattice(catalog()), anyone, NURSE, DAY, true, 9);
        assertEquals(2, others.nearest().size());
    }

    @Test
    void noRuleOfLaddersAsksAJobOnNoneToLeadAnywhere() {
        assertEquals(
                List.of(),
                LatticeChecks.check(catalog(), DAY).stream()
                        .filter(issue -> issue.place().equals(Issue.Place.NOWHERE))
                        .toList());
    }
}
