package org.trellis.path.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.model.Job;
import org.trellis.path.terrain.Entrances;
import org.trellis.path.terrain.Training;

/**
 * What leads where: the hops out of the start and out of every job. Where an apprenticeship leads
 * into a job it stands beside each move, and as a door where no move leads.
 */
public final class Trails {
    private final Entrances entrances;
    private final Ground ground;
    private final Hops hops;
    private final double wageShare;
    private final List<Hop> first;

    /** By job, and made when first asked for: of a whole country few are. */
    private final List<List<Hop>> moves;

    private final List<List<Hop>> onward;
    private final int[] last;
    private final List<Job.Id> past;

    private final int[] movesLeft;

    Trails(Entrances entrances, Ground ground, Training training) {
        this.entrances = entrances;
        this.ground = ground;
        hops = new Hops(ground, entrances, training);
        wageShare = ground.ofCountry("job_nearest_wage_share");
        moves = new ArrayList<>(Collections.nCopies(ground.jobs.size(), null));
        onward = new ArrayList<>(moves);
        last = last();
        past = entrances.past();
        first = first();
        movesLeft = movesLeft();
    }

    private List<Hop> first() {
        List<Hop> found = new ArrayList<>();
        entrances.first().forEach(move -> hops.addTo(found, move));
        List<Hop> moves = List.copyOf(found);
        for (Job.Id job : past) {
            int to = ground.find(job);
            if (to != Ground.NOWHERE) {
                found.add(hops.door(to));
            }
        }
        for (int to = 0; to < ground.jobs.size(); to++) {
            Job.Id id = ground.jobs.get(to).id();
            if (isLast(to) || entrances.isFirst(id)) {
                addDoors(found, moves, hops.doors(to), !past.contains(id));
            }
        }
        return List.copyOf(found);
    }

    /** Whether a way may end at a job, or has to go by moves from there. */
    private boolean isLast(int to) {
        return ground.target == Ground.NOWHERE || to == ground.target;
    }

    /** Whether a way ends with {@code hop} out of {@code from}. */
    public boolean ends(int from, Hop hop) {
        if (hop.to() == ground.target) {
            return true;
        }
        if (ground.target != Ground.NOWHERE || !hop.door()) {
            return false;
        }
        Job.Id to = ground.jobs.get(hop.to()).id();
        return from != Ground.NOWHERE || !entrances.isFirst(to) && !past.contains(to);
    }

    private List<Hop> onward(int from) {
        List<Hop> found = new ArrayList<>();
        moves(from).forEach(hop -> found.add(hops.afterAStay(hop)));
        double pay = ground.usual(from);
        for (int to : last) {
            if (to != from && paysEnough(pay, to)) {
                addDoors(found, moves(from), hops.later(to), true);
            }
        }
        return found;
    }

    /**
     * Nobody stops at a U.S. occupation on the way to one that pays much less: the doors that lead
     * on are those to where moves would be inferred to.
     */
    private boolean paysEnough(double pay, int to) {
        return !ground.isCountry() || !(ground.usual(to) < wageShare * pay);
    }

    /** The hops out of a job that are moves; none out of the target. */
    private List<Hop> moves(int from) {
        if (moves.get(from) == null) {
            List<Hop> found = new ArrayList<>();
            if (from != ground.target) {
                entrances.from(ground.jobs.get(from).id()).forEach(move -> hops.addTo(found, move));
            }
            moves.set(from, found);
        }
        return moves.get(from);
    }

    /** Some doors into one job, its apprenticeships only where no move leads to them. */
    private static void addDoors(List<Hop> to, List<Hop> moves, List<Hop> doors, boolean plain) {
        for (Hop door : doors) {
            if (door.program().isEmpty() ? plain : !isLed(moves, door)) {
                to.add(door);
            }
        }
    }

    private static boolean isLed(List<Hop> moves, Hop program) {
        return moves.stream()
                .anyMatch(
                        hop -> hop.to() == program.to() && hop.program().equals(program.program()));
    }

    /** The jobs with a door or an apprenticeship at which a way may end. */
    private int[] last() {
        return IntStream.range(0, ground.jobs.size())
                .filter(this::isLast)
                .filter(to -> entrances.hasWayIn(ground.jobs.get(to).id()))
                .toArray();
    }

    private int[] movesLeft() {
        int[] left = new int[ground.jobs.size()];
        if (ground.target == Ground.NOWHERE) {
            return left;
        }
        Job.Id goal = ground.jobs.get(ground.target).id();
        boolean fromAnywhere = entrances.hasWayIn(goal);
        Arrays.fill(left, fromAnywhere ? 1 : Integer.MAX_VALUE / 2);
        left[ground.target] = 0;
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(ground.target));
        while (!open.isEmpty()) {
            int job = open.poll();
            entrances
                    .before(ground.jobs.get(job).id())
                    .mapToInt(ground::find)
                    .filter(from -> from != Ground.NOWHERE && left[from] > left[job] + 1)
                    .forEach(
                            from -> {
                                left[from] = left[job] + 1;
                                open.add(from);
                            });
        }
        return left;
    }

    /** Out of {@code job}; {@link Ground#NOWHERE} is the start. */
    public List<Hop> from(int job) {
        if (job == Ground.NOWHERE) {
            return first;
        }
        if (onward.get(job) == null) {
            onward.set(job, onward(job));
        }
        return onward.get(job);
    }

    /** The jobs that ways out of {@code job} can come to, among others where there are many. */
    public BitSet ahead(int job) {
        BitSet passed = new BitSet();
        if (ground.isCountry()) {
            passed.set(0, ground.jobs.size());
            return passed;
        }
        int[] open = new int[ground.jobs.size() + 1];
        open[0] = job;
        for (int size = 1; size > 0; ) {
            for (Hop hop : moves(open[--size])) {
                if (!passed.get(hop.to())) {
                    passed.set(hop.to());
                    open[size++] = hop.to();
                }
            }
        }
        Arrays.stream(last).forEach(passed::set);
        return passed;
    }

    /**
     * The jobs that moves, doors or apprenticeships lead to from the start, limits aside. A door
     * stands open from some job that was reached where it does from the one that pays least, so
     * they need not be tried in pairs: O(moves + rounds x doors), with a round for each time that a
     * door led to a job that pays less than all before.
     */
    public BitSet reached() {
        BitSet found = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>();
        first.forEach(hop -> reach(hop.to(), found, open));
        double least = Double.POSITIVE_INFINITY;
        while (!open.isEmpty()) {
            while (!open.isEmpty()) {
                int job = open.pop();
                double pay = ground.usual(job);
                least = Math.min(least, Double.isNaN(pay) ? Double.NEGATIVE_INFINITY : pay);
                moves(job).forEach(hop -> reach(hop.to(), found, open));
            }
            for (int to : last) {
                if (paysEnough(least, to)) {
                    reach(to, found, open);
                }
            }
        }
        return found;
    }

    private static void reach(int job, BitSet found, ArrayDeque<Integer> open) {
        if (!found.get(job)) {
            found.set(job);
            open.add(job);
        }
    }

    /** The least number of moves from the start to {@code job}; a great many where none lead. */
    public int movesTo(int job) {
        Set<Integer> seen = new HashSet<>();
        List<Integer> here = List.of(Ground.NOWHERE);
        for (int moves = 0; !here.isEmpty(); moves++) {
            if (here.contains(job)) {
                return moves;
            }
            here =
                    here.stream()
                            .flatMap(from -> from(from).stream())
                            .map(Hop::to)
                            .filter(seen::add)
                            .toList();
        }
        return ground.jobs.size() * ground.jobs.size();
    }

    /** The least number of moves from {@code job} to the target. */
    public int movesLeft(int job) {
        return movesLeft[job];
    }
}
