package org.trellis.model.person;

/** The answer to the one question about school: a high school diploma, a GED or a degree? */
public enum Diploma {
    YES,
    NO,
    /** From another country: employers may take it, a school asks for an evaluation first. */
    ABROAD
}
