package org.trellis.report.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.BrightOutlook;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.person.Person;
import org.trellis.report.Part;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;

/**
 * The U.S. occupations nearest to a person as JSON. What is not known is null.
 *
 * @param person the case id
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param notes what the data of the country does not hold
 * @param next what to send as cursor to the API for the occupations that follow; null at the end
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record CountryRankJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        List<Near> jobs,
        LeftOut leftOut,
        String notes,
        String attribution,
        Optional<String> next,
        List<WarningJson> warnings) {

    /**
     * @param job onet/ and the O*NET-SOC code
     * @param learningHours what the order goes by
     * @param typicalEducation what most people have
     * @param jobZone 1 to 5
     * @param brightOutlook why the outlook is bright; empty where it is not
     */
    public record Near(
            String job,
            String title,
            double learningHours,
            GapJson.Figures summary,
            Optional<String> typicalEducation,
            OptionalDouble wageUsdPerYear,
            OptionalInt jobZone,
            OptionalDouble growthPercent,
            List<String> brightOutlook) {}

    /** How many occupations nobody has rated, and how many the filters leave out. */
    public record LeftOut(int unrated, int filters) {}

    public static CountryRankJson of(
            Person person,
            LocalDate on,
            CountryRanking.Found found,
            Part<Ranked> nearest,
            Catalog catalog,
            Words words) {
        return new CountryRankJson(
                person.id(),
                on,
                RegionJson.of(catalog),
                nearest.items().stream().map(each -> job(each, catalog, words)).toList(),
                new LeftOut(found.unrated(), found.filtered()),
                words.say("report.national.not_in_data"),
                words.text(catalog.national().release().attribution()),
                nearest.next(),
                WarningJson.of(person, words));
    }

    private static Near job(Ranked each, Catalog catalog, Words words) {
        Job job = each.job();
        Optional<Occupation> occupation = catalog.findOccupation(job);
        Set<BrightOutlook> why =
                catalog.national().brightOutlook().getOrDefault(job.onetSoc(), Set.of());
        return new Near(
                job.id().toString(),
                words.text(job.title()),
                each.learningHours(),
                GapJson.figures(each.summary()),
                occupation.flatMap(Occupation::education).map(Code::of),
                job.wage().stream().mapToDouble(Job.Wage::usdPerYear).findFirst(),
                job.jobZone(),
                occupation
                        .flatMap(Occupation::outlook)
                        .map(Occupation.Outlook::growthPercent)
                        .orElse(OptionalDouble.empty()),
                why.stream().sorted().map(Code::of).toList());
    }
}
