package org.trellis.report.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Region;
import org.trellis.report.Words;

/**
 * A U.S. occupation as JSON: its national figures and what it asks.
 *
 * @param job onet/ and its code
 * @param combined the row of the statistics that the figures are of, where it holds others too
 * @param brightOutlook why the outlook is bright; empty where it is not
 * @param requirements empty where nobody has rated it
 * @param notes what this data does not hold
 */
public record OccupationJson(
        String job,
        Brief occupation,
        Optional<String> education,
        Optional<String> experience,
        Optional<String> training,
        Optional<Pay> pay,
        Optional<Outlook> outlook,
        Optional<String> combined,
        List<String> brightOutlook,
        List<JobJson.Skill> requirements,
        String notes,
        String attribution) {

    /**
     * An occupation in a list.
     *
     * @param code of O*NET-SOC
     * @param jobZone 1 to 5
     * @param wageUsdPerYear the median
     * @param wageArea where the wage is an area's; null for the nation's
     */
    public record Brief(
            String code,
            String title,
            OptionalInt jobZone,
            OptionalDouble wageUsdPerYear,
            Optional<String> wageArea) {

        public static Brief of(Occupation occupation, Words words) {
            return new Brief(
                    occupation.code(),
                    words.text(occupation.title()),
                    occupation.jobZone(),
                    occupation.pay().stream().mapToDouble(Occupation.Pay::p50).findFirst(),
                    occupation.pay().flatMap(pay -> pay.median().area()));
        }
    }

    /**
     * US dollars a year that so many percent earn at most.
     *
     * @param area whose; U.S. for the nation
     * @param source the key of the source
     */
    public record Pay(
            OptionalDouble p10,
            OptionalDouble p25,
            double p50,
            OptionalDouble p75,
            OptionalDouble p90,
            int year,
            String area,
            String source) {}

    /**
     * What is expected.
     *
     * @param employment persons, in the first of the years
     */
    public record Outlook(
            OptionalDouble growthPercent,
            OptionalDouble openingsPerYear,
            OptionalDouble employment,
            String years) {}

    public static OccupationJson of(Occupation occupation, Catalog catalog, Words words) {
        National national = catalog.national();
        var bright = national.brightOutlook().getOrDefault(occupation.code(), Set.of());
        return new OccupationJson(
                National.job(occupation.code()).toString(),
                Brief.of(occupation, words),
                occupation.education().map(Code::of),
                occupation.experience().map(Code::of),
                occupation.training().map(Code::of),
                occupation.pay().map(OccupationJson::pay),
                occupation.outlook().map(OccupationJson::outlook),
                occupation.combined().map(words::text),
                bright.stream().sorted().map(Code::of).toList(),
                national.findJob(occupation.code()).stream()
                        .flatMap(job -> job.requirements().values().stream())
                        .flatMap(each -> JobJson.skill(each, catalog, words).stream())
                        .toList(),
                words.say("report.national.not_in_data"),
                words.text(national.release().attribution()));
    }

    private static Pay pay(Occupation.Pay pay) {
        return new Pay(
                pay.p10(),
                pay.p25(),
                pay.p50(),
                pay.p75(),
                pay.p90(),
                pay.year(),
                pay.median().area().orElse(Region.NATION),
                pay.source());
    }

    private static Outlook outlook(Occupation.Outlook outlook) {
        return new Outlook(
                outlook.growthPercent(),
                outlook.openingsPerYear(),
                outlook.employment(),
                outlook.years());
    }
}
