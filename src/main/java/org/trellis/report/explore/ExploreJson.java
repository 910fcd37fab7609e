package org.trellis.report.explore;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Explored;
import org.trellis.report.Part;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.gap.WarningJson;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.WayJson;

/**
 * What somebody could do, as JSON with numbers to four decimals; what is not known is null.
 *
 * @param person the case id
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param by what the best way and the order go by
 * @param education whether U.S. occupations ask for the education that is typical, or only for what
 *     is required
 * @param complete false when the search had to stop early
 * @param leftOut how many jobs are left out, by the reason
 * @param notes what holds for all ways over all U.S. occupations
 * @param attribution whose data the country's figures are; null where no way is over them
 * @param next what to send as cursor to the API for the jobs that follow; null at the end
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record ExploreJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        String by,
        int horizonYears,
        String education,
        boolean complete,
        List<Reached> jobs,
        Map<String, Integer> leftOut,
        List<String> notes,
        Optional<String> attribution,
        Optional<String> next,
        List<WarningJson> warnings) {

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
     * @param part of the jobs within reach
     */
    public static ExploreJson of(
            Explored explored,
            Person person,
            LocalDate on,
            Part<Explored.Reached> part,
            Catalog catalog,
            Words words) {
        int years = explored.horizonYears();
        boolean country = CountryWords.concern(explored);
        return new ExploreJson(
                person.id(),
                on,
                RegionJson.of(catalog),
                Code.of(explored.by()),
                years,
                Code.of(explored.education()),
                explored.complete(),
                part.items().stream().map(each -> job(each, years, catalog, words)).toList(),
                leftOut(explored.leftOut()),
                country ? List.of(NationalNotes.notInData(words)) : List.of(),
                country ? Optional.of(NationalNotes.attribution(catalog, words)) : Optional.empty(),
                part.next(),
                WarningJson.of(person, words));
    }

    /** The first of the jobs within reach. */
    public static Part<Explored.Reached> first(Explored explored, int limit) {
        return Part.first(explored.reached(), ExploreJson::name, limit);
    }

    /** Of a job, as a list in parts knows it. */
    public static String name(Explored.Reached reached) {
        return reached.job().id().toString();
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
