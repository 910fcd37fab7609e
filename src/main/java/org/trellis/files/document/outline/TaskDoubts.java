package org.trellis.files.document.outline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.message.Message;

/** A semicolon may part two tasks, or stand within one. */
final class TaskDoubts {
    /** Outside of parentheses, with words behind it. */
    private static final String SEMICOLON = ";(?![^(]*\\))\\s*(?:(?:and|y|e)\\s+)?(?=.*\\p{L}{2})";

    private static final int SHOWN = 60;

    private TaskDoubts() {}

    /**
     * @param above what the line belongs to: a task may go on over several lines
     * @param before the line above
     */
    static Optional<LineDoubt> find(
            UnderstoodLine line, LineKind above, Optional<UnderstoodLine> before) {
        if (line.kind() == LineKind.PROCESS) {
            String tasks = line.detail(Detail.TASKS);
            return split(line, tasks, line.text() + "\n");
        }
        if (above != LineKind.TASK) {
            return Optional.empty();
        }
        boolean goesOn = line.kind() == LineKind.CONTINUES;
        if (goesOn && before.filter(each -> each.text().endsWith(";")).isPresent()) {
            return Optional.of(
                    new LineDoubt(
                            Message.of("document.doubt.semicolon"),
                            List.of(
                                    one(line),
                                    new Answer(
                                            Message.of("document.answer.own-task", line.text()),
                                            LineFix.as(LineKind.TASK)))));
        }
        return goesOn || line.kind() == LineKind.TASK
                ? split(line, line.text(), "")
                : Optional.empty();
    }

    private static Answer one(UnderstoodLine line) {
        return new Answer(Message.of("document.answer.one-task"), LineFix.as(line.kind()));
    }

    private static Optional<LineDoubt> split(UnderstoodLine line, String tasks, String title) {
        List<String> parts = new ArrayList<>();
        tasks.lines().forEach(task -> parts.addAll(parts(task)));
        if (parts.size() <= tasks.lines().count()) {
            return Optional.empty();
        }
        LineFix fix = LineFix.as(line.kind()).withText(title + String.join("\n", parts));
        List<Message> shown =
                parts.stream()
                        .map(part -> Message.of("document.answer.quoted", shown(part)))
                        .toList();
        Message several = Message.of("document.answer.tasks", parts.size(), shown);
        return Optional.of(
                new LineDoubt(
                        Message.of("document.doubt.semicolon"),
                        List.of(one(line), new Answer(several, fix))));
    }

    private static String shown(String part) {
        return part.length() > SHOWN ? part.substring(0, SHOWN) + "…" : part;
    }

    /** Each with a capital where the first has one. */
    private static List<String> parts(String task) {
        boolean capital = task.matches("\\p{Lu}.*");
        return Arrays.stream(task.split(SEMICOLON))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(
                        part ->
                                capital
                                        ? part.substring(0, 1).toUpperCase() + part.substring(1)
                                        : part)
                .toList();
    }
}
