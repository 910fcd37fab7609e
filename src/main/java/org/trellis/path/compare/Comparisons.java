package org.trellis.path.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.lattice.Lattice;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;

/** Compares what two or three jobs, grades or models ask, and how one gets from job to job. */
public final class Comparisons {
    public static final int MOST = 3;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Paths paths;

    public Comparisons(Lattice lattice, Paths paths) {
        this.catalog = lattice.catalog();
        this.lattice = lattice;
        this.paths = paths;
    }

    /**
     * @param named two or three
     */
    public Comparison of(List<Side> named, LocalDate on) {
        List<Side> sides = new Sides(catalog).comparable(named);
        return new Comparison(
                on,
                sides,
                sides.stream().anyMatch(each -> each.kind() == Side.Kind.OCCUPATION),
                mustHaves(sides),
                new SkillLines(catalog, sides).list(),
                passages(sides, on));
    }

    private List<MustHave> mustHaves(List<Side> sides) {
        Map<Set<Credential.Id>, List<Optional<Job.Need>>> needs = new LinkedHashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            sides.get(i)
                    .job()
                    .ifPresent(
                            job ->
                                    job.credentials()
                                            .forEach(
                                                    asked ->
                                                            needs.computeIfAbsent(
                                                                            new TreeSet<>(
                                                                                    asked.anyOf()),
                                                                            key -> none(sides))
                                                                    .set(
                                                                            side,
                                                                            Optional.of(
                                                                                    asked
                                                                                            .need()))));
        }
        return needs.entrySet().stream()
                .map(
                        each ->
                                new MustHave(
                                        each.getKey().stream().map(catalog::getCredential).toList(),
                                        each.getValue()))
                .toList();
    }

    private static List<Optional<Job.Need>> none(List<Side> sides) {
        List<Optional<Job.Need>> needs = new ArrayList<>();
        sides.forEach(side -> needs.add(Optional.empty()));
        return needs;
    }

    private List<Passage> passages(List<Side> sides, LocalDate on) {
        List<Job> jobs = sides.stream().flatMap(side -> side.job().stream()).toList();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            for (int j = 0; j < jobs.size(); j++) {
                if (i < j || jobs.size() == 2 && i != j) {
                    passages.add(passage(jobs.get(i), jobs.get(j), on));
                }
            }
        }
        return passages;
    }

    private Passage passage(Job from, Job to, LocalDate on) {
        GapReport report =
                lattice.gaps().report(JobHolder.at(from.id()), to.id(), on, Importance.NOW, true);
        PathQuery query = PathQuery.of(JobHolder.perhapsAt(Optional.of(from.id())), to.id(), on);
        return new Passage(
                from,
                to,
                lattice.from(from.id()).stream().anyMatch(move -> move.to().equals(to.id())),
                paths.find(query).best().stream().findFirst(),
                report.summary().hours(),
                report.gates().stream()
                        .filter(gate -> gate.need() != Job.Need.PREFERRED)
                        .filter(gate -> !gate.state().valid())
                        .toList(),
                wageChange(from, to));
    }

    private static OptionalDouble wageChange(Job from, Job to) {
        if (from.wage().isEmpty() || to.wage().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(to.wage().get().usdPerYear() - from.wage().get().usdPerYear());
    }
}
