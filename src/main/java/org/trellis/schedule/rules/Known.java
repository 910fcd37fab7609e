package org.trellis.schedule.rules;

import java.util.Set;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Programs;

/**
 * What a schedule is checked against beside the rules themselves.
 *
 * @param onetSoc every O*NET-SOC code there is; empty when the list is not available
 */
public record Known(Jurisdiction.All places, Set<String> onetSoc) {
    public Known {
        onetSoc = Set.copyOf(onetSoc);
    }

    public static Known of(Programs programs) {
        return new Known(programs.jurisdictions(), programs.onetSoc());
    }

    /** From how many apprentices on an affirmative action program is due; 0 when not known. */
    public int affirmativeFrom(String jurisdiction) {
        return places.bound(jurisdiction, Jurisdiction.Limit.APPRENTICES_FOR_AFFIRMATIVE_ACTION)
                .map(bound -> (int) bound.value())
                .orElse(0);
    }
}
