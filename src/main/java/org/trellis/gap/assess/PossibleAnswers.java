package org.trellis.gap.assess;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Scales;

/** What can be answered about a skill, the least first. */
record PossibleAnswers(Scales scales) {
    /** Not yet, then each level of the scale; where no level is asked, not yet and yes. */
    List<Held> of(Ask ask) {
        List<Held> possible = new ArrayList<>();
        possible.add(new Held.Lacks());
        if (ask instanceof Requirement.AtLevel required) {
            String scale = required.level().scale();
            scales.find(scale).stream()
                    .flatMap(found -> found.steps().keySet().stream())
                    .filter(step -> step > 0)
                    .forEach(step -> possible.add(new Held.AtLevel(new Level(scale, step))));
        }
        if (possible.size() == 1) {
            possible.add(new Held.Has());
        }
        return possible;
    }
}
