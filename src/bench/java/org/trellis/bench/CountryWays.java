package org.trellis.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Consumer;
import org.jgrapht.Graph;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.trellis.board.HoursToReach;
import org.trellis.lattice.CountryLattice;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.path.PathQuery;
import org.trellis.path.Paths;
import org.trellis.path.ShippedQuestions;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.Traveler;

/**
 * Ways between U.S. occupations, beside what a graph with fixed weights gives: the five shortest by
 * Yen's algorithm where each move always takes the months of its skills.
 */
final class CountryWays {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final int QUESTIONS = 200;
    private static final int PATHS = 5;
    private static final double HOURS_PER_WEEK = 10;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Paths paths;
    private final Consumer<Object> keep;
    private final List<PathQuery> queries = new ArrayList<>();

    CountryWays(Catalog catalog, Consumer<Object> keep) {
        this.catalog = catalog;
        this.lattice = new Lattice(catalog);
        this.paths = new Paths(catalog, lattice, ShippedQuestions.programs());
        this.keep = keep;
        Random random = new Random(7);
        List<Job> jobs =
                lattice.country().jobs().stream()
                        .filter(job -> !job.requirements().isEmpty())
                        .toList();
        while (queries.size() < QUESTIONS) {
            Job from = jobs.get(random.nextInt(jobs.size()));
            Job to = jobs.get(random.nextInt(jobs.size()));
            if (!from.id().equals(to.id())) {
                queries.add(PathQuery.of(person(from), to.id(), DAY));
            }
        }
    }

    private static Person person(Job job) {
        return Person.unknown("somebody").withJob(Optional.of(job.id())).withDiploma(Diploma.YES);
    }

    List<Subject> subjects() {
        var explore = new Explore(catalog, lattice, ShippedQuestions.programs());
        List<Runnable> ways = new ArrayList<>();
        List<Runnable> everywhere = new ArrayList<>();
        List<Runnable> fixed = new ArrayList<>();
        Graph<Job.Id, DefaultWeightedEdge> graph = fixed(lattice.country());
        for (PathQuery query : queries) {
            ways.add(() -> keep.accept(paths.find(query)));
            var traveler = new Traveler(query.person(), DAY, true, false, true);
            everywhere.add(() -> keep.accept(explore.find(ExploreQuery.of(traveler))));
            fixed.add(() -> keep.accept(yen(graph, query)));
        }
        return List.of(
                Subject.of("ways over the country, by the four", 50, ways),
                Subject.of("explore over the country", 150, everywhere),
                Subject.of("Yen's five shortest, fixed weights, same questions", 0, fixed));
    }

    private static List<?> yen(Graph<Job.Id, DefaultWeightedEdge> graph, PathQuery query) {
        Job.Id from = query.person().job().orElseThrow();
        return new YenKShortestPath<>(graph).getPaths(from, query.to(), PATHS);
    }

    private Graph<Job.Id, DefaultWeightedEdge> fixed(CountryLattice country) {
        var graph =
                new DirectedWeightedMultigraph<Job.Id, DefaultWeightedEdge>(
                        DefaultWeightedEdge.class);
        country.jobs().forEach(job -> graph.addVertex(job.id()));
        HoursToReach hours = new HoursToReach(catalog);
        for (Job from : country.jobs()) {
            Map<Competency.Id, Double> held = new HashMap<>();
            catalog.national()
                    .profile(from.onetSoc())
                    .values()
                    .forEach(line -> held.put(line.competency(), hours(hours, line)));
            for (Move.Inferred move : country.listFrom(from.id())) {
                double months = months(hours, held, country.findJob(move.to()).orElseThrow());
                graph.setEdgeWeight(graph.addEdge(from.id(), move.to()), months);
            }
        }
        return graph;
    }

    private double months(HoursToReach hours, Map<Competency.Id, Double> held, Job to) {
        double owed = 0;
        for (Requirement line : catalog.national().profile(to.onetSoc()).values()) {
            owed += Math.max(0, hours(hours, line) - held.getOrDefault(line.competency(), 0.0));
        }
        return new Pace(HOURS_PER_WEEK).months(owed);
    }

    private static double hours(HoursToReach hours, Requirement line) {
        return line.ask() instanceof Requirement.AtLevel at
                ? hours.times(line.competency()) * hours.of(at.level())
                : 0;
    }

    /** How far fixed weights are from the exact answer, and how much slower they are. */
    String compared(List<Subject> subjects) {
        Graph<Job.Id, DefaultWeightedEdge> graph = fixed(lattice.country());
        int other = 0;
        int both = 0;
        for (PathQuery query : queries) {
            var exact = paths.find(fastest(query)).kBest();
            var shortest = new YenKShortestPath<>(graph).getPaths(job(query), query.to(), 1);
            if (!exact.isEmpty() && !shortest.isEmpty()) {
                both++;
                other += exact.get(0).jobs().equals(shortest.get(0).getVertexList()) ? 0 : 1;
            }
        }
        return String.format(
                Locale.ROOT,
                "Fixed weights name another fastest way for %d of %d questions; Yen's five take"
                        + " %.0f times as long as the ways by all four (medians).%n",
                other,
                both,
                subjects.get(2).ms(0.5) / subjects.get(0).ms(0.5));
    }

    private static Job.Id job(PathQuery query) {
        return query.person().job().orElseThrow();
    }

    private static PathQuery fastest(PathQuery query) {
        return new PathQuery(
                query.person(),
                query.from(),
                query.to(),
                query.on(),
                query.presumed(),
                query.unknownMet(),
                query.country(),
                query.horizonYears(),
                OptionalInt.of(1),
                Criterion.MONTHS,
                query.whyNot(),
                query.alone(),
                query.education());
    }
}
