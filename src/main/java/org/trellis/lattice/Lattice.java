package org.trellis.lattice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.alg.cycle.HawickJamesSimpleCycles;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;

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
     * The simple cycles of at most {@code jobs} jobs, each as its jobs in turn; two moves between
     * the same jobs are one way. The number of cycles can grow exponentially with {@code jobs}.
     */
    public List<List<Job.Id>> cycles(int jobs) {
        Graph<Job.Id, DefaultEdge> ways = new DefaultDirectedGraph<>(DefaultEdge.class);
        Graphs.addAllVertices(ways, graph.vertexSet());
        graph.edgeSet().forEach(move -> ways.addEdge(move.from(), move.to()));
        var search = new HawickJamesSimpleCycles<>(ways);
        search.setPathLimit(jobs);
        return search.findSimpleCycles();
    }

    /** The moves among jobs that kept moves join in circles, one list for each such set of jobs. */
    List<List<Move>> circles(Predicate<Move> keep) {
        Set<Move> kept = new LinkedHashSet<>(graph.edgeSet());
        kept.removeIf(keep.negate());
        var climbs = new AsSubgraph<>(graph, graph.vertexSet(), kept);
        return new GabowStrongConnectivityInspector<>(climbs)
                .stronglyConnectedSets().stream()
                        .filter(part -> part.size() > 1)
                        .map(part -> within(part, kept))
                        .toList();
    }

    private static List<Move> within(Set<Job.Id> part, Set<Move> moves) {
        return moves.stream()
                .filter(move -> part.contains(move.from()) && part.contains(move.to()))
                .toList();
    }

    /** What a move asks; worked out on each call. */
    public Label label(Move move) {
        return labels.of(move);
    }
}
