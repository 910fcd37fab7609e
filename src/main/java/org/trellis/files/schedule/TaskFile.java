package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Bounds;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.schedule.Task;

/**
 * Reads a designer's task list: lines of text, bullets and numbers in front of them left out, or a
 * table with the columns {@code task} and {@code competency} (model/code, several by spaces; empty
 * while not confirmed) in any order, other columns ignored.
 */
public final class TaskFile {
    private static final int MOST_TASKS = 300;
    private static final String TASK = "task";
    private static final String COMPETENCY = "competency";

    public record Result(List<Task> tasks, List<Issue> issues) {
        public Result {
            tasks = List.copyOf(tasks);
            issues = List.copyOf(issues);
        }
    }

    private TaskFile() {}

    /** Never throws on bad content; a picture or a Word file gets one issue. */
    public static Result read(byte[] bytes, String file) {
        var reading = Reading.handedIn();
        Optional<String> text = PlainText.of(reading, bytes, file, Bounds.HANDED_IN.mostBytes());
        List<Task> tasks = text.map(t -> tasks(reading, t, file)).orElse(List.of());
        if (tasks.isEmpty() && !reading.hasErrors()) {
            Message expected = Message.of("expected.tasks");
            Message remedy = Message.of("remedy.tasks.text");
            reading.add(Issue.error(new Place(file, 1, 1), "", expected, remedy));
        }
        if (tasks.size() > MOST_TASKS) {
            reading.add(tooMany(file, tasks.size()));
            tasks = List.of();
        }
        for (Task task : tasks) {
            Phrasing.issue(task.words(), Phrasing.TEXT, task.place()).ifPresent(reading::add);
        }
        return new Result(tasks, reading.issues());
    }

    private static Issue tooMany(String file, int count) {
        return Issue.error(
                new Place(file, MOST_TASKS + 1, 1),
                Message.of("value.tasks.count", count),
                Message.of("expected.tasks.count", MOST_TASKS),
                Message.of("remedy.tasks.count"));
    }

    private static List<Task> tasks(Reading reading, String text, String file) {
        return isTable(Table.columns(text))
                ? fromTable(Table.parse(reading, file, text, Bounds.HANDED_IN, TASK))
                : fromLines(text, file);
    }

    /** A first line that names the column of tasks, or has that of competencies beside others. */
    private static boolean isTable(List<String> columns) {
        return columns.stream().anyMatch(TASK::equalsIgnoreCase)
                || columns.size() > 1 && columns.stream().anyMatch(COMPETENCY::equalsIgnoreCase);
    }

    private static List<Task> fromLines(String text, String file) {
        List<Task> tasks = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = Table.linesBefore(text); i < lines.size(); i++) {
            String line = Cells.strip(lines.get(i));
            String words =
                    Cells.strip(
                            line.replaceFirst("^([-*•·o▪]|\\(?\\d{1,3}[.)]|[a-z][.)])\\s+", ""));
            if (!words.isEmpty()) {
                tasks.add(new Task(words, List.of(), new Place(file, i + 1, 1)));
            }
        }
        return tasks;
    }

    private static List<Task> fromTable(Table table) {
        List<Task> tasks = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Competency.Id> confirmed = confirmed(row);
            if (!row.text(TASK).isEmpty()) {
                tasks.add(new Task(row.text(TASK), confirmed, row.place(TASK)));
            } else if (!confirmed.isEmpty()) {
                row.filled(TASK);
            }
        }
        return tasks;
    }

    private static List<Competency.Id> confirmed(Row row) {
        List<Competency.Id> ids = new ArrayList<>();
        for (String word : row.text(COMPETENCY).split("[\\s|]+")) {
            if (!word.isEmpty()) {
                try {
                    ids.add(Competency.Id.parse(word));
                } catch (InvalidValue e) {
                    row.error(
                            COMPETENCY,
                            Message.of("expected.competency.code"),
                            Message.of("remedy.tasks.competency"));
                }
            }
        }
        return ids;
    }
}
