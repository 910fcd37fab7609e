package org.trellis.model.catalog;

/** Why O*NET says that an occupation has a bright outlook. */
public enum BrightOutlook {
    /** It is expected to grow much faster than others. */
    GROWTH,
    /** Many are hired every year. */
    OPENINGS,
    /** It is new, or changes much. */
    NEW_EMERGING
}
