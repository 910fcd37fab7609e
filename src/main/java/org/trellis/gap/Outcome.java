package org.trellis.gap;

/** What a line of a gap comes out as. */
public enum Outcome {
    MET,
    GAP,
    UNKNOWN
}
