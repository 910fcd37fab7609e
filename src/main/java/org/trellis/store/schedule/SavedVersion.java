package org.trellis.store.schedule;

import java.time.Instant;

/**
 * A version of a schedule as it was saved; it never changes.
 *
 * @param version from 1
 * @param yaml the text of a schedule file
 */
public record SavedVersion(String name, int version, Instant savedAt, String yaml) {}
