package org.trellis.web.words;

import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.person.Doubt;
import org.trellis.model.person.DoubtfulFigure;
import org.trellis.model.person.ImpossibleLimit;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

/** How the pages say that a limit is impossible. */
public final class LimitWords {
    private LimitWords() {}

    /** The figures of a person that may be meant otherwise, a sentence each. */
    public static List<String> doubts(Person person, Words words) {
        return DoubtfulFigure.of(person).stream().map(figure -> words.say(figure.said())).toList();
    }

    public static String said(DoubtfulFigure.Name name, Doubt doubt, Words words) {
        return words.say(new DoubtfulFigure(name, doubt).said());
    }

    public static Message of(ImpossibleLimit wrong) {
        return switch (wrong.name()) {
            case MAX_STEP_MONTHS -> Message.of("profile.wrong.step", wrong.most());
            case MIN_WAGE, MIN_GOAL_WAGE -> Message.of("profile.wrong.floor", wrong.most());
        };
    }
}
