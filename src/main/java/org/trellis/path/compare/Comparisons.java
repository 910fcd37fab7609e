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
import org.trellis.model.catalog.National;
import org.trellis.model.person.JobHolder;
import org.trellis.path.Choices;
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
        List<Side> sides = new Sides(catalog).comparable(named).stream().map(this::mapped).toList();
        return new Comparison(
                on,
                sides,
                sides.stream().anyMatch(each -> each.kind() == Side.Kind.OCCUPATION),
                mustHaves(sides),
                new SkillLines(catalog, sides).list(),
                passages(sides, on));
    }

    /** With the job of a career map that a U.S. occupation is. */
    private Side mapped(Side side) {
        return side.job()
                .filter(job -> National.isNational(job.id()))
                .map(job -> lattice.settled(job.id()))
                .filter(id -> !National.isNational(id))
                .map(id -> side.mapped(catalog.getJob(id)))
                .orElse(side);
    }

    private List<MustHave> mustHaves(List<Side> sides) {
        Map<Set<Credential.Id>, List<Optional<Job.Need>>> needs = new LinkedHashMap<>();
        for (int i = 0; i < sides.size(); i++) {
            int side = i;
            sides.get(i)
                    .asking()
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
        List<Side> jobs = sides.stream().filter(side -> side.job().isPresent()).toList();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < jobs.size(); i++) {
            for (int j = 0; j < jobs.size(); j++) {
                boolean wanted = i < j || jobs.size() == 2 && i != j;
                if (wanted && !jobs.get(i).asking().equals(jobs.get(j).asking())) {
                    passages.add(passage(jobs.get(i), jobs.get(j), on));
                }
            }
        }
        return passages;
    }

    private Passage passage(Side start, Side goal, LocalDate on) {
        Job from = start.asking().orElseThrow();
        Job to = goal.asking().orElseThrow();
        GapReport report =
                lattice.gaps().report(JobHolder.at(from.id()), to.id(), on, Importance.NOW, true);
        PathQuery query = PathQuery.of(JobHolder.perhapsAt(Optional.of(from.id())), to.id(), on);
        return new Passage(
                start.job().orElseThrow(),
                goal.job().orElseThrow(),
                lattice.from(from.id()).stream().anyMatch(move -> move.to().equals(to.id())),
                Choices.of(paths.find(query), paths, catalog.assumptions()).all().stream()
                        .findFirst(),
                report.summary().hours(),
                report.gates().stream()
                        .filter(gate -> gate.need() != Job.Need.PREFERRED)
                        .filter(gate -> !gate.state().valid())
                        .toList(),
                wageChange(start.job().get(), goal.job().get()));
    }

    private static OptionalDouble wageChange(Job from, Job to) {
        if (from.wage().isEmpty() || to.wage().isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(to.wage().get().usdPerYear() - from.wage().get().usdPerYear());
    }
}
