package org.trellis.gap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.Holdings.LaterFact;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.person.Person;

/**
 * Required minus held for one person and one job.
 *
 * @param on the day the answer holds for
 * @param lines in the order of {@link LineOrder}
 * @param notRated what the source does not rate for this job; never counted
 * @param strengths held, but not needed here
 * @param gates required first, then what varies by state, then preferred
 * @param chains what has to be earned for each gate that is not met, where it can be
 * @param school what has to be earned for all of them; empty when some can never be
 * @param experience what the job asks to have served, a must-have too
 * @param ignored facts dated after {@code on}
 * @param ifSelfLower what would change if own ratings were too high; empty where none counts
 */
public record GapReport(
        Person person,
        Job job,
        LocalDate on,
        Importance importance,
        List<Line> lines,
        List<NotRated> notRated,
        List<Strength> strengths,
        List<Gate> gates,
        Map<Gate, Chain> chains,
        Optional<Chain> school,
        List<Service> experience,
        Summary summary,
        List<LaterFact> ignored,
        Optional<Doubted> ifSelfLower) {
    /**
     * The same recomputed as if each level on the person's own word were one too high.
     *
     * @param changed the lines that come out otherwise, as they then are
     */
    public record Doubted(Summary summary, List<Line> changed) {
        public Doubted {
            changed = List.copyOf(changed);
        }
    }

    /** With what doubting the person's own word would change. */
    GapReport doubted(GapReport lower) {
        Map<Competency.Id, Line> before = new HashMap<>();
        lines.forEach(line -> before.put(line.competency().id(), line));
        List<Line> changed =
                lower.lines.stream()
                        .filter(line -> !line.comesTo(before.get(line.competency().id())))
                        .toList();
        return new GapReport(
                person,
                job,
                on,
                importance,
                lines,
                notRated,
                strengths,
                gates,
                chains,
                school,
                experience,
                summary,
                ignored,
                Optional.of(new Doubted(lower.summary, changed)));
    }

    public record NotRated(Competency competency, Requirement requirement, Standing standing) {}

    public record Strength(Competency competency, Requirement requirement, Standing standing) {}

    /** How many must-haves keep the person out of the job today. */
    public long closed() {
        return gates.stream().filter(Gate::closed).count()
                + experience.stream().filter(Service::closed).count();
    }

    /**
     * Whether nothing is missing and somebody or something vouches for all of it: every must-have,
     * and every skill, none of it on an assumption.
     */
    public boolean isComplete() {
        return !lines.isEmpty()
                && gates.stream()
                        .filter(gate -> gate.need() != Job.Need.PREFERRED)
                        .allMatch(gate -> gate.state().valid() && !gate.presumed())
                && experience.stream().allMatch(each -> each.state() == Service.State.MET)
                && lines.stream().allMatch(line -> line.outcome() == Outcome.MET)
                && assumed() == 0;
    }

    /** Skills that count as met only because a job is assumed to show them. */
    public long assumed() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.MET)
                .filter(line -> line.standing().evidence() == Evidence.PRESUMED)
                .count();
    }

    public GapReport {
        lines = List.copyOf(lines);
        notRated = List.copyOf(notRated);
        strengths = List.copyOf(strengths);
        gates = List.copyOf(gates);
        chains = Map.copyOf(chains);
        experience = List.copyOf(experience);
        ignored = List.copyOf(ignored);
    }
}
