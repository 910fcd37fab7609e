package org.trellis.report.schedule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** A schedule as JSON: its fields under the names of the file format, ranges as min and max. */
public final class ScheduleJson {
    private ScheduleJson() {}

    public static String of(Schedule schedule, Words words) {
        Map<String, Object> json =
                Json.object(
                        "title", words.text(schedule.title()),
                        "job", text(schedule.job().map(Job.Id::toString)),
                        "onetSoc", empty(schedule.occupation().onetSoc()),
                        "onetRelease", empty(schedule.occupation().onetRelease()),
                        "rapidsCode",
                                text(schedule.occupation().rapidsCode().map(Object::toString)),
                        "approach", schedule.approach().code(),
                        "jurisdiction", schedule.jurisdiction(),
                        "term", term(schedule.term()),
                        "workProcesses",
                                schedule.workProcesses().stream()
                                        .map(process -> process(process, words))
                                        .toList(),
                        "workProcessHours", range(schedule.processHours()),
                        "relatedInstruction",
                                schedule.relatedInstruction().stream()
                                        .map(course -> course(course, words))
                                        .toList(),
                        "relatedInstructionHours",
                                range(InstructionPart.sum(schedule.relatedInstruction())),
                        "wage", schedule.wage().map(ScheduleJson::wage).orElse(null));
        json.putAll(provisions(schedule, words));
        return Json.text(json);
    }

    private static Map<String, Object> provisions(Schedule schedule, Words words) {
        return Json.object(
                "ratio",
                        schedule.conditions()
                                .ratio()
                                .map(ratio -> ratio(ratio, words))
                                .orElse(null),
                "probation",
                        schedule.conditions().probation().map(ScheduleJson::probation).orElse(null),
                "minimumAge", Json.number(schedule.conditions().minimumAge()),
                "selection", text(schedule.conditions().selection().map(words::text)),
                "credit", schedule.conditions().credit().map(ScheduleJson::credit).orElse(null),
                "interimCredentials",
                        schedule.conditions().interimCredentials().stream()
                                .map(ScheduleJson::interim)
                                .toList(),
                "sponsor", text(schedule.conditions().sponsor()),
                "doubts", schedule.provenance().doubts().stream().map(words::text).toList(),
                "sources", schedule.provenance().sources());
    }

    private static Map<String, Object> term(Terms.Term term) {
        return Json.object(
                "hours", range(term.hours()),
                "months",
                        term.months()
                                .map(m -> Json.object("min", m.min(), "max", m.max()))
                                .orElse(null));
    }

    private static Map<String, Object> process(WorkProcess process, Words words) {
        return Json.object(
                "title", words.text(process.title()),
                "hours", range(process.hours()),
                "tasks", process.tasks().stream().map(words::text).toList(),
                "competencies", skills(process.competencies(), words),
                "source", text(process.source()));
    }

    private static Map<String, Object> course(Course course, Words words) {
        return Json.object(
                "course", words.text(course.title()),
                "code", text(course.code()),
                "provider", text(course.provider()),
                "objectives", course.objectives().stream().map(words::text).toList(),
                "hours", range(course.hours()),
                "year", Json.number(course.year()),
                "competencies", skills(course.competencies(), words));
    }

    private static List<Map<String, Object>> skills(List<Skill> skills, Words words) {
        return skills.stream()
                .map(
                        skill ->
                                Json.object(
                                        "competency",
                                                text(
                                                        skill.competency()
                                                                .map(Competency.Id::toString)),
                                        "text", text(skill.words().map(words::text)),
                                        "level",
                                                skill.level()
                                                        .map(level -> level.number())
                                                        .orElse(null),
                                        "scale", text(skill.level().map(level -> level.scale())),
                                        "core", skill.core(),
                                        "assessedBy", text(skill.assessedBy().map(words::text))))
                .toList();
    }

    private static Map<String, Object> wage(Wage wage) {
        List<Map<String, Object>> steps =
                wage.steps().stream()
                        .map(
                                step ->
                                        Json.object(
                                                "percent", number(wage.percent(step)),
                                                "usdPerHour", number(wage.usdPerHour(step)),
                                                "hours",
                                                        step.hours().map(Hours::value).orElse(null),
                                                "months", number(step.months())))
                        .toList();
        return Json.object(
                "journeyworkerUsdPerHour", number(wage.journeyworkerUsdPerHour()),
                "asOf", text(wage.asOf().map(Object::toString)),
                "minimumUsdPerHour", number(wage.minimumUsdPerHour()),
                "steps", steps);
    }

    private static Object ratio(Conditions.Ratio ratio, Words words) {
        return ratio instanceof Conditions.Ratio.Numeric n
                ? Json.object("apprentices", n.apprentices(), "journeyworkers", n.journeyworkers())
                : Json.object("text", words.text(((Conditions.Ratio.InWords) ratio).text()));
    }

    private static Object probation(Conditions.Probation probation) {
        return probation instanceof Conditions.Probation.InHours in
                ? Json.object("hours", in.hours().value())
                : Json.object("months", ((Conditions.Probation.InMonths) probation).months());
    }

    private static Object credit(Conditions.Credit credit) {
        return Json.object(
                "maxHours", credit.maxHours().value(),
                "evidence",
                        credit.evidence().stream()
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .toList());
    }

    private static Map<String, Object> interim(Conditions.InterimCredential interim) {
        return Json.object(
                "credential", interim.credential(),
                "afterHours", interim.afterHours().map(Hours::value).orElse(null));
    }

    private static Object range(Optional<Hours.Range> range) {
        return range.map(r -> Json.object("min", r.min().value(), "max", r.max().value()))
                .orElse(null);
    }

    private static Object number(OptionalDouble value) {
        return Json.number(value);
    }

    private static Object number(OptionalInt value) {
        return Json.number(value);
    }

    private static String text(Optional<String> text) {
        return text.orElse(null);
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
