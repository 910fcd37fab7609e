package org.trellis.model;

/** Where a fact comes from; every {@code source} cell of the data names one by its key. */
public record Source(
        String key,
        String title,
        String publisher,
        String date,
        String license,
        String url,
        Status status) {
    /** How sure we are: read in the source, remembered, or our own judgment. */
    public enum Status {
        SEEN,
        MEMORY,
        EDITORIAL
    }

    public Source {
        Checks.code(key, "key");
        Checks.filled(title, "title");
    }
}
