package org.trellis.files.document.line;

import java.util.List;
import org.trellis.message.Message;

/**
 * What we are not sure of in a line.
 *
 * @param answers the one we took first; empty where there is something to know and nothing to
 *     choose
 */
public record LineDoubt(Message question, List<Answer> answers) {
    public record Answer(Message words, LineFix fix) {}

    public LineDoubt {
        answers = List.copyOf(answers);
    }
}
