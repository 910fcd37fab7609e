package org.trellis.files.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.files.template.StandardsTemplate.Source;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * Which of the files that somebody hands in are a schedule: the sheets of the import template, or
 * else one schedule in YAML. No file is passed over without a word.
 *
 * @param issues an error for two files of one sheet, a warning for each file that is not read
 */
public record ScheduleSources(
        Map<Sheet, Source> sheets, Optional<Source> schedule, List<Issue> issues) {
    public ScheduleSources {
        sheets = Map.copyOf(sheets);
        issues = List.copyOf(issues);
    }

    public static ScheduleSources of(List<Source> files) {
        Map<Sheet, Source> sheets = new EnumMap<>(Sheet.class);
        List<Source> others = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (Source file : files) {
            Optional<Sheet> sheet = Sheet.of(file);
            if (sheet.isEmpty()) {
                others.add(file);
            } else if (sheets.putIfAbsent(sheet.get(), file) != null) {
                issues.add(twice(file, sheets.get(sheet.get())));
            }
        }
        Optional<Source> schedule =
                sheets.isEmpty()
                        ? first(others, ".yaml|.yml").or(() -> first(others, ""))
                        : Optional.empty();
        others.stream()
                .filter(file -> schedule.filter(file::equals).isEmpty())
                .map(ScheduleSources::unread)
                .forEach(issues::add);
        return new ScheduleSources(sheets, schedule, issues);
    }

    private static Optional<Source> first(List<Source> files, String ending) {
        return files.stream()
                .filter(
                        file ->
                                file.file()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .matches(".*(" + ending + ")"))
                .findFirst();
    }

    private static Issue twice(Source file, Source other) {
        return Issue.error(
                new Place(file.file(), 0, 0),
                "",
                Message.of("expected.sheet.once", other.file()),
                Message.of("remedy.sheet.once"));
    }

    private static Issue unread(Source file) {
        return Issue.warning(
                new Place(file.file(), 0, 0),
                "",
                Message.of("expected.sheet.any"),
                Message.of("remedy.sheet.alone"));
    }
}
