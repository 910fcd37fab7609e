package org.trellis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;
import org.trellis.schedule.Balance;
import org.trellis.schedule.draft.Draft;

/** How long the answers on the shipped data take, as a table. */
public final class Benchmarks {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int COMPETENCIES = 40;

    /** Keeps results alive, so that no work is left out. */
    private static volatile Object kept;

    private final Folder seeds = Folder.inside("seeds");
    private final Catalog catalog =
            CatalogFiles.load(seeds, Folder.inside("ladders"), DAY).catalog();

    private Benchmarks() {}

    public static void main(String[] args) {
        var benchmarks = new Benchmarks();
        Subject yardstick = Subject.of("yardstick: sort 20,000 numbers", 0, List.of(sorting()));
        List<Subject> subjects = new ArrayList<>(List.of(yardstick));
        subjects.addAll(benchmarks.schedules());
        subjects.add(benchmarks.gaps());
        subjects.addAll(benchmarks.paths());
        subjects.add(benchmarks.pairs());
        subjects.add(benchmarks.explore());
        subjects.add(
                Searches.subject(benchmarks.catalog, benchmarks.seeds, result -> kept = result));
        List<Subject> country =
                new CountryRanks(benchmarks.catalog, result -> kept = result).subjects();
        subjects.addAll(country);
        var ways = new CountryWays(benchmarks.catalog, result -> kept = result);
        List<Subject> overCountry = ways.subjects();
        subjects.addAll(overCountry);
        Rounds.run(subjects);
        System.out.print(Rounds.table(subjects, yardstick));
        System.out.print(CountryRanks.ratios(country));
        System.out.print(ways.compared(overCountry));
    }

    private static Runnable sorting() {
        int[] numbers = new SplittableRandom(7).ints(20_000).toArray();
        return () -> {
            int[] copy = numbers.clone();
            java.util.Arrays.sort(copy);
            kept = copy;
        };
    }

    /** A job with exactly {@value #COMPETENCIES} competencies that are needed at some level. */
    private List<Subject> schedules() {
        Job job = catalog.jobs().filter(each -> asked(each) == COMPETENCIES).findFirst().get();
        var draft = new Draft(catalog, ScheduleFiles.jurisdictions(seeds).all(), Words::both);
        var request =
                new Draft.Request(
                        job.id(),
                        Terms.Approach.HYBRID,
                        Hours.Range.of(6000, 8000),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        "US",
                        List.of(),
                        Map.of());
        Schedule drafted = ((Draft.Drafted) draft.of(request, DAY)).schedule();
        var pins = Map.of(0, Hours.Range.of(500, 600));
        String size = drafted.workProcesses().size() + " processes";
        return List.of(
                Subject.of(
                        "schedule draft, " + COMPETENCIES + " competencies",
                        50,
                        List.of(() -> kept = draft.of(request, DAY))),
                Subject.of(
                        "re-balance, " + size + ", one pinned",
                        20,
                        List.of(() -> kept = Balance.of(drafted, pins))));
    }

    private static long asked(Job job) {
        return job.requirements().values().stream()
                .map(Requirement::ask)
                .filter(
                        ask ->
                                ask instanceof Requirement.AtLevel
                                        || ask instanceof Requirement.Needed)
                .count();
    }

    private Subject gaps() {
        var gaps = new Gaps(catalog);
        List<Runnable> questions = new ArrayList<>();
        for (Person person : ShippedQuestions.people(catalog, DAY)) {
            catalog.jobs()
                    .map(Job::id)
                    .forEach(
                            job ->
                                    questions.add(
                                            () ->
                                                    kept =
                                                            gaps.report(
                                                                    person,
                                                                    job,
                                                                    DAY,
                                                                    Importance.NOW,
                                                                    true)));
        }
        return Subject.of("gap of one person and one job", 0.02, questions);
    }

    private List<Subject> paths() {
        var paths = new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());
        List<Subject> subjects = new ArrayList<>();
        ShippedQuestions.of(catalog, DAY)
                .forEach(
                        (kind, queries) -> {
                            List<Runnable> questions = new ArrayList<>();
                            queries.forEach(query -> questions.add(() -> kept = paths.find(query)));
                            subjects.add(Subject.of("paths, " + kind, 50, questions));
                        });
        return subjects;
    }

    private Subject pairs() {
        var paths = new Paths(catalog, new Lattice(catalog), ShippedQuestions.programs());
        List<Runnable> questions = new ArrayList<>();
        ShippedQuestions.pairs(catalog, DAY)
                .forEach(query -> questions.add(() -> kept = paths.find(query)));
        return Subject.of("paths, from every job to every other", 50, questions);
    }

    /** Every invented person, and somebody in each job, to every job at once. */
    private Subject explore() {
        var explore = new Explore(catalog, new Lattice(catalog), ShippedQuestions.programs());
        List<Runnable> questions = new ArrayList<>();
        for (Person person : ShippedQuestions.everybody(catalog, DAY)) {
            var query = ExploreQuery.of(new Traveler(person, DAY, true, false));
            questions.add(() -> kept = explore.find(query));
        }
        return Subject.of("explore, one person to every job", 100, questions);
    }
}
