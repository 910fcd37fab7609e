package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;

/**
 * Jobs one move apart, on the maps that ship. Federal grades are left out: their source asks the
 * same of several grades, and sets them apart by a year in the grade below.
 */
class NeighboursTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static Job job(Job.Id id) {
        return CATALOG.getJob(id);
    }

    /** 0 where nothing is asked or nothing known, 1 where it is needed at no stated level. */
    private static double asked(Job job, Competency.Id competency) {
        Requirement requirement = job.requirements().get(competency);
        if (requirement == null) {
            return 0;
        }
        if (requirement.ask() instanceof Requirement.AtLevel at) {
            return at.level().value();
        }
        return requirement.ask() instanceof Requirement.Needed ? 1 : 0;
    }

    private static Map<Competency.Id, Double> technical(Job job) {
        Map<Competency.Id, Double> profile = new TreeMap<>();
        for (Competency.Id id : job.requirements().keySet()) {
            boolean foundation = CATALOG.getCompetency(id).kind() == Competency.Kind.FOUNDATION;
            if (!foundation && asked(job, id) > 0) {
                profile.put(id, asked(job, id));
            }
        }
        return profile;
    }

    private static boolean federal(Job.Id job) {
        return job.prefix().equals("federal-ai-work");
    }

    private static Stream<Move.Authored> moves() {
        return CATALOG.moves().filter(move -> !federal(move.to()));
    }

    @Test
    void noTwoNeighboursAskForTheSameTechnicalSkills() {
        List<String> alike =
                moves().filter(m -> technical(job(m.from())).equals(technical(job(m.to()))))
                        .map(m -> m.from() + " > " + m.to())
                        .toList();
        assertEquals(List.of(), alike);
    }

    @Test
    void everyMoveAsksForMoreOfSomething() {
        List<String> nothingMore =
                moves().filter(
                                m ->
                                        job(m.to()).requirements().keySet().stream()
                                                .noneMatch(
                                                        id ->
                                                                asked(job(m.to()), id)
                                                                        > asked(job(m.from()), id)))
                        .map(m -> m.from() + " > " + m.to())
                        .toList();
        assertEquals(List.of(), nothingMore);
    }

    /** Pages show the reason with the move. */
    @Test
    void everyMoveToLessPaySaysWhyPeopleMakeIt() {
        List<String> unexplained =
                CATALOG.moves()
                        .filter(m -> m.reason().isEmpty() && pay(m.to()) < pay(m.from()))
                        .map(m -> m.from() + " > " + m.to())
                        .toList();
        assertEquals(List.of(), unexplained);
    }

    /** Else the move is there and nobody can make it. */
    @Test
    void experienceInAJobCountsWhereAMoveLeadsFromIt() {
        List<String> unusable =
                CATALOG.moves()
                        .filter(
                                m ->
                                        job(m.to()).experience().stream()
                                                .anyMatch(
                                                        asked ->
                                                                !asked.in().contains(m.from())
                                                                        && asked.instead()
                                                                                .isEmpty()))
                        .map(m -> m.from() + " > " + m.to())
                        .toList();
        assertEquals(List.of(), unusable);
    }

    /** A journeyworker who changes the map does not start as a helper again. */
    @Test
    void theSameWorkOnTwoMapsIsOneMoveApart() {
        Set<String> moves =
                CATALOG.moves().map(m -> m.from() + " > " + m.to()).collect(Collectors.toSet());
        List<String> apart =
                CATALOG.jobs()
                        .flatMap(
                                from ->
                                        CATALOG.jobs()
                                                .filter(to -> isTheSameWork(from, to))
                                                .map(to -> from.id() + " > " + to.id()))
                        .filter(pair -> !moves.contains(pair))
                        .toList();
        assertEquals(List.of(), apart);
    }

    /** Codes of supervisors and managers hold different kinds of work. */
    private static boolean isTheSameWork(Job from, Job to) {
        return !from.id().prefix().equals(to.id().prefix())
                && from.onetSoc().equals(to.onetSoc())
                && from.band() == to.band()
                && from.band().compareTo(Job.Band.MID) <= 0;
    }

    /** Not a number, and so never less nor more, where no wage is known. */
    private static double pay(Job.Id job) {
        return job(job).wage().map(Job.Wage::usdPerYear).orElse(Double.NaN);
    }

    @Test
    void everyJobHasAtLeastEightTechnicalLines() {
        List<String> thin =
                CATALOG.jobs()
                        .filter(job -> !federal(job.id()) && technical(job).size() < 8)
                        .map(job -> job.id() + " " + technical(job).size())
                        .toList();
        assertEquals(List.of(), thin);
    }
}
