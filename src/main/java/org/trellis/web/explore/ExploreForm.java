package org.trellis.web.explore;

import java.util.List;
import org.trellis.web.find.JobField;
import org.trellis.web.near.InterestFields;

/** The reader's limits as they were typed: the usual ones, and those that few people need. */
public record ExploreForm(
        JobField job, List<Money> money, List<Choice> choices, List<Tick> ticks, Further further) {
    /**
     * @param open whether one of them is set
     */
    public record Further(
            boolean open,
            List<Money> money,
            List<Choice> choices,
            List<Tick> ticks,
            Interests interests) {}

    /**
     * @param open whether one of them is set
     */
    public record Interests(boolean open, List<InterestFields.Score> scores) {}

    /**
     * @param fault what is wrong with the value; empty when nothing is
     */
    public record Money(String name, String label, String value, String fault) {}

    public record Choice(String name, String label, List<Option> options, String fault) {}

    public record Option(String value, String label, boolean chosen) {}

    public record Tick(String name, String value, String label, boolean chosen) {}
}
