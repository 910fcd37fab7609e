package org.trellis.report.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Explored;
import org.trellis.report.Json;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.WayJson;

/**
 * What somebody could do, as JSON with unrounded numbers; what is not known is null.
 *
 * @param person the case id
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param by what the best way and the order go by
 * @param complete false when the search had to stop early
 * @param leftOut how many jobs are left out, by the reason
 * @param notes what holds for all ways over the occupations of the country
 * @param attribution whose data the country's figures are; null where no way is over them
 */
public record ExploreJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        String by,
        int horizonYears,
        boolean complete,
        List<Reached> jobs,
        Map<String, Integer> leftOut,
        List<String> notes,
        Optional<String> attribution) {

    /**
     * A job within reach.
     *
     * @param job as ladder/job
     * @param openingsPerYear in the country
     * @param best the best way to it
     */
    public record Reached(
            String job,
            String title,
            OptionalDouble wageUsdPerYear,
            OptionalDouble openingsPerYear,
            boolean fewOpenings,
            WayJson best) {}

    /**
     * @param limit jobs at most
     */
    public static ExploreJson of(
            Explored explored,
            Person person,
            LocalDate on,
            int limit,
            Catalog catalog,
            Words words) {
        int years = explored.horizonYears();
        boolean country = CountryWords.concern(explored);
        return new ExploreJson(
                person.id(),
                on,
                RegionJson.of(catalog),
                Json.code(explored.by()),
                years,
                explored.complete(),
                explored.reached().stream()
                        .limit(limit)
                        .map(each -> job(each, years, catalog, words))
                        .toList(),
                leftOut(explored.leftOut()),
                country ? List.of(NationalNotes.notInData(words)) : List.of(),
                country
                        ? Optional.of(NationalNotes.attribution(catalog, words))
                        : Optional.empty());
    }

    private static Reached job(Explored.Reached each, int years, Catalog catalog, Words words) {
        return new Reached(
                each.job().id().toString(),
                words.text(each.job().title()),
                each.job().wage().stream().mapToDouble(Job.Wage::usdPerYear).findFirst(),
                each.openingsPerYear(),
                each.few(),
                WayJson.of(each.best(), years, catalog, words));
    }

    private static Map<String, Integer> leftOut(Explored.LeftOut leftOut) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Explored.Reason reason : Explored.Reason.values()) {
            counts.put(reason.code(), leftOut.of(reason).size());
        }
        return counts;
    }
}
