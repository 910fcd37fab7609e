package org.trellis.model;

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
                throw new IllegalArgumentException(
                        "level 0 asks for nothing: write - for not needed");
            }
        }
    }

    public record Needed() implements Ask {}

    public record NotNeeded() implements Ask {}

    public record NotRated() implements Ask {}
}
