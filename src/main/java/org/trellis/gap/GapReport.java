package org.trellis.gap;

import java.time.LocalDate;
import java.util.List;
import org.trellis.credential.Gate;
import org.trellis.model.Competency;
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
 * @param experience what the job asks to have served, a must-have too
 * @param ignored facts dated after {@code on}
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
        List<Service> experience,
        Summary summary,
        List<LaterFact> ignored) {
    public record NotRated(Competency competency, Requirement requirement, Standing standing) {}

    public record Strength(Competency competency, Requirement requirement, Standing standing) {}

    /** How many must-haves keep the person out of the job today. */
    public long closed() {
        return gates.stream().filter(Gate::closed).count()
                + experience.stream().filter(Service::closed).count();
    }

    public GapReport {
        lines = List.copyOf(lines);
        notRated = List.copyOf(notRated);
        strengths = List.copyOf(strengths);
        gates = List.copyOf(gates);
        experience = List.copyOf(experience);
        ignored = List.copyOf(ignored);
    }
}
