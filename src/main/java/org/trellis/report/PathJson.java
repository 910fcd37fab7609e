package org.trellis.report;

import java.util.List;
import java.util.Map;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.path.CareerPath;
import org.trellis.path.Earned;
import org.trellis.path.LimitName;
import org.trellis.path.PathAnswer;
import org.trellis.path.Raise;
import org.trellis.path.Relaxation;
import org.trellis.path.Step;
import org.trellis.path.WhyNot;

/** Career paths as JSON with unrounded numbers; what is not known is null. */
public final class PathJson {
    private PathJson() {}

    public static String of(PathAnswer answer, Words words) {
        return Json.text(object(answer, words));
    }

    /**
     * {@code kBest} stands there only when it was asked for, {@code bound} only when not complete.
     */
    public static Map<String, Object> object(PathAnswer answer, Words words) {
        Map<String, Object> object =
                Json.object(
                        "person", answer.query().person().id(),
                        "from", PathText.start(answer).map(Job.Id::toString).orElse(null),
                        "to", answer.query().to().toString(),
                        "complete", answer.complete(),
                        "paths", paths(answer.best(), words));
        if (answer.query().k().isPresent()) {
            object.put("kBest", paths(answer.kBest(), words));
        }
        answer.bound()
                .ifPresent(
                        bound ->
                                object.put(
                                        "bound",
                                        Json.object(
                                                "months", bound.months(),
                                                "usd", bound.usd(),
                                                "moves", bound.moves())));
        object.put("relax", answer.relax().stream().map(each -> relax(each, words)).toList());
        object.put("whyNot", answer.whyNot().map(why -> whyNot(why, words)).orElse(null));
        return object;
    }

    private static List<Map<String, Object>> paths(List<CareerPath> paths, Words words) {
        return paths.stream().map(path -> path(path, words)).toList();
    }

    private static Map<String, Object> path(CareerPath path, Words words) {
        return Json.object(
                "jobs", jobs(path.jobs()),
                "months", path.months(),
                "hours", path.hours(),
                "usd", path.usd(),
                "usdAtLeast", path.usdAtLeast(),
                "moves", path.moves(),
                "lowestWageUsdPerYear", path.lowestWageUsdPerYear(),
                "steps", path.steps().stream().map(step -> step(step, words)).toList(),
                "equals", path.equals().stream().map(PathJson::jobs).toList());
    }

    private static List<String> jobs(List<Job.Id> jobs) {
        return jobs.stream().map(Job.Id::toString).toList();
    }

    private static Map<String, Object> step(Step step, Words words) {
        return Json.object(
                "from", step.from().map(Job.Id::toString).orElse(null),
                "to", step.to().toString(),
                "kind", GapJson.code(step.kind()),
                "months", step.months(),
                "hours", step.hours(),
                "schoolingHours", step.schoolingHours(),
                "competencyHours", step.competencyHours(),
                "usd", step.usd(),
                "usdAtLeast", step.usdAtLeast(),
                "experienceMonthsLeft", step.experienceMonthsLeft(),
                "programMonthsLeft", step.programMonthsLeft(),
                "wageUsdPerYear", step.wage().map(Job.Wage::usdPerYear).orElse(null),
                "raises", step.raises().stream().map(PathJson::raise).toList(),
                "credentials", step.credentials().stream().map(PathJson::earned).toList(),
                "developmentalExperiences",
                        step.move().stream()
                                .flatMap(move -> move.developmentalExperiences().stream())
                                .map(each -> experience(each, words))
                                .toList());
    }

    private static Map<String, Object> raise(Raise raise) {
        return Json.object(
                "competency", raise.competency().toString(),
                "from", Json.number(raise.from()),
                "to", Json.number(raise.to()),
                "hours", raise.hours());
    }

    private static Map<String, Object> earned(Earned earned) {
        return Json.object(
                "credential", earned.credential().id().code(),
                "hours", earned.hours(),
                "usd", Json.number(earned.usd()),
                "needed", earned.needed().code());
    }

    static Map<String, Object> experience(Move.Experience experience, Words words) {
        return Json.object("type", experience.type(), "text", words.text(experience.text()));
    }

    private static Map<String, Object> relax(Relaxation relaxation, Words words) {
        return Json.object(
                "limits", relaxation.dropped().stream().map(LimitName::code).toList(),
                "path", path(relaxation.path(), words));
    }

    private static Map<String, Object> whyNot(WhyNot why, Words words) {
        return Json.object(
                "job", why.job().toString(),
                "reason", GapJson.code(why.reason()),
                "path", why.path().map(path -> path(path, words)).orElse(null));
    }
}
