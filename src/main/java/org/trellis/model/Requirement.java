package org.trellis.model;

import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * What a job asks of one competency.
 *
 * @param source key of the source of this cell
 * @param place the cell it was read from
 */
public record Requirement(Competency.Id competency, Ask ask, String source, Issue.Place place) {
    /** A level, needed without a level, not needed, or not rated. Never a null, never a zero. */
    public sealed interface Ask {}

    public record AtLevel(Level level) implements Ask {
        public AtLevel {
            if (level.value() == 0) {
                throw new InvalidValue(Message.of("remedy.model.level"));
            }
        }
    }

    public record Needed() implements Ask {}

    public record NotNeeded() implements Ask {}

    public record NotRated() implements Ask {}
}
