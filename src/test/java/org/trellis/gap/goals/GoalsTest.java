package org.trellis.gap.goals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/** Goals side by side say what each report says, and which skills they share. */
class GoalsTest {
    private static final LocalDate ON = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Gaps GAPS = new Gaps(CATALOG);
    private static final Goals.Question QUESTION = new Goals.Question(ON, Importance.NOW, true);
    private static final String NURSING = "nursing-long-term-care/";

    private static Person person(String yaml) {
        byte[] file = ("id: case-1\n" + yaml).getBytes();
        return PersonFile.read(file, "me.yaml", CATALOG, ON).person().orElseThrow();
    }

    private static Goals goals(Person person, String... jobs) {
        return Goals.of(GAPS, person, List.of(jobs).stream().map(Job.Id::parse).toList(), QUESTION);
    }

    /** What all lack is what every single report calls a gap; the witness asks each by itself. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatAllLackIsAGapInEachReport(int seed) {
        Random random = new Random(seed);
        List<Job.Id> all = CATALOG.jobs().map(Job::id).toList();
        List<Job.Id> three = new ArrayList<>();
        while (three.size() < 2 + seed % 2) {
            Job.Id job = all.get(random.nextInt(all.size()));
            if (!three.contains(job)) {
                three.add(job);
            }
        }
        Person who = person("job: " + all.get(random.nextInt(all.size())) + "\nmonths_in_job: 9\n");
        Goals goals = Goals.of(GAPS, who, three, QUESTION);
        Map<String, String> expected = new HashMap<>();
        List<GapReport> reports =
                three.stream().map(job -> GAPS.report(who, job, ON, Importance.NOW, true)).toList();
        for (GapReport report : reports) {
            for (Line line : report.lines()) {
                String kind = witness(line, reports);
                if (!kind.isEmpty()) {
                    expected.putIfAbsent(names(line), kind);
                }
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Lack lack : goals.lacks()) {
            Line any = lack.lines().stream().flatMap(l -> l.stream()).findFirst().orElseThrow();
            found.put(names(any), lack.kind().name());
        }
        assertEquals(expected, found, three + " for " + who.job());
    }

    private static String names(Line line) {
        return CATALOG.listSame(line.competency().id()).stream()
                .map(Object::toString)
                .sorted()
                .toList()
                .toString();
    }

    private static String witness(Line line, List<GapReport> reports) {
        int asked = 0;
        int gaps = 0;
        int unknown = 0;
        for (GapReport report : reports) {
            double most = -1;
            Outcome worst = null;
            for (Line other : report.lines()) {
                if (names(other).equals(names(line)) && other.hours().high() > most) {
                    most = other.hours().high();
                    worst = other.outcome();
                }
            }
            asked += worst == null ? 0 : 1;
            gaps += worst == Outcome.GAP ? 1 : 0;
            unknown += worst == Outcome.UNKNOWN ? 1 : 0;
        }
        if (gaps + unknown == 0) {
            return "";
        }
        if (gaps == reports.size()) {
            return "ALIKE";
        }
        return gaps + unknown == reports.size() ? "UNCHECKED" : asked == 1 ? "ALONE" : "SOME";
    }

    /** The school for the license teaches part of what is short: nothing is counted twice. */
    @Test
    void whatASchoolTeachesIsCountedOnce() {
        Goals goals = goals(person("credentials: []\n"), NURSING + "rn-adn", NURSING + "lpn");
        Goal nurse = goals.goals().get(0);
        assertTrue(nurse.learning().high() < nurse.report().summary().hours().high());
        double school = nurse.school().orElseThrow().hours();
        assertEquals(nurse.learning().high() + school, nurse.hours().orElseThrow().high());
    }

    @Test
    void weeksAreAtTheHoursOfThePerson() {
        Goals stated =
                goals(person("learning_hours_per_week: 10\n"), NURSING + "lpn", NURSING + "cna");
        Goals assumed = goals(person(""), NURSING + "lpn", NURSING + "cna");
        assertTrue(stated.weeklyStated() && !assumed.weeklyStated());
        Goal goal = stated.goals().get(0);
        assertEquals(
                goal.hours().orElseThrow().high() / 10, stated.weeks(goal).orElseThrow().high());
        assertEquals(20, assumed.hoursPerWeek());
    }

    /** Nobody rated the legislators: their readiness, hours and weeks are not known, not zero. */
    @Test
    void ofAJobThatNobodyRatedNothingIsKnown() {
        Goals goals = goals(person(""), "onet/55-1011.00", NURSING + "cna");
        Goal unrated = goals.goals().get(0);
        assertTrue(!unrated.rated());
        assertTrue(unrated.hours().isEmpty() && unrated.usd().isEmpty());
        assertTrue(goals.weeks(unrated).isEmpty());
        assertTrue(unrated.report().summary().readiness().isEmpty());
        assertTrue(goals.lacks(Lack.Kind.ALIKE).isEmpty());
    }

    @Test
    void oneGoalTwiceOrFourAreRefused() {
        Person who = person("");
        String cna = NURSING + "cna";
        assertThrows(IllegalArgumentException.class, () -> goals(who, cna, cna));
        assertThrows(IllegalArgumentException.class, () -> goals(who, cna));
        assertThrows(
                IllegalArgumentException.class,
                () -> goals(who, cna, NURSING + "lpn", NURSING + "pca", NURSING + "rn-adn"));
    }
}
