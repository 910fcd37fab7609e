package org.trellis.path.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.path.terrain.Entrances;
import org.trellis.path.terrain.Training;

/** The hops by which one gets into each job, wherever one comes from; made when first asked for. */
final class Hops {
    private final Ground ground;
    private final Entrances entrances;
    private final Training training;
    private final double stayMonths;
    private final List<List<Hop>> later;

    Hops(Ground ground, Entrances entrances, Training training) {
        this.ground = ground;
        this.entrances = entrances;
        this.training = training;
        stayMonths = ground.ofCountry("country_stay_months");
        later = Arrays.asList(new List[ground.jobs.size()]);
    }

    /**
     * A move, and beside it the apprenticeships into its job; nothing where its job is not here.
     */
    void addTo(List<Hop> hops, Move move) {
        int to = ground.find(move.to());
        if (to == Ground.NOWHERE) {
            return;
        }
        Hop hop = move.authored().map(each -> drawn(to, each)).orElseGet(() -> inferred(to, move));
        if (move.authored().isPresent() || !training.isApprenticeship(ground.jobs.get(to))) {
            hops.add(hop);
        }
        entrances.programs(move.to()).forEach(program -> hops.add(hop.into(program)));
    }

    private Hop drawn(int to, Move.Authored move) {
        double left = Math.max(0, move.experienceMonths() - entrances.served(move.from()));
        boolean onTheJob = training.onTheJob(move, ground.jobs.get(to));
        return new Hop(to, move, left, move.programMonths(), onTheJob, Optional.empty());
    }

    private Hop inferred(int to, Move move) {
        return new Hop(to, move, 0, 0, ground.trains(to), Optional.empty());
    }

    /** Through the door of a job. */
    Hop door(int to) {
        Job job = ground.jobs.get(to);
        boolean onTheJob = training.onTheJob(job, entrances.open(job.id()));
        return new Hop(to, new Move.Entry(job.id()), 0, 0, onTheJob, Optional.empty());
    }

    /** The door of a job, where it has one, and its apprenticeships. */
    List<Hop> doors(int to) {
        Job.Id job = ground.jobs.get(to).id();
        List<Hop> hops = new ArrayList<>(1);
        if (entrances.hasDoor(job)) {
            hops.add(door(to));
        }
        entrances.programs(job).forEach(program -> hops.add(door(to).into(program)));
        return hops;
    }

    /** The doors into a job from another. */
    List<Hop> later(int to) {
        if (later.get(to) == null) {
            later.set(to, doors(to).stream().map(this::afterAStay).toList());
        }
        return later.get(to);
    }

    /**
     * Over the country whoever takes a job on the way stays for a while, whether a move or a door
     * leads on; the moves of a ladder say themselves how long.
     */
    Hop afterAStay(Hop hop) {
        boolean stated = hop.program().isPresent() || hop.move().authored().isPresent();
        return !ground.isCountry() || stated
                ? hop
                : hop.staying(Math.max(stayMonths, hop.experienceLeft()));
    }
}
