package org.trellis.find;

import java.util.List;

/**
 * What a search found.
 *
 * @param nearest whether nothing has these words, so that these are the most similar names
 * @param hits best first, each thing once
 * @param total how many things these words may mean, of which {@code hits} are the best
 */
public record Found(boolean nearest, List<Hit> hits, int total) {
    public Found {
        hits = List.copyOf(hits);
    }

    public List<Hit> hits(Kind kind) {
        return hits.stream().filter(hit -> hit.entry().kind() == kind).toList();
    }
}
