package org.trellis.web.explore;

import java.util.List;
import org.trellis.web.JobChoices;

/**
 * The reader's limits as they were typed.
 *
 * @param more whether the further limits are open
 */
public record ExploreForm(
        List<JobChoices.Group> jobs,
        String from,
        List<Money> money,
        List<Choice> choices,
        List<Tick> ticks,
        boolean more,
        List<Money> moreMoney,
        List<Choice> moreChoices,
        List<Tick> moreTicks) {
    /**
     * @param fault what is wrong with the value; empty when nothing is
     */
    public record Money(String name, String label, String value, String fault) {}

    public record Choice(String name, String label, List<Option> options, String fault) {}

    public record Option(String value, String label, boolean chosen) {}

    public record Tick(String name, String value, String label, boolean chosen) {}
}
