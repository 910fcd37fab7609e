package org.trellis.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Quantity;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/**
 * How far an apprentice has come on a day, against an even pace over the term: {@code expected} is
 * the part of the least hours that the days since the start are of the least months. Without
 * months, a full-time year of the jurisdiction counts. What is dated after the day does not count.
 *
 * <p>Hours of a work process beyond its most are shown and count once, where they were worked: not
 * for the term, which asks for the hours of each process.
 *
 * @param worked on the job, all of them; by these go the wage steps
 * @param done on the job, without what is beyond the most of a process
 * @param asked least hours of the term; empty when the schedule gives none
 * @param expected by now; empty like {@code asked}
 * @param step the wage step of now; empty when the schedule has none, or does not say how long each
 *     lasts
 */
public record Progress(
        List<Tally.OfProcess> processes,
        List<Tally.OfCourse> courses,
        Hours worked,
        Hours done,
        Optional<Hours> asked,
        Optional<Hours> expected,
        Optional<Step> step,
        Milestone milestone,
        List<SkillState> skills) {
    /**
     * @param number from 1
     * @param toNext hours until the next step; empty in the last one, or when steps go by months
     * @param nextOn the day of the next step when steps go by months
     */
    public record Step(
            int number,
            OptionalDouble percent,
            OptionalDouble usdPerHour,
            Optional<Hours> toNext,
            Optional<LocalDate> nextOn,
            OptionalDouble nextPercent,
            OptionalDouble nextUsdPerHour) {}

    /**
     * One year of the apprenticeship: with a satisfactory report, a measurable skill gain.
     *
     * @param asked hours an even pace comes to in that year; empty when the term has no hours
     * @param done hours on the job in that year so far
     */
    public record Milestone(LocalDate on, Optional<Hours> asked, Hours done, boolean yearOver) {
        /** The year is over and the hours are there. */
        public boolean reached() {
            return yearOver
                    && done.isSome()
                    && asked.filter(hours -> done.compareTo(hours) < 0).isEmpty();
        }
    }

    /**
     * A skill of the schedule.
     *
     * @param key {@code model/code}, or the paper's own words in English
     * @param shown the last time; empty while nobody has seen it
     */
    public record SkillState(
            int process, Skill skill, String key, Optional<Demonstrated> shown, Outcome outcome) {}

    /** What the last showing of a skill came to. */
    public enum Outcome {
        NOT_SEEN,
        PASSED,
        FAILED,
        /** Rated, but the program has no pass mark, or another scale. */
        NO_MARK;

        static Outcome of(Optional<Demonstrated> shown, RatingScale scale) {
            if (shown.isEmpty()) {
                return NOT_SEEN;
            }
            int rating = shown.get().rating();
            return scale.pass().isEmpty() || !scale.has(rating)
                    ? NO_MARK
                    : rating >= scale.pass().getAsInt() ? PASSED : FAILED;
        }
    }

    public static Progress of(
            Schedule schedule,
            Jurisdiction.All places,
            LocalDate started,
            List<Worked> worked,
            List<Demonstrated> shown,
            LocalDate on) {
        List<Worked> past = worked.stream().filter(w -> !w.from().isAfter(on)).toList();
        List<Tally.OfProcess> processes = Tally.processes(schedule, past);
        Hours all = onTheJob(past);
        Hours done =
                processes.stream().map(Tally.OfProcess::counted).reduce(Hours.ZERO, Hours::plus);
        Optional<Hours> asked = schedule.term().hours().map(Hours.Range::min).filter(Hours::isSome);
        double months = months(schedule, places.workHoursPerYear(schedule.jurisdiction()));
        double part = Math.min(1, Math.max(0, elapsedMonths(started, on) / months));
        Optional<Hours> expected = asked.map(hours -> whole(hours.value() * part));
        return new Progress(
                processes,
                Tally.courses(schedule, past),
                all,
                done,
                asked,
                expected,
                step(schedule, started, all, on),
                milestone(schedule, months, started, past, on),
                skills(schedule, shown, on));
    }

    /** Hours that are missing at an even pace; zero when there are none. */
    public Hours behind() {
        return expected.map(hours -> hours.less(done)).orElse(Hours.ZERO);
    }

    /** Beyond the most of a process, over all of them. */
    public Hours beyond() {
        return worked.less(done);
    }

    /** In class, over all courses. */
    public Hours inClass() {
        return courses.stream().map(Tally.OfCourse::done).reduce(Hours.ZERO, Hours::plus);
    }

    private static Hours onTheJob(List<Worked> worked) {
        return Timesheet.sum(worked.stream().filter(Worked::isOnTheJob).toList());
    }

    private static Hours whole(double hours) {
        return Hours.of(Tolerance.floor(hours));
    }

    private static double elapsedMonths(LocalDate started, LocalDate on) {
        return ChronoUnit.DAYS.between(started, on) / Quantity.DAYS_PER_MONTH;
    }

    private static double months(Schedule schedule, double hoursPerYear) {
        return schedule.term()
                .months()
                .map(months -> (double) months.min())
                .orElseGet(
                        () ->
                                schedule.term()
                                        .hours()
                                        .map(h -> h.min().value() * 12 / hoursPerYear)
                                        .filter(months -> months > 0)
                                        .orElse(12.0));
    }

    private static Milestone milestone(
            Schedule schedule, double months, LocalDate started, List<Worked> past, LocalDate on) {
        LocalDate year = started.plusYears(1);
        double part = Math.min(1, 12 / months);
        Optional<Hours> asked =
                schedule.term()
                        .hours()
                        .map(hours -> whole(hours.min().value() * part))
                        .filter(Hours::isSome);
        Hours done = onTheJob(past.stream().filter(w -> w.from().isBefore(year)).toList());
        return new Milestone(year, asked, done, !on.isBefore(year));
    }

    private static Optional<Step> step(
            Schedule schedule, LocalDate started, Hours done, LocalDate on) {
        if (schedule.wage().isEmpty() || schedule.wage().get().steps().isEmpty()) {
            return Optional.empty();
        }
        List<Wage.Step> steps = schedule.wage().get().steps();
        List<Wage.Step> ending = steps.subList(0, steps.size() - 1);
        boolean byHours = ending.stream().allMatch(step -> step.hours().isPresent());
        if (!byHours && ending.stream().anyMatch(step -> step.months().isEmpty())) {
            return Optional.empty();
        }
        double passed = byHours ? done.value() : wholeMonths(started, on);
        double end = 0;
        int at = 0;
        for (; at < ending.size(); at++) {
            end += length(ending.get(at), byHours);
            if (Tolerance.less(passed, end)) {
                break;
            }
        }
        return Optional.of(step(schedule.wage().get(), at, end, byHours, started, done));
    }

    private static Step step(
            Wage wage, int at, double end, boolean byHours, LocalDate started, Hours done) {
        boolean last = at == wage.steps().size() - 1;
        Wage.Step now = wage.steps().get(at);
        return new Step(
                at + 1,
                wage.percent(now),
                wage.usdPerHour(now),
                byHours && !last ? Optional.of(upTo(end).less(done)) : Optional.empty(),
                byHours || last ? Optional.empty() : Optional.of(started.plusMonths((long) end)),
                last ? OptionalDouble.empty() : wage.percent(wage.steps().get(at + 1)),
                last ? OptionalDouble.empty() : wage.usdPerHour(wage.steps().get(at + 1)));
    }

    /** The hours of all steps may come to more than any apprentice ever has. */
    private static Hours upTo(double end) {
        return Hours.of(Math.min(end, Hours.MOST_MINUTES / 60.0));
    }

    private static double wholeMonths(LocalDate started, LocalDate on) {
        return Math.max(0, ChronoUnit.MONTHS.between(started, on));
    }

    private static double length(Wage.Step step, boolean byHours) {
        return byHours ? step.hours().orElseThrow().value() : step.months().orElseThrow();
    }

    /** The skills in the order of the schedule, each with the last time it was shown. */
    public static List<SkillState> skills(
            Schedule schedule, List<Demonstrated> shown, LocalDate on) {
        List<SkillState> skills = new ArrayList<>();
        RatingScale scale = scale(schedule);
        int number = 0;
        for (WorkProcess process : schedule.workProcesses()) {
            number++;
            for (Skill skill : process.competencies()) {
                int at = number;
                String key = key(skill);
                Optional<Demonstrated> last =
                        shown.stream()
                                .filter(each -> !each.on().isAfter(on))
                                .filter(each -> each.process() == at && each.skill().equals(key))
                                .reduce((a, b) -> b);
                skills.add(new SkillState(at, skill, key, last, Outcome.of(last, scale)));
            }
        }
        return skills;
    }

    /** The program's own, else one without a pass mark. */
    public static RatingScale scale(Schedule schedule) {
        return schedule.conditions().standards().ratings().orElse(RatingScale.UNSTATED);
    }

    /** How a demonstration names a skill. */
    public static String key(Skill skill) {
        return skill.competency()
                .map(Object::toString)
                .orElseGet(() -> skill.words().orElseThrow().en());
    }
}
