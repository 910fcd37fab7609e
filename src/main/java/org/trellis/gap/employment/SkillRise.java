package org.trellis.gap.employment;

import org.trellis.gap.Line;
import org.trellis.message.Message;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;

/** From what is held of a skill to what is asked of it. */
public final class SkillRise {
    private SkillRise() {}

    /** Whether holding {@code held} is all that is asked, on the scale of the job. */
    static boolean meets(Held held, Requirement.Ask ask) {
        if (ask instanceof Requirement.AtLevel asked) {
            return held instanceof Held.AtLevel at
                    && at.level().scale().equals(asked.level().scale())
                    && at.level().value() >= asked.level().value();
        }
        return held.isHeld();
    }

    /** {@code Reading 3→4}, or the name alone where no level is stated. */
    public static Message of(Line line) {
        Object name = line.competency().name();
        if (!(line.requirement().ask() instanceof Requirement.AtLevel asked)) {
            return Message.of("employment.skill", name);
        }
        double asks = asked.level().value();
        String from = Level.shown(asks - line.levels().orElse(asks));
        return Message.of("employment.raise", name, from, asked.level().shown());
    }
}
