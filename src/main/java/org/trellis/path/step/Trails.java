package org.trellis.path.step;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.trellis.model.Job;
import org.trellis.model.Move;

/**
 * What leads where: the hops out of the start and out of every job. Where an apprenticeship leads
 * into a job it stands beside each move, and as a door where no move leads.
 */
public final class Trails {
    private final Entrances entrances;
    private final Ground ground;
    private final Training training;
    private final List<Hop> first;
    private final List<List<Hop>> onward;
    private final int[] movesLeft;

    Trails(Entrances entrances, Ground ground, Training training) {
        this.entrances = entrances;
        this.ground = ground;
        this.training = training;
        first = first();
        onward = IntStream.range(0, ground.jobs.size()).mapToObj(this::onward).toList();
        movesLeft = movesLeft();
    }

    private List<Hop> first() {
        List<Hop> hops = new ArrayList<>();
        entrances.first().forEach(move -> add(hops, move));
        for (Job.Id past : entrances.past()) {
            int to = ground.find(past);
            if (to != Ground.NOWHERE) {
                hops.add(door(to));
            }
        }
        List<Job.Id> past = entrances.past();
        for (int to = 0; to < ground.jobs.size(); to++) {
            Job.Id id = ground.jobs.get(to).id();
            if (entrances.hasDoor(id) && !past.contains(id)) {
                hops.add(door(to));
            }
            addPrograms(hops, to);
        }
        return List.copyOf(hops);
    }

    private List<Hop> onward(int from) {
        List<Hop> hops = new ArrayList<>();
        if (from == ground.target) {
            return hops;
        }
        entrances.from(ground.jobs.get(from).id()).forEach(move -> add(hops, move));
        for (int to = 0; to < ground.jobs.size(); to++) {
            boolean last = ground.target == Ground.NOWHERE || to == ground.target;
            if (last && to != from) {
                if (entrances.hasDoor(ground.jobs.get(to).id())) {
                    hops.add(door(to));
                }
                addPrograms(hops, to);
            }
        }
        return List.copyOf(hops);
    }

    private void add(List<Hop> hops, Move.Authored move) {
        int to = ground.find(move.to());
        if (to == Ground.NOWHERE) {
            return;
        }
        double left = Math.max(0, move.experienceMonths() - entrances.served(move.from()));
        boolean onTheJob = training.onTheJob(move, ground.jobs.get(to));
        Hop hop = new Hop(to, move, left, move.programMonths(), onTheJob, Optional.empty());
        hops.add(hop);
        entrances.programs(move.to()).forEach(program -> hops.add(hop.into(program)));
    }

    private Hop door(int to) {
        Job job = ground.jobs.get(to);
        boolean onTheJob = training.onTheJob(job, entrances.open(job.id()));
        return new Hop(to, new Move.Entry(job.id()), 0, 0, onTheJob, Optional.empty());
    }

    private void addPrograms(List<Hop> hops, int to) {
        boolean led = hops.stream().anyMatch(hop -> hop.to() == to && hop.program().isPresent());
        if (!led) {
            Hop door = door(to);
            entrances
                    .programs(ground.jobs.get(to).id())
                    .forEach(program -> hops.add(door.into(program)));
        }
    }

    private int[] movesLeft() {
        int[] left = new int[ground.jobs.size()];
        Arrays.fill(left, ground.target == Ground.NOWHERE ? 0 : Integer.MAX_VALUE / 2);
        ArrayDeque<Integer> open = new ArrayDeque<>();
        if (ground.target != Ground.NOWHERE) {
            left[ground.target] = 0;
            open.add(ground.target);
        }
        while (!open.isEmpty()) {
            int job = open.poll();
            for (int from = 0; from < left.length; from++) {
                boolean leads = onward.get(from).stream().anyMatch(hop -> hop.to() == job);
                if (leads && left[from] > left[job] + 1) {
                    left[from] = left[job] + 1;
                    open.add(from);
                }
            }
        }
        return left;
    }

    /** Out of {@code job}; {@link Ground#NOWHERE} is the start. */
    public List<Hop> from(int job) {
        return job == Ground.NOWHERE ? first : onward.get(job);
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
