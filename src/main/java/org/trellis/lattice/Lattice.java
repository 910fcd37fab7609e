package org.trellis.lattice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.GabowStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.AsUndirectedGraph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.trellis.credential.SchoolLevel;
import org.trellis.gap.Gaps;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;

/**
 * The directed multigraph of all jobs and moves of a catalog, bridges between ladders included.
 * Jobs and moves keep the order of the files.
 */
public final class Lattice {
    private final Catalog catalog;
    private final Graph<Job.Id, Move.Authored> graph;
    private final Gaps gaps;
    private final Labels labels;
    private CountryLattice country;
    private Map<Job.Id, SchoolLevel> schooling;

    public Lattice(Catalog catalog) {
        this(new Gaps(catalog));
    }

    /** The lattice of the catalog of {@code gaps}, whose tables its labels share. */
    public Lattice(Gaps gaps) {
        this.catalog = gaps.board().catalog();
        this.gaps = gaps;
        Graph<Job.Id, Move.Authored> made = new DirectedMultigraph<>(Move.Authored.class);
        catalog.jobs().forEach(job -> made.addVertex(job.id()));
        catalog.moves()
                .filter(move -> made.containsVertex(move.from()))
                .filter(move -> made.containsVertex(move.to()))
                .forEach(move -> made.addEdge(move.from(), move.to(), move));
        this.graph = new AsUnmodifiableGraph<>(made);
        this.labels = new Labels(gaps);
    }

    public Gaps gaps() {
        return gaps;
    }

    public Catalog catalog() {
        return catalog;
    }

    /** Not modifiable. */
    public Graph<Job.Id, Move.Authored> graph() {
        return graph;
    }

    /** The ladders and the country as one lattice; made when first asked for. */
    public synchronized CountryLattice country() {
        if (country == null) {
            var board = gaps.board();
            var profiled = new Profiled(catalog.national(), board.hours(), board.occupations());
            country = new CountryLattice(catalog, profiled);
        }
        return country;
    }

    /** Of each job of a ladder of which it is known; worked out when first asked for. */
    public synchronized Map<Job.Id, SchoolLevel> schooling() {
        if (schooling == null) {
            schooling = JobFilter.schooling(this);
        }
        return schooling;
    }

    /** The job that a U.S. occupation stands for where a ladder has it. */
    public Job.Id settled(Job.Id job) {
        return National.isNational(job) ? country().settled(job) : job;
    }

    /** None for a job that is not in it, such as a U.S. occupation. */
    public List<Move.Authored> from(Job.Id job) {
        return graph.containsVertex(job) ? List.copyOf(graph.outgoingEdgesOf(job)) : List.of();
    }

    /** None for a job that is not in it. */
    public List<Move.Authored> into(Job.Id job) {
        return graph.containsVertex(job) ? List.copyOf(graph.incomingEdgesOf(job)) : List.of();
    }

    /**
     * The jobs at most {@code steps} moves from {@code job}, onward or back, itself first, then the
     * nearest first; none for a job that is not in it. O(jobs + moves).
     */
    public Set<Job.Id> around(Job.Id job, int steps) {
        Set<Job.Id> near = new LinkedHashSet<>();
        if (graph.containsVertex(job)) {
            var outward = new BreadthFirstIterator<>(new AsUndirectedGraph<>(graph), job);
            while (outward.hasNext()) {
                Job.Id next = outward.next();
                if (outward.getDepth(next) > steps) {
                    break;
                }
                near.add(next);
            }
        }
        return near;
    }

    /** The moves among jobs that kept moves join in circles, one list for each such set of jobs. */
    List<List<Move.Authored>> circles(Predicate<Move.Authored> keep) {
        Set<Move.Authored> kept = new LinkedHashSet<>(graph.edgeSet());
        kept.removeIf(keep.negate());
        var climbs = new AsSubgraph<>(graph, graph.vertexSet(), kept);
        return new GabowStrongConnectivityInspector<>(climbs)
                .stronglyConnectedSets().stream()
                        .filter(part -> part.size() > 1)
                        .map(part -> within(part, kept))
                        .toList();
    }

    private static List<Move.Authored> within(Set<Job.Id> part, Set<Move.Authored> moves) {
        return moves.stream()
                .filter(move -> part.contains(move.from()) && part.contains(move.to()))
                .toList();
    }

    /** What a move asks; worked out on each call. */
    public EdgeLabel label(Move.Authored move) {
        return labels.of(move);
    }
}
