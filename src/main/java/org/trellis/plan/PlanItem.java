package org.trellis.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.model.Credential;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.fund.Payer;

/**
 * One course or credential of a plan.
 *
 * @param usd empty when not even an estimate is known
 * @param estimated whether the dollars are our estimate
 * @param closes what would open again without it
 * @param hoursPerWeek while it runs
 * @param end the last day of it
 * @param paid dollars of others, by who pays them
 * @param latestStart all steps begun no later than this, the plan still ends by the day that was
 *     asked; empty where none was, or it cannot be kept
 * @param offered whether it is offered when its turn comes; else its provider has to name a day
 */
public record PlanItem(
        What what,
        double hours,
        OptionalDouble usd,
        boolean estimated,
        List<Wanted> closes,
        double hoursPerWeek,
        LocalDate start,
        LocalDate end,
        Map<Payer, Double> paid,
        Optional<LocalDate> latestStart,
        boolean offered) {
    public PlanItem {
        closes = List.copyOf(closes);
        paid = Collections.unmodifiableMap(new TreeMap<>(paid));
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

        /** Who may pay for it in place of the person. */
        default Set<Payer> payers(boolean unknownIsListed) {
            return this instanceof Taken taken
                    ? Payer.of(taken.course(), unknownIsListed)
                    : Payer.of(((Earned) this).credential(), unknownIsListed);
        }
    }

    /** As it is when others pay. */
    PlanItem paid(Map<Payer, Double> byOthers) {
        return new PlanItem(
                what,
                hours,
                usd,
                estimated,
                closes,
                hoursPerWeek,
                start,
                end,
                byOthers,
                latestStart,
                offered);
    }

    /** Dollars that nobody else pays. */
    public double ownUsd() {
        return usd.orElse(0) - paid.values().stream().mapToDouble(each -> each).sum();
    }

    public String code() {
        return what.code();
    }

    /** How many days it may begin later than planned. */
    public OptionalInt slackDays() {
        return latestStart.isPresent()
                ? OptionalInt.of((int) ChronoUnit.DAYS.between(start, latestStart.get()))
                : OptionalInt.empty();
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
