package org.trellis.report.lattice;

import java.util.Map;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.Line;
import org.trellis.lattice.EdgeLabel;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.gap.GapJson;
import org.trellis.report.path.PathJson;

/** A ladder as JSON: its jobs, and its moves with what each asks. */
public final class LatticeJson {
    private LatticeJson() {}

    /** Moves out of the ladder's jobs, bridges to other ladders included. */
    public static String of(Lattice lattice, Ladder ladder, Words words) {
        return Json.text(
                Json.object(
                        "ladder", ladder.code(),
                        "title", words.text(ladder.title()),
                        "jobs",
                                ladder.jobs().values().stream()
                                        .map(job -> job(job, words))
                                        .toList(),
                        "moves",
                                ladder.jobs().keySet().stream()
                                        .flatMap(job -> lattice.from(job).stream())
                                        .map(move -> move(lattice.label(move), words))
                                        .toList()));
    }

    private static Map<String, Object> job(Job job, Words words) {
        return Json.object(
                "job", job.id().toString(),
                "title", words.text(job.title()),
                "band", Json.code(job.band()),
                "onetSoc", job.onetSoc(),
                "jobZone", Json.number(job.jobZone()),
                "wageUsdPerYear", job.wage().map(Job.Wage::usdPerYear).orElse(null),
                "wageYear", job.wage().map(Job.Wage::year).orElse(null),
                "wageSource", job.wage().map(Job.Wage::source).orElse(null));
    }

    private static Map<String, Object> move(EdgeLabel label, Words words) {
        return Json.object(
                "from", label.move().from().toString(),
                "to", label.move().to().toString(),
                "kind", Json.code(label.move().kind()),
                "experienceMonths", label.move().experienceMonths(),
                "programMonths", label.move().programMonths(),
                "developmentalExperiences",
                        label.move().developmentalExperiences().stream()
                                .map(each -> PathJson.experience(each, words))
                                .toList(),
                "competencies", label.competencies().stream().map(LatticeJson::line).toList(),
                "credentials", label.gates().stream().map(LatticeJson::gate).toList(),
                "competencyHoursLow", label.competencyHours().low(),
                "competencyHoursHigh", label.competencyHours().high(),
                "schoolingHours", label.schoolingHours(),
                "wageChangeUsdPerYear", Json.number(label.wageChangeUsdPerYear()),
                "source", label.move().source());
    }

    private static Map<String, Object> line(Line line) {
        return Json.object(
                "competency", line.competency().id().toString(),
                "required", GapJson.required(line.requirement().ask()),
                "outcome", Json.code(line.outcome()),
                "levels", Json.number(line.levels()));
    }

    private static Map<String, Object> gate(Gate gate) {
        String credential =
                gate.anyOf().stream().map(c -> c.id().code()).collect(Collectors.joining("|"));
        return Json.object("credential", credential, "need", Json.code(gate.need()));
    }
}
