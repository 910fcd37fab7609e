package org.trellis.report.path;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.path.PathAnswer;
import org.trellis.path.Relaxation;
import org.trellis.path.WhyNot;
import org.trellis.path.account.CareerPath;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.search.LimitName;
import org.trellis.path.step.Apprenticeship;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Pay;
import org.trellis.report.Json;
import org.trellis.report.Words;

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
        int years = answer.horizonYears();
        Map<String, Object> object =
                Json.object(
                        "person", answer.query().person().id(),
                        "from", PathText.start(answer).map(Job.Id::toString).orElse(null),
                        "to", answer.query().to().toString(),
                        "on", answer.query().on().toString(),
                        "horizonYears", years,
                        "complete", answer.complete(),
                        "paths", paths(answer.best(), years, words));
        object.put("more", paths(answer.more(), years, words));
        object.put("ifAidPays", paths(answer.ifAidPays(), years, words));
        if (answer.query().k().isPresent()) {
            object.put("kBest", paths(answer.kBest(), years, words));
        }
        answer.bound()
                .ifPresent(
                        bound ->
                                object.put(
                                        "bound",
                                        Json.object(
                                                "months", bound.months(),
                                                "usd", bound.usd(),
                                                "wholeCostUsd", bound.wholeCost(),
                                                "moves", bound.moves())));
        object.put(
                "relax", answer.relax().stream().map(each -> relax(each, years, words)).toList());
        object.put("whyNot", answer.whyNot().map(why -> whyNot(why, years, words)).orElse(null));
        return object;
    }

    private static List<Map<String, Object>> paths(List<CareerPath> paths, int years, Words words) {
        return paths.stream().map(path -> path(path, years, words)).toList();
    }

    /** One path; {@code years} is the horizon of what is earned. */
    public static Map<String, Object> path(CareerPath path, int years, Words words) {
        Map<String, Object> object =
                Json.object(
                        "jobs", jobs(path.jobs()),
                        "months", path.months(),
                        "monthsAtLeast", path.monthsAtLeast(),
                        "hours", path.hours(),
                        "usd", path.usd(),
                        "usdAtLeast", path.usdAtLeast(),
                        "moves", path.moves(),
                        "lowestWageUsdPerYear", Json.number(path.lowestUsdPerYear()));
        object.put("firstRaiseMonths", Json.number(path.firstRaiseMonths()));
        object.put("wholeCostUsd", Json.number(path.wholeCostUsd()));
        object.put("earnedInHorizonUsd", Json.number(path.earnedUsd(years)));
        object.put("needsAid", path.needsAid());
        object.put("steps", path.steps().stream().map(step -> step(step, words)).toList());
        object.put("equals", path.equals().stream().map(PathJson::equal).toList());
        object.put("moreEquals", path.moreEquals());
        return object;
    }

    private static Map<String, Object> equal(CareerPath.Equal equal) {
        return Json.object(
                "jobs", jobs(equal.jobs()),
                "modes", equal.modes().stream().map(Mode::code).toList());
    }

    private static List<String> jobs(List<Job.Id> jobs) {
        return jobs.stream().map(Job.Id::toString).toList();
    }

    private static Map<String, Object> step(Step step, Words words) {
        Map<String, Object> object =
                Json.object(
                        "from", step.from().map(Job.Id::toString).orElse(null),
                        "to", step.to().toString(),
                        "kind", Json.code(step.move().kind()),
                        "origin", step.move().authored().isPresent() ? "authored" : "entry",
                        "mode", step.mode().code());
        times(step, object);
        object.put("wageUsdPerYear", step.wage().map(Job.Wage::usdPerYear).orElse(null));
        object.put("raises", step.raises().stream().map(PathJson::raise).toList());
        object.put("credentials", step.credentials().stream().map(PathJson::earned).toList());
        object.put("askFirst", step.askFirst().stream().map(c -> c.id().code()).toList());
        object.put("experience", step.experience().stream().map(p -> prior(p, words)).toList());
        object.put("schedule", step.program().map(Apprenticeship::schedule).orElse(null));
        object.put(
                "developmentalExperiences",
                step.move().authored().stream()
                        .flatMap(move -> move.developmentalExperiences().stream())
                        .map(each -> experience(each, words))
                        .toList());
        return object;
    }

    private static Map<String, Object> prior(Step.Prior prior, Words words) {
        return Json.object(
                "name", words.text(prior.asked().name()),
                "months", prior.asked().months(),
                "by", prior.by().map(c -> c.id().code()).orElse(null),
                "source", prior.asked().source());
    }

    private static void times(Step step, Map<String, Object> object) {
        object.put("months", step.months());
        object.put("monthsAtLeast", step.times().atLeast());
        object.put("trainingMonths", step.times().training());
        object.put("trainingPayUsdPerYear", pay(step, true));
        object.put("payUsdPerYear", pay(step, false));
        object.put("hours", step.hours());
        object.put("schoolingHours", step.schoolingHours());
        object.put("competencyHours", step.competencyHours());
        object.put("usd", step.usd());
        object.put("usdAtLeast", step.usdAtLeast());
        object.put("usdEstimated", step.cost().estimated());
        object.put("experienceMonthsLeft", step.experienceMonthsLeft());
        object.put("programMonthsLeft", step.programMonthsLeft());
    }

    /** The first pay before the move, or of the training after it; null when there is none. */
    private static Double pay(Step step, boolean hired) {
        return step.times().pay().stream()
                .filter(pay -> pay.hired() == hired && pay.known())
                .map(Pay::usdPerYear)
                .findFirst()
                .orElse(null);
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

    public static Map<String, Object> experience(Move.Experience experience, Words words) {
        return Json.object(
                "type",
                experience.type().name().toLowerCase(Locale.ROOT),
                "text",
                words.text(experience.text()));
    }

    private static Map<String, Object> relax(Relaxation relaxation, int years, Words words) {
        return Json.object(
                "limits", relaxation.dropped().stream().map(LimitName::code).toList(),
                "path", path(relaxation.path(), years, words));
    }

    private static Map<String, Object> whyNot(WhyNot why, int years, Words words) {
        return Json.object(
                "job", why.job().toString(),
                "reason", Json.code(why.reason()),
                "path", why.path().map(path -> path(path, years, words)).orElse(null));
    }
}
