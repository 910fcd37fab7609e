package org.trellis.find;

/** What can be found. */
public enum Kind {
    JOB,
    COMPETENCY,
    CREDENTIAL,
    MODEL,
    LADDER
}
