package org.trellis.model.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.model.Checks;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/**
 * A course that somebody can enroll in.
 *
 * @param hours learning hours, class and study together
 * @param hoursPerWeek it runs at this pace; empty when any pace will do
 * @param feeUsd empty when unknown; unknown is never zero
 * @param gives the competencies that it shows
 * @param requires what must be held or done first: all of the groups, any one of each group
 * @param leadsTo credentials that its completion earns, in place of the hours and the fee that they
 *     have of their own; what they require still has to be held
 * @param aid who may pay for it; one has to ask
 * @param starts the days it begins, in their order; none when it begins at any time
 */
public record TrainingCourse(
        Id id,
        Text title,
        String provider,
        double hours,
        OptionalDouble hoursPerWeek,
        OptionalDouble feeUsd,
        List<Credential.Attests> gives,
        List<List<First>> requires,
        Set<Credential.Id> leadsTo,
        Set<Credential.Aid> aid,
        Etpl etpl,
        List<LocalDate> starts,
        String source,
        Issue.Place place) {
    /** The source of the courses that ship: nobody offers them. */
    public static final String INVENTED = "invented-course";

    public record Id(String code) implements Comparable<Id> {
        public Id {
            Checks.code(code, "course");
        }

        @Override
        public int compareTo(Id other) {
            return code.compareTo(other.code);
        }

        @Override
        public String toString() {
            return code;
        }
    }

    /** Whether it is on the state's Eligible Training Provider List. */
    public enum Etpl {
        YES,
        NO,
        UNKNOWN
    }

    /** What has to come first. */
    public sealed interface First {
        record Done(Id course) implements First {}

        record Earned(Credential.Id credential) implements First {}
    }

    public TrainingCourse {
        Checks.filled(provider, "provider");
        Checks.notNegative(hours, "hours");
        hoursPerWeek.ifPresent(h -> Checks.above(h, 0, "hours_per_week"));
        hoursPerWeek.ifPresent(h -> Checks.within(h, 0, 168, "hours_per_week"));
        feeUsd.ifPresent(fee -> Checks.notNegative(fee, "fee_usd"));
        gives = List.copyOf(gives);
        requires = requires.stream().map(List::copyOf).toList();
        leadsTo = Set.copyOf(leadsTo);
        aid = Set.copyOf(aid);
        starts = starts.stream().sorted().distinct().toList();
    }

    /** Whether it only stands for a real one, to try the planner with. */
    public boolean invented() {
        return source.equals(INVENTED);
    }

    /** The first day from {@code day} on that it begins; empty when all its days are before. */
    public Optional<LocalDate> begins(LocalDate day) {
        return starts.isEmpty()
                ? Optional.of(day)
                : starts.stream().filter(start -> !start.isBefore(day)).findFirst();
    }
}
