package org.trellis.report.gap;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.gap.Summary;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;

/**
 * A gap report as JSON with unrounded numbers. What does not apply or is not known is null: the
 * hours of an unknown line are in the summary's interval only.
 */
public final class GapJson {
    private GapJson() {}

    public static String of(GapReport report, Catalog catalog, Words words) {
        Map<String, Object> object = object(report, words);
        var national = new NationalNotes(catalog, report.job(), words);
        national.attribution()
                .ifPresent(
                        attribution -> {
                            object.put("notes", national.of(report));
                            object.put("attribution", attribution);
                        });
        return Json.text(object);
    }

    private static Map<String, Object> object(GapReport report, Words words) {
        return Json.object(
                "person", report.person().id(),
                "job", report.job().id().toString(),
                "lines", report.lines().stream().map(line -> line(line, words)).toList(),
                "notRated",
                        report.notRated().stream()
                                .map(
                                        l ->
                                                apart(
                                                        l.competency(),
                                                        l.requirement(),
                                                        l.standing(),
                                                        words))
                                .toList(),
                "strengths",
                        report.strengths().stream()
                                .map(
                                        l ->
                                                apart(
                                                        l.competency(),
                                                        l.requirement(),
                                                        l.standing(),
                                                        words))
                                .toList(),
                "credentials", report.gates().stream().map(GapJson::gate).toList(),
                "experience", report.experience().stream().map(e -> service(e, words)).toList(),
                "summary", summary(report.summary()));
    }

    private static Map<String, Object> line(Line line, Words words) {
        return Json.object(
                "competency", line.competency().id().toString(),
                "name", words.text(line.competency().name()),
                "tier", line.competency().tier().code(),
                "required", required(line.requirement().ask()),
                "held", held(line.standing()),
                "outcome", Json.code(line.outcome()),
                "levels", Json.number(line.levels()),
                "hours", line.hours().exact() ? (Double) line.hours().low() : null,
                "source", line.requirement().source());
    }

    private static Map<String, Object> apart(
            Competency competency, Requirement requirement, Standing standing, Words words) {
        return Json.object(
                "competency", competency.id().toString(),
                "name", words.text(competency.name()),
                "tier", competency.tier().code(),
                "held", held(standing),
                "source", requirement.source());
    }

    public static Map<String, Object> required(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? Json.object(
                        "kind", "level", "level", at.level().number(), "scale", at.level().scale())
                : Json.object("kind", "needed", "level", null, "scale", null);
    }

    private static Map<String, Object> held(Standing standing) {
        Held held = standing.held();
        Map<String, Object> object =
                held instanceof Held.AtLevel at
                        ? Json.object(
                                "kind", "level",
                                "level", at.level().number(),
                                "scale", at.level().scale())
                        : Json.object("kind", kind(held), "level", null, "scale", null);
        boolean known = standing.evidence() != Evidence.NONE;
        object.put("evidence", known ? Json.code(standing.evidence()) : null);
        object.put("date", date(standing.date()));
        return object;
    }

    static String kind(Held held) {
        if (held instanceof Held.AtLevel) {
            return "level";
        }
        return held instanceof Held.Has ? "has" : held instanceof Held.Lacks ? "no" : "unknown";
    }

    private static Map<String, Object> gate(Gate gate) {
        String credential =
                gate.anyOf().stream().map(c -> c.id().code()).collect(Collectors.joining("|"));
        return Json.object(
                "credential", credential,
                "need", Json.code(gate.need()),
                "outcome", outcome(gate),
                "expires", date(gate.expires()));
    }

    private static Map<String, Object> service(Service service, Words words) {
        Object served = service.state() == Service.State.UNKNOWN ? null : service.served();
        return Json.object(
                "name", words.text(service.asked().name()),
                "months", service.asked().months(),
                "in", service.asked().in().stream().map(Object::toString).toList(),
                "instead", service.asked().instead().stream().map(c -> c.code()).toList(),
                "served", served,
                "outcome", Json.code(service.state()),
                "by", service.by().map(c -> c.id().code()).orElse(null),
                "source", service.asked().source());
    }

    /** What depends on the state is not known; {@code need} then says varies_by_state. */
    private static String outcome(Gate gate) {
        boolean depends = gate.state() == Gate.State.DEPENDS_ON_STATE;
        return Json.code(depends ? Gate.State.UNKNOWN : gate.state());
    }

    static Map<String, Object> summary(Summary summary) {
        Optional<Interval> readiness = summary.readiness();
        return Json.object(
                "met", summary.met(),
                "gap", summary.gap(),
                "unknown", summary.unknown(),
                "readinessLow", readiness.map(Interval::low).orElse(null),
                "readinessHigh", readiness.map(Interval::high).orElse(null),
                "coverage", summary.coverage(),
                "hoursLow", summary.hours().low(),
                "hoursHigh", summary.hours().high());
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
