package org.trellis.files.schedule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Code;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;
import org.trellis.model.schedule.WorkProcess;

/** A schedule as the YAML of {@code seeds/schedules}; what is absent is left out. */
public final class ScheduleWriter {
    private static final ObjectMapper YAML =
            new ObjectMapper(
                    YAMLFactory.builder()
                            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                            .disable(YAMLGenerator.Feature.SPLIT_LINES)
                            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                            .build());

    private ScheduleWriter() {}

    static String write(Schedule schedule) {
        try {
            return YAML.writeValueAsString(top(schedule));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> top(Schedule schedule) {
        Map<String, Object> out = new LinkedHashMap<>();
        words(out, "title", schedule.title());
        schedule.job().ifPresent(job -> out.put("job", job.toString()));
        text(out, Cells.ONET_SOC, schedule.occupation().onetSoc());
        text(out, "onet_release", schedule.occupation().onetRelease());
        schedule.occupation().rapidsCode().ifPresent(code -> out.put("rapids_code", code.text()));
        list(out, "other_trades", schedule.occupation().otherTrades());
        out.put("approach", schedule.approach().code());
        out.put("jurisdiction", schedule.jurisdiction());
        list(out, "term", term(schedule.term()));
        schedule.terms().credited().ifPresent(h -> out.put("credited_hours", plain(h.value())));
        list(
                out,
                "work_processes",
                schedule.workProcesses().stream().map(ScheduleWriter::process).toList());
        list(
                out,
                "related_instruction",
                schedule.relatedInstruction().stream().map(ScheduleWriter::course).toList());
        schedule.wage().ifPresent(wage -> list(out, "wage", wage(wage)));
        conditions(out, schedule.conditions());
        list(
                out,
                "doubts",
                schedule.provenance().doubts().stream().map(ScheduleWriter::entry).toList());
        list(out, "sources", schedule.provenance().sources());
        return out;
    }

    private static void conditions(Map<String, Object> out, Conditions conditions) {
        conditions.ratio().ifPresent(ratio -> out.put("ratio", ratio(ratio)));
        conditions.probation().ifPresent(probation -> probation(out, probation));
        number(out, "minimum_age", conditions.minimumAge());
        conditions.selection().ifPresent(words -> words(out, "selection", words));
        conditions.credit().ifPresent(credit -> out.put("credit", credit(credit)));
        list(
                out,
                "interim_credentials",
                conditions.interimCredentials().stream().map(ScheduleWriter::interim).toList());
        conditions.completion().ifPresent(earned -> out.put("completion", earned.code()));
        conditions.sponsor().ifPresent(sponsor -> out.put("sponsor", sponsor));
        list(out, "standards", StandardsFields.write(conditions.standards()));
    }

    private static Map<String, Object> term(Terms.Term term) {
        Map<String, Object> out = new LinkedHashMap<>();
        range(out, "hours", term.hours());
        term.months()
                .ifPresent(
                        m ->
                                out.put(
                                        "months",
                                        m.min() == m.max() ? m.min() : List.of(m.min(), m.max())));
        return out;
    }

    private static Map<String, Object> process(WorkProcess process) {
        Map<String, Object> out = new LinkedHashMap<>();
        words(out, "title", process.title());
        range(out, "hours", process.hours());
        list(out, "tasks", process.tasks().stream().map(ScheduleWriter::entry).toList());
        list(
                out,
                "competencies",
                process.competencies().stream().map(ScheduleWriter::skill).toList());
        process.source().ifPresent(source -> out.put("source", source));
        return out;
    }

    private static Map<String, Object> skill(Skill skill) {
        Map<String, Object> out = new LinkedHashMap<>();
        skill.competency().ifPresent(id -> out.put("competency", id.toString()));
        skill.words().ifPresent(words -> words(out, "text", words));
        skill.level()
                .ifPresent(
                        level -> {
                            out.put("level", level.number());
                            out.put("scale", level.scale());
                        });
        if (skill.core()) {
            out.put("core", true);
        }
        skill.assessedBy().ifPresent(by -> words(out, "assessed_by", by));
        return out;
    }

    private static Map<String, Object> course(Course course) {
        Map<String, Object> out = new LinkedHashMap<>();
        words(out, "course", course.title());
        course.code().ifPresent(code -> out.put("code", code));
        course.provider().ifPresent(provider -> out.put("provider", provider));
        list(out, "objectives", course.objectives().stream().map(ScheduleWriter::entry).toList());
        range(out, "hours", course.hours());
        number(out, "year", course.year());
        list(
                out,
                "competencies",
                course.competencies().stream().map(ScheduleWriter::skill).toList());
        return out;
    }

    private static Map<String, Object> wage(Wage wage) {
        Map<String, Object> out = new LinkedHashMap<>();
        number(out, "journeyworker_usd_per_hour", wage.journeyworkerUsdPerHour());
        wage.asOf().ifPresent(day -> out.put("as_of", day.toString()));
        number(out, "minimum_usd_per_hour", wage.minimumUsdPerHour());
        List<Map<String, Object>> steps = new ArrayList<>();
        for (Wage.Step step : wage.steps()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            pay(entry, step.pay());
            step.hours().ifPresent(hours -> entry.put("hours", plain(hours.value())));
            number(entry, "months", step.months());
            steps.add(entry);
        }
        list(out, "steps", steps);
        return out;
    }

    private static void pay(Map<String, Object> entry, Wage.Pay pay) {
        if (pay instanceof Wage.Pay.Percent in) {
            entry.put("percent", plain(in.percent()));
        } else {
            entry.put("usd_per_hour", plain(((Wage.Pay.UsdPerHour) pay).usd()));
        }
    }

    private static Object ratio(Conditions.Ratio ratio) {
        if (ratio instanceof Conditions.Ratio.Numeric n) {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("apprentices", n.apprentices());
            out.put("journeyworkers", n.journeyworkers());
            return out;
        }
        return ((Conditions.Ratio.InWords) ratio).text().en();
    }

    private static void probation(Map<String, Object> out, Conditions.Probation probation) {
        if (probation instanceof Conditions.Probation.InHours in) {
            out.put("probation_hours", plain(in.hours().value()));
        } else if (probation instanceof Conditions.Probation.InMonths in) {
            out.put("probation_months", plain(in.months()));
        }
    }

    private static Map<String, Object> credit(Conditions.Credit credit) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("max_hours", plain(credit.maxHours().value()));
        out.put("evidence", credit.evidence().stream().map(e -> Code.of(e)).toList());
        return out;
    }

    private static Map<String, Object> interim(Conditions.InterimCredential interim) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("credential", interim.credential());
        interim.afterHours().ifPresent(hours -> out.put("after_hours", plain(hours.value())));
        return out;
    }

    private static Object entry(Text text) {
        if (text.es().isEmpty()) {
            return text.en();
        }
        Map<String, Object> out = new LinkedHashMap<>();
        words(out, "text", text);
        return out;
    }

    private static void words(Map<String, Object> out, String key, Text text) {
        out.put(key, text.en());
        text(out, key + "_es", text.es());
    }

    private static void text(Map<String, Object> out, String key, String text) {
        if (!text.isEmpty()) {
            out.put(key, text);
        }
    }

    private static void list(Map<String, Object> out, String key, Object value) {
        boolean empty =
                value instanceof List<?> l && l.isEmpty()
                        || value instanceof Map<?, ?> m && m.isEmpty();
        if (!empty) {
            out.put(key, value);
        }
    }

    private static void range(Map<String, Object> out, String key, Optional<Hours.Range> range) {
        range.ifPresent(
                r ->
                        out.put(
                                key,
                                r.isOne()
                                        ? plain(r.min().value())
                                        : List.of(plain(r.min().value()), plain(r.max().value()))));
    }

    private static void number(Map<String, Object> out, String key, OptionalDouble value) {
        value.ifPresent(number -> out.put(key, plain(number)));
    }

    private static void number(Map<String, Object> out, String key, OptionalInt value) {
        value.ifPresent(number -> out.put(key, number));
    }

    private static Number plain(double value) {
        if (value == Math.rint(value)) {
            return (long) value;
        }
        return new BigDecimal(Numeral.write(value));
    }
}
