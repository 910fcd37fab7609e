package org.trellis.web.library;

import java.util.List;
import java.util.Optional;
import org.trellis.web.schedule.change.SaidChanges;

/**
 * A saved schedule with its versions.
 *
 * @param answer the heading, a sentence
 * @param versions the newest first
 * @param changes between two of them; empty where there is only one
 */
record SavedPage(
        String name,
        String href,
        String title,
        String answer,
        List<Version> versions,
        int from,
        int to,
        Optional<SaidChanges> changes) {
    record Version(int number, String saved, String term) {}
}
