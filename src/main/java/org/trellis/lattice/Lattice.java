package org.trellis.lattice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.trellis.model.Catalog;
import org.trellis.model.Job;
import org.trellis.model.Move;

/**
 * The directed multigraph of all jobs and moves of a catalog, bridges between ladders included.
 * Jobs and moves keep the order of the files.
 */
public final class Lattice {
    private final Catalog catalog;
    private final Graph<Job.Id, Move> graph;
    private final Labels labels;

    public Lattice(Catalog catalog) {
        this.catalog = catalog;
        Graph<Job.Id, Move> made = new DirectedMultigraph<>(Move.class);
        catalog.jobs().forEach(job -> made.addVertex(job.id()));
        catalog.moves()
                .filter(move -> made.containsVertex(move.from()))
                .filter(move -> made.containsVertex(move.to()))
                .forEach(move -> made.addEdge(move.from(), move.to(), move));
        this.graph = new AsUnmodifiableGraph<>(made);
        this.labels = new Labels(catalog);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Not modifiable. */
    public Graph<Job.Id, Move> graph() {
        return graph;
    }

    /**
     * @throws IllegalArgumentException when there is no such job
     */
    public List<Move> from(Job.Id job) {
        return List.copyOf(graph.outgoingEdgesOf(job));
    }

    /**
     * @throws IllegalArgumentException when there is no such job
     */
    public List<Move> into(Job.Id job) {
        return List.copyOf(graph.incomingEdgesOf(job));
    }

    /** Whether moves lead from {@code a} to {@code b}; every job reaches itself. */
    public boolean reaches(Job.Id a, Job.Id b) {
        return a.equals(b) || reachableFrom(a).contains(b);
    }

    /** The jobs that moves lead to, nearest first, {@code start} itself first. */
    public Set<Job.Id> reachableFrom(Job.Id start) {
        Set<Job.Id> found = new LinkedHashSet<>();
        new BreadthFirstIterator<>(graph, start).forEachRemaining(found::add);
        return found;
    }

    /** Largest sets of jobs that all reach each other; a job on no cycle is a set of one. */
    public List<Set<Job.Id>> strongParts() {
        return new GabowStrongConnectivityInspector<>(graph).stronglyConnectedSets();
    }

    /**
     * The simple cycles of at most {@code jobs} jobs, each as the jobs in turn. Two moves between
     * the same jobs count as one way.
     */
    public List<List<Job.Id>> cycles(int jobs) {
        return cycles(jobs, move -> true);
    }

    /** The simple cycles of at most {@code jobs} jobs along the moves that {@code keep} lets by. */
    List<List<Job.Id>> cycles(int jobs, Predicate<Move> keep) {
        Set<Move> kept = graph.edgeSet().stream().filter(keep).collect(Collectors.toSet());
        var cycles =
                new HawickJamesSimpleCycles<>(new AsSubgraph<>(graph, graph.vertexSet(), kept));
        cycles.setPathLimit(jobs);
        return new ArrayList<>(cycles.findSimpleCycles().stream().distinct().toList());
    }

    /** What a move asks; worked out on each call. */
    public Label label(Move move) {
        return labels.of(move);
    }
}
