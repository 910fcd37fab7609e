package org.trellis.path.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Step;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Traveler;

/**
 * Which best ways of somebody change from one version of the data to the other. A way is the same
 * when it passes the same jobs by the same moves, as long and as dear.
 */
public final class WayChanges {
    private WayChanges() {}

    /**
     * @param before the person as the earlier version reads their file; empty when it cannot
     */
    public static List<WayChange> between(
            Explore earlier,
            Optional<Person> before,
            Explore later,
            Optional<Person> after,
            LocalDate on) {
        String id = after.or(() -> before).map(Person::id).orElseThrow();
        Map<Job.Id, CareerPath> old = ways(earlier, before, on);
        Map<Job.Id, CareerPath> now = ways(later, after, on);
        var jobs = new TreeSet<>(old.keySet());
        jobs.addAll(now.keySet());
        return jobs.stream()
                .map(
                        job ->
                                new WayChange(
                                        id,
                                        job,
                                        Optional.ofNullable(old.get(job)),
                                        Optional.ofNullable(now.get(job))))
                .filter(change -> !change.isNone())
                .toList();
    }

    private static Map<Job.Id, CareerPath> ways(
            Explore explore, Optional<Person> person, LocalDate on) {
        Map<Job.Id, CareerPath> ways = new TreeMap<>();
        person.map(who -> explore.find(ExploreQuery.of(new Traveler(who, on, true, false))))
                .map(Explored::reached)
                .orElse(List.of())
                .forEach(each -> ways.put(each.job().id(), each.best()));
        return ways;
    }

    static List<String> steps(CareerPath way) {
        return way.steps().stream().map(WayChanges::step).toList();
    }

    private static String step(Step step) {
        return step.move().kind() + " " + step.move().to() + " " + step.mode();
    }
}
