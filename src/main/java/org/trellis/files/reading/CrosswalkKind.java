package org.trellis.files.reading;

/** How the left side relates to the right one. */
public enum CrosswalkKind {
    SAME,
    BROADER,
    NARROWER,
    RELATED,
    /** An O*NET element of which the level of a competency is made. */
    DERIVES_LEVEL,
    /** An O*NET element whose importance says that a competency is needed. */
    DERIVES_NEEDED
}
