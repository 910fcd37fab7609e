package org.trellis.gap.country;

import java.util.List;
import org.trellis.board.HoursToReach;
import org.trellis.gap.Holdings;
import org.trellis.model.Competency;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Scales;
import org.trellis.model.catalog.National;

/** What somebody has of what O*NET rates, in learning hours. */
final class HeldHours {
    private final Scales scales;
    private final HoursToReach hours;

    HeldHours(Scales scales, HoursToReach hours) {
        this.scales = scales;
        this.hours = hours;
    }

    /** As the gap counts it at its high end: what is not known has none. */
    float[] of(Holdings holdings, List<Competency.Id> elements) {
        float[] held = new float[elements.size()];
        for (int i = 0; i < held.length; i++) {
            Competency.Id id = elements.get(i);
            double most = 0;
            for (Held each : holdings.counting(id)) {
                most = Math.max(most, of(each));
            }
            held[i] = (float) (hours.times(id) * most);
        }
        return held;
    }

    private double of(Held held) {
        if (held instanceof Held.AtLevel at) {
            return scales.on(at.level(), National.SCALE).map(Level::value).stream()
                    .mapToDouble(level -> hours.of(National.SCALE, level))
                    .findFirst()
                    .orElse(0);
        }
        return held instanceof Held.Has ? hours.unstated() : 0;
    }
}
