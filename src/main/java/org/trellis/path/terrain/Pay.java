package org.trellis.path.terrain;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;

/**
 * Months at one pay.
 *
 * @param usdPerYear {@link #UNKNOWN} where nobody knows it
 * @param hired false while one is still in the job before, or in none
 */
public record Pay(double months, double usdPerYear, boolean hired) {
    public static final double UNKNOWN = Double.NaN;

    public boolean known() {
        return !Double.isNaN(usdPerYear);
    }

    public static double usual(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(UNKNOWN);
    }

    /** What floors compare: the 25th percentile where the job has one, else its wage. */
    public static double floor(Catalog catalog, Job job) {
        return catalog.findPay(job)
                .map(Occupation.Pay::p25)
                .flatMap(p25 -> p25.isPresent() ? Optional.of(p25.getAsDouble()) : Optional.empty())
                .orElse(usual(job));
    }

    /**
     * Pay while one learns on the job: the tenth percentile, else a share; never above the wage.
     */
    public static double training(Catalog catalog, Job job) {
        double usual = usual(job);
        return catalog.findPay(job)
                .map(Occupation.Pay::p10)
                .flatMap(p10 -> p10.isPresent() ? Optional.of(p10.getAsDouble()) : Optional.empty())
                .map(p10 -> Math.min(p10, usual))
                .orElse(usual * catalog.assumptions().get("trainee_pay_share"));
    }
}
