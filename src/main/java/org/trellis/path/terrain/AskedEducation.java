package org.trellis.path.terrain;

/** Which schooling ways over the occupations of the country ask for. */
public enum AskedEducation {
    /** What is required, and what most people in an occupation have, by BLS. */
    TYPICAL,
    /** Only what is required. */
    REQUIRED
}
