package org.trellis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Credential;
import org.trellis.model.training.TrainingCourse;

/**
 * One course or credential of a plan.
 *
 * @param usd empty when not even an estimate is known
 * @param estimated whether the dollars are our estimate
 * @param closes what would open again without it
 * @param hoursPerWeek while it runs
 * @param end the last day of it
 */
public record PlanItem(
        What what,
        double hours,
        OptionalDouble usd,
        boolean estimated,
        List<Wanted> closes,
        double hoursPerWeek,
        LocalDate start,
        LocalDate end) {
    public PlanItem {
        closes = List.copyOf(closes);
    }

    /** What is taken. */
    public sealed interface What {
        record Taken(TrainingCourse course) implements What {
            @Override
            public String code() {
                return course.id().code();
            }
        }

        /**
         * @param renewal whether it was held, has expired, and only has to be renewed
         */
        record Earned(Credential credential, boolean renewal) implements What {
            @Override
            public String code() {
                return credential.id().code();
            }
        }

        String code();
    }

    public String code() {
        return what.code();
    }

    public Optional<TrainingCourse> course() {
        return what instanceof What.Taken taken ? Optional.of(taken.course()) : Optional.empty();
    }

    public Optional<Credential> credential() {
        return what instanceof What.Earned earned
                ? Optional.of(earned.credential())
                : Optional.empty();
    }
}
