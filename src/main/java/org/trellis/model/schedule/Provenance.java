package org.trellis.model.schedule;

import java.util.List;
import org.trellis.model.Issue;
import org.trellis.model.Text;

/**
 * Where a schedule comes from.
 *
 * @param doubts what the source contradicts itself on, or what we could not confirm
 * @param sources keys of {@code seeds/sources.csv}
 */
public record Provenance(List<Text> doubts, List<String> sources, Issue.Place place) {
    public Provenance {
        doubts = List.copyOf(doubts);
        sources = List.copyOf(sources);
    }

    public Provenance withDoubts(List<Text> other) {
        return new Provenance(other, sources, place);
    }
}
