package org.trellis.report.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Words;

/**
 * A work process schedule as JSON: its fields under the names of the file format, ranges as min and
 * max. What is not stated is null.
 */
public record ScheduleJson(
        String title,
        Optional<String> job,
        Optional<String> onetSoc,
        Optional<String> onetRelease,
        Optional<String> rapidsCode,
        String approach,
        String jurisdiction,
        Term term,
        List<Process> workProcesses,
        Optional<Range> workProcessHours,
        List<Instruction> relatedInstruction,
        Optional<Range> relatedInstructionHours,
        Optional<Wage> wage,
        Optional<Ratio> ratio,
        Optional<Probation> probation,
        OptionalInt minimumAge,
        Optional<String> selection,
        Optional<Credit> credit,
        List<Interim> interimCredentials,
        Optional<String> sponsor,
        OptionalDouble creditedHours,
        OptionalInt apprentices,
        List<Stated> standards,
        List<String> doubts,
        List<String> sources) {

    /** Hours, from the least to the most. */
    public record Range(double min, double max) {
        static Range of(Hours.Range range) {
            return new Range(range.min().value(), range.max().value());
        }
    }

    /** Months, from the least to the most. */
    public record Months(int min, int max) {}

    /** How long the apprenticeship is. */
    public record Term(Optional<Range> hours, Optional<Months> months) {}

    /** A part of the work. */
    public record Process(
            String title,
            Optional<Range> hours,
            List<String> tasks,
            List<Learned> competencies,
            Optional<String> source) {}

    /** A course of the related instruction. */
    public record Instruction(
            String course,
            Optional<String> code,
            Optional<String> provider,
            List<String> objectives,
            Optional<Range> hours,
            OptionalInt year,
            List<Learned> competencies) {}

    /**
     * A skill that is learned.
     *
     * @param competency as model/code; null where the schedule names it in its own words
     */
    public record Learned(
            Optional<String> competency,
            Optional<String> text,
            Optional<Number> level,
            Optional<String> scale,
            boolean core,
            Optional<String> assessedBy) {}

    /** The wage of a skilled worker, and an apprentice's steps to it. */
    public record Wage(
            OptionalDouble journeyworkerUsdPerHour,
            Optional<LocalDate> asOf,
            OptionalDouble minimumUsdPerHour,
            List<WageStep> steps) {}

    /** One step; each is reached after hours or months. */
    public record WageStep(
            OptionalDouble percent,
            OptionalDouble usdPerHour,
            OptionalDouble hours,
            OptionalInt months) {}

    /** Apprentices for each skilled worker, in numbers or in words. */
    public record Ratio(
            OptionalInt apprentices, OptionalInt journeyworkers, Optional<String> text) {}

    /** In hours or in months. */
    public record Probation(OptionalDouble hours, OptionalDouble months) {}

    /** How much of the term earlier training may be counted for. */
    public record Credit(double maxHours, List<String> evidence) {}

    /** What the standards say, in the sponsor's own words; {@code part} as in the file format. */
    public record Stated(String part, String text) {}

    /** A credential earned on the way. */
    public record Interim(String credential, OptionalDouble afterHours) {}

    public static ScheduleJson of(Schedule schedule, Words words) {
        Conditions conditions = schedule.conditions();
        return new ScheduleJson(
                words.text(schedule.title()),
                schedule.job().map(Job.Id::toString),
                stated(schedule.occupation().onetSoc()),
                stated(schedule.occupation().onetRelease()),
                schedule.occupation().rapidsCode().map(Object::toString),
                schedule.approach().code(),
                schedule.jurisdiction(),
                term(schedule.term()),
                schedule.workProcesses().stream().map(each -> process(each, words)).toList(),
                schedule.processHours().map(Range::of),
                schedule.relatedInstruction().stream().map(each -> course(each, words)).toList(),
                InstructionPart.sum(schedule.relatedInstruction()).map(Range::of),
                schedule.wage().map(ScheduleJson::wage),
                conditions.ratio().map(ratio -> ratio(ratio, words)),
                conditions.probation().map(ScheduleJson::probation),
                conditions.minimumAge(),
                conditions.selection().map(words::text),
                conditions.credit().map(ScheduleJson::credit),
                conditions.interimCredentials().stream().map(ScheduleJson::interim).toList(),
                conditions.sponsor(),
                hours(schedule.terms().credited()),
                conditions.standards().apprentices(),
                stated(conditions.standards(), words),
                schedule.provenance().doubts().stream().map(words::text).toList(),
                schedule.provenance().sources());
    }

    private static List<Stated> stated(Standards standards, Words words) {
        return standards.words().entrySet().stream()
                .map(each -> new Stated(each.getKey().code(), words.text(each.getValue())))
                .toList();
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(each -> !each.isEmpty());
    }

    private static Term term(Terms.Term term) {
        return new Term(
                term.hours().map(Range::of), term.months().map(m -> new Months(m.min(), m.max())));
    }

    private static Process process(WorkProcess process, Words words) {
        return new Process(
                words.text(process.title()),
                process.hours().map(Range::of),
                process.tasks().stream().map(words::text).toList(),
                skills(process.competencies(), words),
                process.source());
    }

    private static Instruction course(Course course, Words words) {
        return new Instruction(
                words.text(course.title()),
                course.code(),
                course.provider(),
                course.objectives().stream().map(words::text).toList(),
                course.hours().map(Range::of),
                course.year(),
                skills(course.competencies(), words));
    }

    private static List<Learned> skills(List<Skill> skills, Words words) {
        return skills.stream()
                .map(
                        skill ->
                                new Learned(
                                        skill.competency().map(Competency.Id::toString),
                                        skill.words().map(words::text),
                                        skill.level().map(level -> level.number()),
                                        skill.level().map(level -> level.scale()),
                                        skill.core(),
                                        skill.assessedBy().map(words::text)))
                .toList();
    }

    private static Wage wage(org.trellis.model.schedule.Wage wage) {
        return new Wage(
                wage.journeyworkerUsdPerHour(),
                wage.asOf(),
                wage.minimumUsdPerHour(),
                wage.steps().stream()
                        .map(
                                step ->
                                        new WageStep(
                                                wage.percent(step),
                                                wage.usdPerHour(step),
                                                hours(step.hours()),
                                                step.months()))
                        .toList());
    }

    private static OptionalDouble hours(Optional<Hours> hours) {
        return hours.stream().mapToDouble(Hours::value).findFirst();
    }

    private static Ratio ratio(Conditions.Ratio ratio, Words words) {
        return ratio instanceof Conditions.Ratio.Numeric n
                ? new Ratio(
                        OptionalInt.of(n.apprentices()),
                        OptionalInt.of(n.journeyworkers()),
                        Optional.empty())
                : new Ratio(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.of(words.text(((Conditions.Ratio.InWords) ratio).text())));
    }

    private static Probation probation(Conditions.Probation probation) {
        return probation instanceof Conditions.Probation.InHours in
                ? new Probation(OptionalDouble.of(in.hours().value()), OptionalDouble.empty())
                : new Probation(
                        OptionalDouble.empty(),
                        OptionalDouble.of(((Conditions.Probation.InMonths) probation).months()));
    }

    private static Credit credit(Conditions.Credit credit) {
        return new Credit(
                credit.maxHours().value(), credit.evidence().stream().map(Code::of).toList());
    }

    private static Interim interim(Conditions.InterimCredential interim) {
        return new Interim(interim.credential(), hours(interim.afterHours()));
    }
}
