package org.trellis.report.gap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.gap.Ranking.Ranked;
import org.trellis.gap.country.CountryRanking;
import org.trellis.model.Job;
import org.trellis.model.catalog.BrightOutlook;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.Words;

/** The occupations of the country nearest to a person as JSON. What is not known is null. */
public final class CountryRankJson {
    private CountryRankJson() {}

    public static String of(
            Person person, CountryRanking.Found found, Catalog catalog, Words words) {
        return Json.text(
                Json.object(
                        "person", person.id(),
                        "jobs",
                                found.nearest().stream()
                                        .map(each -> job(each, catalog, words))
                                        .toList(),
                        "leftOut",
                                Json.object(
                                        "unrated", found.unrated(), "filters", found.filtered()),
                        "notes", words.say("report.national.not_in_data"),
                        "attribution", words.text(catalog.national().release().attribution())));
    }

    private static Map<String, Object> job(Ranked each, Catalog catalog, Words words) {
        Optional<Occupation> occupation = catalog.findOccupation(each.job());
        var bright = catalog.national().brightOutlook();
        Set<BrightOutlook> why = bright.getOrDefault(each.job().onetSoc(), Set.of());
        Map<String, Object> object =
                Json.object(
                        "job", each.job().id().toString(),
                        "title", words.text(each.job().title()),
                        "learningHours", each.learningHours(),
                        "summary", GapJson.summary(each.summary()));
        object.put(
                "typicalEducation",
                occupation.flatMap(Occupation::education).map(Json::code).orElse(null));
        object.put("wageUsdPerYear", each.job().wage().map(Job.Wage::usdPerYear).orElse(null));
        object.put(
                "jobZone",
                each.job().jobZone().isPresent() ? each.job().jobZone().getAsInt() : null);
        object.put(
                "growthPercent",
                occupation
                        .flatMap(Occupation::outlook)
                        .map(Occupation.Outlook::growthPercent)
                        .map(Json::number)
                        .orElse(null));
        object.put("brightOutlook", why.stream().sorted().map(Json::code).toList());
        return object;
    }
}
