package org.trellis.model.catalog;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Checks;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Text;

/**
 * The national figures of an occupation.
 *
 * @param code of O*NET-SOC, such as {@code 51-9161.00}
 * @param jobZone O*NET Job Zone 1-5; empty when not known
 * @param pay empty when not known
 * @param education what people most often have on entry, according to BLS
 * @param experience in a related occupation, according to BLS
 * @param training on the job until one can do the work, according to BLS
 * @param combined the BLS row that the figures are of, where it holds other occupations too
 */
public record Occupation(
        String code,
        Text title,
        OptionalInt jobZone,
        Optional<Pay> pay,
        Optional<Education> education,
        Optional<Experience> experience,
        Optional<Training> training,
        Optional<Outlook> outlook,
        Optional<Text> combined,
        String source,
        Issue.Place place) {
    /** The same with the pay of an area. */
    Occupation withPay(Pay local) {
        return new Occupation(
                code,
                title,
                jobZone,
                Optional.of(local),
                education,
                experience,
                training,
                outlook,
                combined,
                source,
                place);
    }

    public enum Education {
        NONE,
        HS_DIPLOMA,
        SOME_COLLEGE,
        POSTSECONDARY,
        ASSOCIATE,
        BACHELOR,
        MASTER,
        DOCTORATE
    }

    public enum Experience {
        NONE,
        UNDER_FIVE_YEARS,
        FIVE_YEARS_OR_MORE
    }

    /** SHORT is up to a month, MODERATE up to a year, LONG more than a year. */
    public enum Training {
        NONE,
        SHORT,
        MODERATE,
        LONG,
        APPRENTICESHIP,
        INTERNSHIP
    }

    /**
     * US dollars a year that so many per cent earn at most.
     *
     * @param p50 the median, above 0
     * @param area of the survey, as it names it; empty for the nation
     * @param atLeast the percentiles whose figure is the most that the survey names: so much or
     *     more
     */
    public record Pay(
            OptionalDouble p10,
            OptionalDouble p25,
            double p50,
            OptionalDouble p75,
            OptionalDouble p90,
            Set<Integer> atLeast,
            int year,
            String source,
            Optional<String> area) {
        /** Of the nation. */
        public Pay(
                OptionalDouble p10,
                OptionalDouble p25,
                double p50,
                OptionalDouble p75,
                OptionalDouble p90,
                Set<Integer> atLeast,
                int year,
                String source) {
            this(p10, p25, p50, p75, p90, atLeast, year, source, Optional.empty());
        }

        public Pay {
            Checks.above(p50, 0, "wage_p50_usd");
            atLeast = Set.copyOf(atLeast);
            p10.ifPresent(usd -> Checks.within(usd, 0, p25.orElse(p50), "wage_p10_usd"));
            p25.ifPresent(usd -> Checks.within(usd, 0, p50, "wage_p25_usd"));
            p75.ifPresent(usd -> Checks.within(usd, p50, Double.MAX_VALUE, "wage_p75_usd"));
            p90.ifPresent(
                    usd -> Checks.within(usd, p75.orElse(p50), Double.MAX_VALUE, "wage_p90_usd"));
        }

        /** The same, said to be of an area. */
        Pay in(String named) {
            return new Pay(p10, p25, p50, p75, p90, atLeast, year, source, Optional.of(named));
        }

        public Job.Wage median() {
            return new Job.Wage(p50, year, source, area);
        }

        /** Whether {@code wage} is this median, to the dollar and of the same year. */
        boolean isMedian(Job.Wage wage) {
            return wage.year() == year && Math.abs(wage.usdPerYear() - p50) < 1;
        }
    }

    /**
     * @param growthPercent over the years named; may be below 0
     * @param openingsPerYear persons
     * @param employment persons, in the first year
     * @param years such as {@code 2024-2034}
     */
    public record Outlook(
            OptionalDouble growthPercent,
            OptionalDouble openingsPerYear,
            OptionalDouble employment,
            String years) {
        public Outlook {
            openingsPerYear.ifPresent(n -> Checks.notNegative(n, "openings_per_year"));
            employment.ifPresent(n -> Checks.notNegative(n, "employment"));
        }

        /** Key of the projections that it is from. */
        public String source() {
            return source(years);
        }

        /** Key of the projections for {@code years}. */
        public static String source(String years) {
            return "bls-ep-" + years.replaceFirst("-\\d\\d(?=\\d\\d$)", "-");
        }
    }
}
