package org.trellis.files.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.schedule.Task;

/**
 * Reads a designer's task list: lines of text, bullets and numbers in front of them left out, or a
 * CSV with the columns {@code task} and {@code competency} (model/code, several by spaces; empty
 * while not confirmed) in any order, other columns ignored.
 */
public final class TaskFile {
    private static final int MOST_TASKS = 2000;

    public record Result(List<Task> tasks, List<Issue> issues) {
        public Result {
            tasks = List.copyOf(tasks);
            issues = List.copyOf(issues);
        }
    }

    private TaskFile() {}

    /** Never throws on bad content; a picture or a Word file gets one issue. */
    public static Result read(byte[] bytes, String fileName) {
        var reading = new Reading();
        List<Task> tasks = new ArrayList<>();
        Optional<String> text = PlainText.of(reading, bytes, fileName, PlainText.MOST_BYTES);
        if (text.isPresent()) {
            String first =
                    text.get().lines().findFirst().orElse("").toLowerCase(java.util.Locale.ROOT);
            boolean table = first.matches("(.*[,;])?\\s*\"?task\"?\\s*([,;].*)?");
            if (table) {
                fromTable(text.get(), first.contains(";") ? ';' : ',', fileName, tasks, reading);
            } else {
                fromLines(text.get(), fileName, tasks);
            }
            if (tasks.isEmpty()) {
                reading.add(
                        Issue.error(
                                new Place(fileName, 1, 1),
                                "",
                                "a task in each line",
                                "Paste the list as text."));
            }
        }
        if (tasks.size() > MOST_TASKS) {
            reading.add(
                    Issue.error(
                            new Place(fileName, MOST_TASKS + 1, 1),
                            tasks.size() + " tasks",
                            "at most " + MOST_TASKS + " tasks",
                            "Leave out what is not learned on the job."));
            tasks.clear();
        }
        return new Result(tasks, reading.issues());
    }

    private static void fromLines(String text, String file, List<Task> tasks) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String words =
                    lines.get(i)
                            .strip()
                            .replaceFirst("^([-*•·o▪]|\\(?\\d{1,3}[.)]|[a-z][.)])\\s+", "")
                            .strip();
            if (!words.isEmpty()) {
                tasks.add(new Task(words, List.of(), new Place(file, i + 1, 1)));
            }
        }
    }

    private static void fromTable(
            String text, char separator, String file, List<Task> tasks, Reading reading) {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(separator)
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setIgnoreHeaderCase(true)
                        .setTrim(true)
                        .setAllowMissingColumnNames(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                int line = (int) parser.getCurrentLineNumber();
                String words = cell(row, "task");
                if (!words.isBlank()) {
                    tasks.add(
                            new Task(
                                    words,
                                    confirmed(row, new Place(file, line, column(parser)), reading),
                                    new Place(file, line, 1)));
                }
            }
        } catch (IOException
                | UncheckedIOException
                | IllegalArgumentException
                | IllegalStateException e) {
            reading.add(
                    Issue.error(
                            new Place(file, 1, 1),
                            "",
                            "a CSV with the columns task and competency",
                            "Look at the quotes: " + e.getMessage()));
        }
    }

    private static int column(CSVParser parser) {
        return parser.getHeaderMap().getOrDefault("competency", 0) + 1;
    }

    private static String cell(CSVRecord row, String name) {
        return row.isSet(name) ? row.get(name) : "";
    }

    private static List<Competency.Id> confirmed(CSVRecord row, Place place, Reading reading) {
        List<Competency.Id> ids = new ArrayList<>();
        for (String word : cell(row, "competency").split("[\\s|]+")) {
            if (!word.isBlank()) {
                try {
                    ids.add(Competency.Id.parse(word));
                } catch (IllegalArgumentException e) {
                    reading.add(
                            Issue.error(
                                    place,
                                    word,
                                    "model/code",
                                    "Write the competency as in the ladder."));
                }
            }
        }
        return ids;
    }
}
