package org.trellis.schedule.library;

/**
 * An entry of the library that is like another, and why.
 *
 * @param occupation how near the occupations are, 0 to 1; 1 for the same one
 * @param work the share of the work processes, or of the tasks, that are alike, 0 to 1
 */
public record Similar(LibraryEntry entry, Tie tie, double occupation, double work) {
    /** How two occupations belong together by their codes. */
    public enum Tie {
        SAME_RAPIDS,
        SAME_OCCUPATION,
        RELATED,
        NONE
    }

    double sum() {
        return occupation + work;
    }
}
