package org.trellis.path.version;

import java.util.Optional;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;

/**
 * The best way of one person to one job, before and after.
 *
 * @param person the id
 * @param before empty where there was none within the person's limits
 */
public record WayChange(
        String person, Job.Id job, Optional<CareerPath> before, Optional<CareerPath> after) {}
