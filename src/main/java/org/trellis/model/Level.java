package org.trellis.model;

/** A level on a scale. Levels of two scales compare only through {@link Scales}. */
public record Level(String scale, int value) {
    public Level {
        Checks.code(scale, "scale");
        Checks.notNegative(value, "level");
    }
}
