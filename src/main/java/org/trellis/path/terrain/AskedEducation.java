package org.trellis.path.terrain;

/** Which schooling ways over all U.S. occupations ask for. */
public enum AskedEducation {
    /** What is required, and what most people in an occupation have, according to BLS. */
    TYPICAL,
    /** Only what is required. */
    REQUIRED
}
