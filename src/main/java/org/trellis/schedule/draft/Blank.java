package org.trellis.schedule.draft;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Issue.Place;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Provenance;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade;

/** A schedule that begins with its title and terms alone: no job, no skills, no figures of ours. */
public final class Blank {
    private Blank() {}

    public static Schedule of(Text title, Terms terms) {
        return new Schedule(
                new Trade(title, Optional.empty(), "", "", Optional.empty()),
                terms,
                List.of(),
                List.of(),
                Optional.empty(),
                Conditions.NONE,
                new Provenance(List.of(), List.of(), Place.NOWHERE));
    }
}
