package org.trellis.model.region;

import org.trellis.model.Checks;
import org.trellis.model.Job;
import org.trellis.model.Text;

/**
 * What a full-time worker of a household has to earn so that it needs no aid.
 *
 * @param name of the household
 * @param usdPerHour above 0; of each adult
 * @param source who worked it out, in words
 */
public record SelfSufficiency(
        Household household, Text name, double usdPerHour, int year, String source) {
    public SelfSufficiency {
        Checks.above(usdPerHour, 0, "usd_per_hour");
        Checks.filled(source, "source");
    }

    /** For 2,080 hours, as BLS counts a year. */
    public double usdPerYear() {
        return usdPerHour * Job.Wage.HOURS_PER_YEAR;
    }
}
