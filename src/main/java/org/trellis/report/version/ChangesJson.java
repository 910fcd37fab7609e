package org.trellis.report.version;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.path.account.CareerPath;
import org.trellis.path.version.CatalogChange;
import org.trellis.path.version.VersionChanges;
import org.trellis.path.version.WayChange;

/**
 * What differs between two versions of the data as JSON.
 *
 * @param people how many were asked for their ways
 */
public record ChangesJson(LocalDate on, List<Changed> changes, List<Way> ways, int people) {
    /**
     * One thing that they say differently.
     *
     * @param thing ladder, job, requirement, move, credential, course, model, competency, scale,
     *     schedule, jurisdiction, assumption or source
     * @param change added, removed or changed
     */
    public record Changed(
            String thing,
            String change,
            String name,
            Optional<String> field,
            Optional<String> before,
            Optional<String> after) {}

    /**
     * The best way of a person to a job.
     *
     * @param before null where there was none
     */
    public record Way(String person, String job, Optional<Passed> before, Optional<Passed> after) {}

    /** A way: the jobs on it, how long it takes and what one pays. */
    public record Passed(List<String> jobs, double months, double usd) {}

    public static ChangesJson of(VersionChanges changes, LocalDate on) {
        return new ChangesJson(
                on,
                changes.data().stream().map(ChangesJson::changed).toList(),
                changes.ways().stream().map(ChangesJson::way).toList(),
                changes.people());
    }

    private static Changed changed(CatalogChange change) {
        return new Changed(
                Code.of(change.thing()),
                Code.of(change.kind()),
                change.name(),
                change.field(),
                change.before(),
                change.after());
    }

    private static Way way(WayChange change) {
        return new Way(
                change.person(),
                change.job().toString(),
                change.before().map(ChangesJson::passed),
                change.after().map(ChangesJson::passed));
    }

    private static Passed passed(CareerPath way) {
        return new Passed(
                way.jobs().stream().map(Object::toString).toList(), way.months(), way.usd());
    }
}
