package org.trellis.web.words;

import org.trellis.message.Message;
import org.trellis.model.person.ImpossibleLimit;

/** How the pages say that a limit is impossible. */
public final class LimitWords {
    private LimitWords() {}

    public static Message of(ImpossibleLimit wrong) {
        return switch (wrong.name()) {
            case MAX_STEP_MONTHS -> Message.of("profile.wrong.step", wrong.most());
            case MIN_WAGE, MIN_GOAL_WAGE -> Message.of("profile.wrong.floor", wrong.most());
        };
    }
}
