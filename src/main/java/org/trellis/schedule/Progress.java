package org.trellis.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/**
 * How far an apprentice has come on a day, against an even pace over the term: {@code expected} is
 * the part of the least hours that the days since the start are of the least months. Without
 * months, a full-time year of the jurisdiction counts. What is dated after the day does not count.
 *
 * @param asked least hours of the term; empty when the schedule gives none
 * @param expected by now; empty like {@code asked}
 * @param step the wage step of now; empty when the schedule has none
 */
public record Progress(
        List<OfProcess> processes,
        Hours done,
        Optional<Hours> asked,
        Optional<Hours> expected,
        Optional<Step> step,
        Milestone milestone,
        List<SkillState> skills) {
    private static final double DAYS_PER_MONTH = 365.25 / 12;

    /**
     * @param number from 1
     * @param asked least hours; empty when the schedule gives none
     */
    public record OfProcess(int number, WorkProcess process, Hours done, Optional<Hours> asked) {
        public Hours left() {
            return asked.map(hours -> hours.less(done)).orElse(Hours.ZERO);
        }
    }

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
            OptionalDouble nextUsdPerHour) {}

    /**
     * One year of the apprenticeship: with a satisfactory report, a measurable skill gain.
     *
     * @param asked hours an even pace comes to in that year; zero when the term has no hours
     * @param done hours in that year so far
     */
    public record Milestone(LocalDate on, Hours asked, Hours done, boolean yearOver) {
        /** The year is over and the hours are there. */
        public boolean reached() {
            return yearOver && done.compareTo(asked) >= 0 && done.minutes() > 0;
        }
    }

    /**
     * A skill of the schedule; {@code shown} is empty while nobody has seen it.
     *
     * @param key {@code model/code}, or the paper's own words in English
     */
    public record SkillState(int process, Skill skill, String key, Optional<Demonstrated> shown) {}

    public static Progress of(
            Schedule schedule,
            Jurisdiction.All places,
            LocalDate started,
            List<Worked> worked,
            List<Demonstrated> shown,
            LocalDate on) {
        List<Worked> past = worked.stream().filter(w -> !w.week().isAfter(on)).toList();
        List<OfProcess> processes = processes(schedule, past);
        Hours done = sum(past);
        Optional<Hours> asked = schedule.term().hours().map(Hours.Range::min);
        double months = months(schedule, places.workHoursPerYear(schedule.jurisdiction()));
        double part = Math.min(1, Math.max(0, elapsedMonths(started, on) / months));
        Optional<Hours> expected = asked.map(hours -> whole(hours.value() * part));
        return new Progress(
                processes,
                done,
                asked,
                expected,
                step(schedule, started, done, on),
                milestone(schedule, months, started, past, on),
                skills(schedule, shown, on));
    }

    /** Hours that are missing at an even pace; zero when there are none. */
    public Hours behind() {
        return expected.map(hours -> hours.less(done)).orElse(Hours.ZERO);
    }

    private static Hours sum(List<Worked> worked) {
        return worked.stream().map(Worked::hours).reduce(Hours.ZERO, Hours::plus);
    }

    private static Hours whole(double hours) {
        return Hours.of(Tolerance.floor(hours));
    }

    private static double elapsedMonths(LocalDate started, LocalDate on) {
        return ChronoUnit.DAYS.between(started, on) / DAYS_PER_MONTH;
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

    private static List<OfProcess> processes(Schedule schedule, List<Worked> worked) {
        List<OfProcess> processes = new ArrayList<>();
        for (WorkProcess process : schedule.workProcesses()) {
            int number = processes.size() + 1;
            Hours done = sum(worked.stream().filter(w -> w.process() == number).toList());
            processes.add(
                    new OfProcess(number, process, done, process.hours().map(Hours.Range::min)));
        }
        return processes;
    }

    private static Milestone milestone(
            Schedule schedule, double months, LocalDate started, List<Worked> past, LocalDate on) {
        LocalDate year = started.plusYears(1);
        double part = Math.min(1, 12 / months);
        Hours asked =
                schedule.term()
                        .hours()
                        .map(hours -> whole(hours.min().value() * part))
                        .orElse(Hours.ZERO);
        Hours done = sum(past.stream().filter(w -> w.week().isBefore(year)).toList());
        return new Milestone(year, asked, done, !on.isBefore(year));
    }

    private static Optional<Step> step(
            Schedule schedule, LocalDate started, Hours done, LocalDate on) {
        if (schedule.wage().isEmpty() || schedule.wage().get().steps().isEmpty()) {
            return Optional.empty();
        }
        List<Wage.Step> steps = schedule.wage().get().steps();
        boolean byHours = steps.stream().allMatch(step -> step.hours().isPresent());
        double passed = byHours ? done.value() : wholeMonths(started, on);
        double end = 0;
        int at = 0;
        for (; at < steps.size(); at++) {
            end += length(steps.get(at), byHours);
            if (Tolerance.less(passed, end) || at == steps.size() - 1) {
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
                byHours && !last ? Optional.of(Hours.of(end).less(done)) : Optional.empty(),
                byHours || last || end == 0
                        ? Optional.empty()
                        : Optional.of(started.plusMonths((long) end)),
                last ? OptionalDouble.empty() : wage.usdPerHour(wage.steps().get(at + 1)));
    }

    private static double wholeMonths(LocalDate started, LocalDate on) {
        return Math.max(0, ChronoUnit.MONTHS.between(started, on));
    }

    private static double length(Wage.Step step, boolean byHours) {
        return byHours ? step.hours().orElseThrow().value() : step.months().orElse(0);
    }

    /** The skills in the order of the schedule, each with the last time it was shown. */
    public static List<SkillState> skills(
            Schedule schedule, List<Demonstrated> shown, LocalDate on) {
        List<SkillState> skills = new ArrayList<>();
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
                skills.add(new SkillState(at, skill, key, last));
            }
        }
        return skills;
    }

    /** How a demonstration names a skill. */
    public static String key(Skill skill) {
        return skill.competency()
                .map(Object::toString)
                .orElseGet(() -> skill.words().orElseThrow().en());
    }
}
