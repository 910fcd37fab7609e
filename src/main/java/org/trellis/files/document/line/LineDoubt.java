package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;

/**
 * What we are not sure of in a line.
 *
 * @param answers the one we took first; empty where there is something to know and nothing to
 *     choose
 */
public record LineDoubt(Message question, List<Answer> answers) {
    public record Answer(Message words, LineFix fix) {
        private Answer and(Answer text) {
            return new Answer(
                    Message.of("document.answer.both", words, text.words),
                    new LineFix(fix.kind(), text.fix.text(), fix.hours()));
        }
    }

    public LineDoubt {
        answers = List.copyOf(answers);
    }

    /**
     * A line that is asked about its hours and about its words is asked both at once, with each
     * pair of answers: what somebody has answered is not asked again.
     */
    public static Optional<LineDoubt> both(Optional<LineDoubt> hours, Optional<LineDoubt> words) {
        if (hours.isEmpty() || words.isEmpty()) {
            return hours.or(() -> words);
        }
        List<Answer> pairs = new ArrayList<>();
        for (Answer figure : hours.get().answers) {
            boolean process = figure.fix.kind() == LineKind.PROCESS;
            if (process) {
                words.get().answers.forEach(text -> pairs.add(figure.and(text)));
            } else {
                pairs.add(figure);
            }
        }
        Message question =
                Message.of("document.doubt.both", hours.get().question, words.get().question);
        return Optional.of(new LineDoubt(question, pairs));
    }

    /** Whether the same is asked, with as many answers. */
    boolean isLike(LineDoubt other) {
        return keys(question).equals(keys(other.question))
                && answers.size() == other.answers.size();
    }

    private static String keys(Message message) {
        StringBuilder keys = new StringBuilder(message.key());
        for (Object each : message.arguments()) {
            if (each instanceof Message nested) {
                keys.append(' ').append(keys(nested));
            }
        }
        return keys.toString();
    }
}
