package org.trellis.gap.rank;

import java.util.List;
import org.trellis.gap.Holdings;
import org.trellis.gap.Subtraction;
import org.trellis.model.Competency;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.National;

/** What somebody has of what O*NET rates, in learning hours. */
final class HeldHours {
    private static final Requirement.Ask ANY_LEVEL =
            new Requirement.AtLevel(new Level(National.SCALE, 1));

    private final Subtraction subtraction;

    HeldHours(Subtraction subtraction) {
        this.subtraction = subtraction;
    }

    /** As the gap counts it at its high end: what is not known has none. */
    float[] of(Holdings holdings, List<Competency.Id> elements) {
        float[] held = new float[elements.size()];
        for (int i = 0; i < held.length; i++) {
            Competency.Id id = elements.get(i);
            double most = 0;
            for (Held each : holdings.counting(id)) {
                most = Math.max(most, subtraction.held(id, ANY_LEVEL, each).low());
            }
            held[i] = (float) most;
        }
        return held;
    }
}
