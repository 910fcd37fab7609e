package org.trellis.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.gap.Holdings;
import org.trellis.gap.Standing;
import org.trellis.gap.Subtraction;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Work;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Allocation.Part;

/**
 * Credit for prior learning: only what the sponsor's rule names counts as evidence, nothing is
 * presumed from jobs, and never more than {@code max_hours} are credited.
 *
 * <p>A process earns the share of its hours that the shown competencies have of all its
 * competencies, each counted by the hours to reach its level; what is missing of one is what the
 * gap says, at the most. Shares are cut to whole hours. When they exceed the most that is allowed,
 * that much is shared out in proportion.
 *
 * @param ruled false when the schedule has no rule on credit, so nothing is credited
 * @param startPercent of the journeyworker wage, of the step the apprentice starts in; empty when
 *     the schedule has no such figure
 */
public record PriorLearning(
        boolean ruled,
        Hours credit,
        List<OfProcess> byProcess,
        Hours remaining,
        OptionalDouble startPercent,
        OptionalDouble startUsdPerHour,
        Schedule remainder) {
    /**
     * @param earned before the most that is allowed was applied
     */
    public record OfProcess(
            WorkProcess process, Hours earned, Hours credit, List<PriorSkill> shown) {}

    /** A competency with evidence the rule accepts. */
    public record PriorSkill(Competency.Id competency, Standing standing, double share) {}

    /**
     * @param on the day credit is given; facts after it do not count
     */
    public static PriorLearning of(
            Schedule schedule, Person person, Catalog catalog, LocalDate on) {
        Set<Evidence> accepted =
                schedule.conditions().credit().map(Conditions.Credit::evidence).orElse(Set.of());
        Holdings holdings = Holdings.of(catalog, accepted(person, accepted), on, false);
        Judge judge = new Judge(catalog, holdings);
        List<OfProcess> earned = schedule.workProcesses().stream().map(judge::earned).toList();
        List<OfProcess> granted =
                capped(
                        earned,
                        schedule.conditions()
                                .credit()
                                .map(Conditions.Credit::maxHours)
                                .orElse(Hours.ZERO));
        Hours credit = granted.stream().map(OfProcess::credit).reduce(Hours.ZERO, Hours::plus);
        Remainder left =
                new Remainder(schedule, granted.stream().map(OfProcess::credit).toList(), credit);
        return new PriorLearning(
                schedule.conditions().credit().isPresent(),
                credit,
                granted,
                left.hours(),
                left.percent(),
                left.usdPerHour(),
                left.schedule());
    }

    private static Person accepted(Person person, Set<Evidence> accepted) {
        boolean credentials = accepted.contains(Evidence.CREDENTIAL);
        return person.with(Work.NONE.withPay(person.payUsdPerYear()))
                .with(
                        new Person.Qualifications(
                                person.ratings().stream()
                                        .filter(rating -> accepted.contains(rating.evidence()))
                                        .toList(),
                                credentials ? person.credentials() : Optional.empty(),
                                credentials ? person.diploma() : Optional.empty()));
    }

    /** Asks the gap what of each competency of a process is held. */
    private record Judge(Holdings holdings, Subtraction subtraction) {
        Judge(Catalog catalog, Holdings holdings) {
            this(holdings, new Subtraction(catalog.scales(), catalog.assumptions()));
        }

        OfProcess earned(WorkProcess process) {
            List<PriorSkill> shown = new ArrayList<>();
            double all = 0;
            double have = 0;
            for (Skill skill : process.competencies()) {
                double hours = missing(skill, new Held.Lacks());
                double held = skill.competency().map(id -> hours - missing(skill, id)).orElse(0.0);
                all += hours;
                have += held;
                if (held > 0) {
                    Competency.Id id = skill.competency().get();
                    shown.add(new PriorSkill(id, holdings.standing(id), held / hours));
                }
            }
            double total = process.hours().map(range -> range.min().value()).orElse(0.0);
            Hours hours = all > 0 ? Hours.of(Tolerance.floor(total * have / all)) : Hours.ZERO;
            return new OfProcess(process, hours, hours, shown);
        }

        private double missing(Skill skill, Competency.Id id) {
            return missing(skill, holdings.standing(id).held());
        }

        /** Hours to learn a skill for somebody who holds this of it; what is unknown is missing. */
        private double missing(Skill skill, Held held) {
            Requirement.Ask ask =
                    skill.level()
                            .<Requirement.Ask>map(Requirement.AtLevel::new)
                            .orElseGet(Requirement.Needed::new);
            return subtraction.of(ask, held).orElseThrow().hours().high();
        }
    }

    private static List<OfProcess> capped(List<OfProcess> earned, Hours most) {
        int sum = earned.stream().mapToInt(each -> (int) each.earned().value()).sum();
        int allowed = (int) Math.floor(most.value());
        if (sum <= allowed) {
            return earned;
        }
        List<OfProcess> some = earned.stream().filter(each -> each.earned().minutes() > 0).toList();
        List<Part> parts =
                some.stream()
                        .map(
                                each ->
                                        new Part(
                                                each.process().title(),
                                                each.earned().value(),
                                                0,
                                                (int) each.earned().value()))
                        .toList();
        Allocation.Shares shares = (Allocation.Shares) Allocation.of(allowed, parts);
        return earned.stream()
                .map(
                        each ->
                                some.contains(each)
                                        ? new OfProcess(
                                                each.process(),
                                                each.earned(),
                                                Hours.of(shares.hours(some.indexOf(each))),
                                                each.shown())
                                        : each)
                .toList();
    }
}
