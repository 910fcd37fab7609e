package org.trellis.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.Shipped;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.rank.Ranking;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Traveler;

/** What the education of most people in a job held is good for, by the answer of the person. */
class DiplomaTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Lattice LATTICE = Shipped.LATTICE;
    private static final Job.Id MANAGER = Job.Id.parse("advanced-manufacturing/prod-manager");
    private static final Job.Id NURSE = Job.Id.parse("nursing-long-term-care/lpn");
    private static final Job.Id ADMINISTRATOR = Job.Id.parse("nursing-long-term-care/nha");

    private static Person at(Job.Id job, Optional<Diploma> answer) {
        Person person = ShippedQuestions.workingAt(job);
        return answer.map(person::withDiploma).orElse(person);
    }

    /** A production manager meets an employer's bachelor's degree and is asked before a school. */
    @Test
    void employersCountWhatMostPeopleHaveAndSchoolsAskFirst() {
        assertEquals("met | diploma of high school too", told(Optional.empty()));
        assertEquals("met | school alone", told(Optional.of(Diploma.YES)));
        assertEquals("met | evaluation too", told(Optional.of(Diploma.ABROAD)));
        assertEquals("missing | diploma of high school too", told(Optional.of(Diploma.NO)));
    }

    private static String told(Optional<Diploma> answer) {
        Person person = at(MANAGER, answer);
        var held = Holdings.of(CATALOG, person, DAY, true).credentials();
        boolean met =
                held.gates(CATALOG.getJob(ADMINISTRATOR)).stream()
                        .filter(gate -> gate.anyOf().get(0).id().code().equals("bachelor"))
                        .allMatch(gate -> gate.state().valid());
        return (met ? "met | " : "missing | ") + school(person);
    }

    private static String school(Person person) {
        String earned =
                direct(person, NURSE).get(0).credentials().stream()
                        .map(each -> each.credential().id().code())
                        .collect(Collectors.joining(" "));
        return earned.contains("hs-diploma")
                ? "diploma of high school too"
                : earned.contains("evaluation") ? "evaluation too" : "school alone";
    }

    /** The steps of one move that are no apprenticeship. */
    private static List<Step> direct(Person person, Job.Id to) {
        return new Paths(CATALOG, LATTICE, ShippedQuestions.programs())
                .find(PathQuery.of(person, to, DAY).withoutApprenticeship()).ways().stream()
                        .map(CareerPath::steps)
                        .filter(steps -> steps.size() == 1)
                        .map(steps -> steps.get(0))
                        .toList();
    }

    /**
     * A gap, a path and the list of all jobs give one person the same school: of several, a gap
     * gives the shortest; what is earned in place of experience comes on top.
     */
    @Test
    void gapPathAndExploreCountTheSameSchool() {
        List<Optional<Diploma>> answers = new ArrayList<>();
        answers.add(Optional.empty());
        List.of(Diploma.values()).forEach(answer -> answers.add(Optional.of(answer)));
        int schools = 0;
        for (String job : Extent.oneOf(3, List.of("assembler", "prod-manager", "ie-tech"))) {
            for (Optional<Diploma> answer : answers) {
                schools += same(at(Job.Id.parse("advanced-manufacturing/" + job), answer));
            }
        }
        assertTrue(schools > 12, schools + " schools");
    }

    private static int same(Person person) {
        int schools = 0;
        Explored explored =
                new Explore(CATALOG, LATTICE, ShippedQuestions.programs())
                        .find(ExploreQuery.of(new Traveler(person, DAY, true, false)));
        for (var ranked : Extent.oneOf(7, Ranking.nearest(new Gaps(CATALOG), person, DAY, 999))) {
            Job.Id to = ranked.job().id();
            List<Step> steps = new ArrayList<>(direct(person, to));
            double least = steps.stream().mapToDouble(Step::schoolingHours).min().orElse(-1);
            boolean instead =
                    steps.stream()
                            .flatMap(step -> step.experience().stream())
                            .anyMatch(prior -> prior.by().isPresent());
            assertTrue(
                    steps.isEmpty() || instead || least == ranked.schoolingHours(),
                    person + " " + to);
            explored.reached().stream()
                    .filter(each -> each.job().id().equals(to))
                    .map(each -> each.best().steps())
                    .filter(each -> each.size() == 1 && each.get(0).program().isEmpty())
                    .forEach(each -> steps.add(each.get(0)));
            for (Step step : steps) {
                assertTrue(step.schoolingHours() >= ranked.schoolingHours(), person + " " + to);
                schools += step.schoolingHours() > 0 ? 1 : 0;
            }
        }
        return schools;
    }
}
