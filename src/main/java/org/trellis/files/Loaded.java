package org.trellis.files;

import java.util.List;
import org.trellis.files.reading.Folder;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;

/**
 * What was read, and what was wrong with it.
 *
 * @param catalog holds only what is valid; a faulty row is left out and has an issue
 * @param issues in the order of files, lines and columns
 * @param seeds where the schedules are, which are read when they are asked for
 * @param whole false when lines of a table were not read, such as all below a bad header
 */
public record Loaded(Catalog catalog, List<Issue> issues, Folder seeds, boolean whole) {
    public Loaded {
        issues = List.copyOf(issues);
    }
}
