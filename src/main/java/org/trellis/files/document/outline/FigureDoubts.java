package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.document.figure.PayStepText;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.message.Message;

/**
 * A line with a figure and its unit that nobody read: left aside, a total without its hours, or a
 * task that ends in hours.
 */
final class FigureDoubts {
    private static final String NUMBER =
            "(?:\\d[\\d.,]*|hundred|thousand|mil|(?:\\p{L}*c|quin)ient[oa]s)";
    private static final String TIME =
            "(?:(?:contact|clock|class)\\s+)?(?:hours?|hrs?|horas?|wks?|weeks?|semanas?)";
    private static final String FIGURE =
            "(?ius).*(?:"
                    + NUMBER
                    + "\\s*"
                    + TIME
                    + "\\b|\\d\\s*(?:%|percent\\b|por ciento\\b)|\\$\\s*\\d).*";
    private static final String ENDS =
            "(?ius).*(?:"
                    + NUMBER
                    + "\\s*(?:"
                    + TIME
                    + "|yrs?|years?|años?)\\b\\W*|[:–—-]\\s*\\d{1,3}\\s*(?:%|percent)\\W*"
                    + "|\\d\\s*%\\s*(?:of|de|del) (?:the |el )?(?:term|total|program|plazo)\\W*)";
    private static final Set<LineKind> LEFT = Set.of(LineKind.ASIDE, LineKind.GROUP);

    /** Longer lines are sentences of a contract. */
    private static final int LONGEST = 160;

    private static final int PROSE = 8;

    private FigureDoubts() {}

    static Optional<LineDoubt> find(UnderstoodLine line) {
        String words = line.line().words();
        boolean left =
                !isProse(line)
                        && line.hours().isEmpty()
                        && LEFT.contains(line.kind())
                        && line.line().cells().stream()
                                .anyMatch(cell -> cell.text().matches(FIGURE));
        boolean total =
                line.kind() == LineKind.TOTAL && line.hours().isEmpty() && words.matches(".*\\d.*");
        boolean task =
                line.kind() == LineKind.TASK && line.hours().isEmpty() && words.matches(ENDS);
        return words.length() <= LONGEST && (left || total || task)
                ? Optional.of(
                        new LineDoubt(
                                Message.of("document.doubt.figure"), answers(line.kind(), words)))
                : Optional.empty();
    }

    /** A line within a sentence of a contract, which is listed and needs no answer. */
    private static boolean isProse(UnderstoodLine line) {
        String words = line.line().words();
        boolean goesOn = words.matches("\\p{Ll}[\\p{L}’'-]+[,;]? .*");
        boolean rule = words.matches("(?iu).*\\b(shall|must|deberán?)\\b.*");
        return line.line().cells().size() == 1
                && words.split(" ").length >= PROSE
                && (goesOn || rule);
    }

    private static List<Answer> answers(LineKind read, String words) {
        List<Answer> answers = new ArrayList<>();
        if (read == LineKind.TASK) {
            answers.add(answer("task", LineKind.TASK));
        }
        answers.add(answer("aside", LineKind.ASIDE));
        answers.add(answer("process", LineKind.PROCESS));
        if (read != LineKind.TASK) {
            answers.add(answer("task", LineKind.TASK));
        }
        answers.add(answer("course", LineKind.COURSE));
        if (PayStepText.of(words).isPresent()) {
            answers.add(answer("step", LineKind.STEP));
        }
        return answers;
    }

    private static Answer answer(String key, LineKind kind) {
        return new Answer(Message.of("document.answer." + key), LineFix.as(kind));
    }
}
