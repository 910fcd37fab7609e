package org.trellis.report.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Explored;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.path.PathJson;

/** What somebody could do, as JSON with unrounded numbers; what is not known is null. */
public final class ExploreJson {
    private ExploreJson() {}

    /**
     * @param limit jobs at most
     */
    public static String of(
            Explored explored, Person person, LocalDate on, int limit, Words words) {
        int years = explored.horizonYears();
        return Json.text(
                Json.object(
                        "person", person.id(),
                        "on", on.toString(),
                        "by", explored.by().name().toLowerCase(java.util.Locale.ROOT),
                        "horizonYears", years,
                        "complete", explored.complete(),
                        "jobs",
                                explored.reached().stream()
                                        .limit(limit)
                                        .map(each -> job(each, years, words))
                                        .toList(),
                        "leftOut", leftOut(explored.leftOut())));
    }

    private static Map<String, Object> job(Explored.Reached each, int years, Words words) {
        return Json.object(
                "job", each.job().id().toString(),
                "title", words.text(each.job().title()),
                "wageUsdPerYear", each.job().wage().map(Job.Wage::usdPerYear).orElse(null),
                "openingsPerYear", Json.number(each.openingsPerYear()),
                "fewOpenings", each.few(),
                "best", PathJson.path(each.best(), years, words));
    }

    private static Map<String, Object> leftOut(Explored.LeftOut leftOut) {
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Explored.Reason reason : Explored.Reason.values()) {
            counts.put(reason.code(), leftOut.of(reason).size());
        }
        return counts;
    }
}
