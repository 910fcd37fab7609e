package org.trellis.model;

import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * What somebody has of one competency. On a scale with a level 0, that level is read as {@link
 * Lacks}.
 */
public sealed interface Held {
    record AtLevel(Level level) implements Held {
        public AtLevel {
            if (level.value() == 0) {
                throw new InvalidValue(Message.of("remedy.model.level"));
            }
        }
    }

    /** Has it; no level is known. */
    record Has() implements Held {}

    record Lacks() implements Held {}

    record NotAssessed() implements Held {}

    /** At some level or without one; neither what is lacking nor what nobody has checked. */
    default boolean isHeld() {
        return this instanceof AtLevel || this instanceof Has;
    }

    static Held at(Level level) {
        return level.value() == 0 ? new Lacks() : new AtLevel(level);
    }
}
