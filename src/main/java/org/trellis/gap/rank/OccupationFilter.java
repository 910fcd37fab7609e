package org.trellis.gap.rank;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;

/**
 * Which U.S. occupations somebody wants to see. What is not known of an occupation does not pass
 * the filter that asks for it.
 *
 * @param field first digits of an O*NET-SOC code, such as {@code 29}
 * @param zone O*NET Job Zone at most
 * @param wageUsdPerYear median at least
 * @param growthPercent over the years of the projections, at least
 * @param bright O*NET says that its outlook is bright
 * @param interests fit at least {@link #LEAST_FIT}
 */
public record OccupationFilter(
        Optional<String> field,
        OptionalInt zone,
        OptionalDouble wageUsdPerYear,
        OptionalDouble growthPercent,
        boolean bright,
        Optional<InterestFit> interests) {
    public static final OccupationFilter ALL =
            new OccupationFilter(
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    false,
                    Optional.empty());

    /** The assumption: the least correlation of interests that is called a fit. */
    public static final String LEAST_FIT = "interest_fit_least";

    /** Whether an occupation of the catalog passes. */
    public boolean passes(Occupation each, Catalog catalog) {
        National national = catalog.national();
        return field.filter(soc -> !each.code().startsWith(soc)).isEmpty()
                && (zone.isEmpty() || each.jobZone().orElse(Integer.MAX_VALUE) <= zone.getAsInt())
                && reaches(each.pay().map(Occupation.Pay::p50), wageUsdPerYear)
                && reaches(growth(each), growthPercent)
                && (!bright || national.brightOutlook().containsKey(each.code()))
                && interests.filter(fit -> !fits(fit, each, catalog)).isEmpty();
    }

    /** As an occupation does; a job whose occupation is not known passes by its field alone. */
    public boolean passes(Job job, Catalog catalog) {
        boolean here = field.filter(soc -> !job.onetSoc().startsWith(soc)).isEmpty();
        return here
                && (isOfField()
                        || catalog.findOccupation(job)
                                .filter(each -> passes(each, catalog))
                                .isPresent());
    }

    /** Whether it asks for nothing but a field. */
    private boolean isOfField() {
        return equals(of(field));
    }

    /** All occupations of a field. */
    public static OccupationFilter of(Optional<String> field) {
        return new OccupationFilter(
                field, ALL.zone, ALL.wageUsdPerYear, ALL.growthPercent, false, ALL.interests);
    }

    private static boolean reaches(Optional<Double> figure, OptionalDouble least) {
        return least.isEmpty() || figure.filter(value -> value >= least.getAsDouble()).isPresent();
    }

    private static Optional<Double> growth(Occupation each) {
        return each.outlook()
                .map(Occupation.Outlook::growthPercent)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }

    private static boolean fits(InterestFit fit, Occupation each, Catalog catalog) {
        double least = catalog.assumptions().get(LEAST_FIT);
        return catalog.national()
                .interests()
                .find(each.code())
                .filter(scores -> fit.with(scores) >= least)
                .isPresent();
    }
}
