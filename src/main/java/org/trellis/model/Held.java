package org.trellis.model;

/**
 * What somebody has of one competency. On a scale with a level 0, that level is read as {@link
 * Lacks}.
 */
public sealed interface Held {
    record AtLevel(Level level) implements Held {
        public AtLevel {
            if (level.value() == 0) {
                throw new IllegalArgumentException("level 0 is Lacks");
            }
        }
    }

    /** Has it; no level is known. */
    record Has() implements Held {}

    record Lacks() implements Held {}

    record NotAssessed() implements Held {}

    static Held at(Level level) {
        return level.value() == 0 ? new Lacks() : new AtLevel(level);
    }
}
