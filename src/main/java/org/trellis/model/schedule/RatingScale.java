package org.trellis.model.schedule;

import java.util.OptionalInt;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * The whole numbers a program rates a shown skill with, from least to most.
 *
 * @param pass the least rating with which a skill counts as learned; empty while nobody has said
 */
public record RatingScale(int least, int most, OptionalInt pass) {
    public static final int HIGHEST = 100;

    /** Where a program does not say: 1 to 5, and no pass mark that it could be held to. */
    public static final RatingScale UNSTATED = new RatingScale(1, 5, OptionalInt.empty());

    public RatingScale {
        if (least < 0 || most > HIGHEST || least >= most) {
            throw new InvalidValue(Message.of("log.scale.ends", HIGHEST));
        }
        if (pass.isPresent() && (pass.getAsInt() <= least || pass.getAsInt() > most)) {
            throw new InvalidValue(Message.of("log.scale.pass", least + 1, most));
        }
    }

    public boolean has(int rating) {
        return rating >= least && rating <= most;
    }
}
