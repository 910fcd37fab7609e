package org.trellis.files.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Cell;
import org.trellis.model.Competency;
import org.trellis.model.Level;
import org.trellis.model.schedule.Skill;

/**
 * How a cell holds more than its column is made for: lists as {@code a. one; b. two}, and what has
 * no column in square brackets at the end, parts separated by semicolons.
 */
final class Brackets {
    private static final Pattern END = Pattern.compile("(?s)(.*?)\\s*\\[([^\\[\\]]+)]");
    private static final Pattern LEVEL =
            Pattern.compile("level (\\d{1,3}) of ([A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern TEACHES =
            Pattern.compile("teaches (\\S+/\\S+)(?: at (level \\d{1,3} of \\S+))?");
    private static final String SHOWN = "shown by ";

    /**
     * @param parts empty when the text has no brackets at its end
     */
    record Cell(String text, List<String> parts) {}

    private Brackets() {}

    static String join(String text, List<String> parts) {
        return parts.isEmpty() ? text : (text + " [" + String.join("; ", parts) + "]").strip();
    }

    static Cell split(String cell) {
        Matcher end = END.matcher(cell);
        return end.matches()
                ? new Cell(end.group(1), List.of(end.group(2).split("; ")))
                : new Cell(cell, List.of());
    }

    static String list(List<String> items) {
        if (items.size() == 1) {
            return items.get(0);
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : "; ").append(letter(i)).append(". ").append(items.get(i));
        }
        return out.toString();
    }

    static List<String> items(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> items = new ArrayList<>();
        String left = text;
        for (int i = 0; left.startsWith(letter(i) + ". "); i++) {
            String rest = left.substring(letter(i).length() + 2);
            int next = rest.indexOf("; " + letter(i + 1) + ". ");
            if (next < 0) {
                items.add(rest.strip());
                return items.size() == 1 ? List.of(text.strip()) : items;
            }
            items.add(rest.substring(0, next).strip());
            left = rest.substring(next + 2);
        }
        return List.of(text.strip());
    }

    /** a, b ... z, aa, ab ... as spreadsheets count columns. */
    static String letter(int i) {
        return (i < 26 ? "" : letter(i / 26 - 1)) + (char) ('a' + i % 26);
    }

    static List<String> parts(Skill skill) {
        List<String> parts = new ArrayList<>();
        skill.competency().ifPresent(id -> parts.add(id.toString()));
        skill.level().ifPresent(level -> parts.add(level(level)));
        if (skill.core()) {
            parts.add("core");
        }
        skill.assessedBy().ifPresent(how -> parts.add(SHOWN + how.en()));
        return parts;
    }

    static String teaches(Competency.Id id, Optional<Level> level) {
        return "teaches " + id + level.map(l -> " at " + level(l)).orElse("");
    }

    private static String level(Level level) {
        return "level " + level.number() + " of " + level.scale();
    }

    static Optional<Level> level(String part) {
        Matcher level = LEVEL.matcher(part);
        return level.matches()
                ? Optional.of(new Level(level.group(2), Integer.parseInt(level.group(1))))
                : Optional.empty();
    }

    /** What a course teaches, where a part says so. */
    static Optional<Skill> taught(String part) {
        Matcher teaches = TEACHES.matcher(part);
        return teaches.matches()
                ? id(teaches.group(1))
                        .map(
                                id ->
                                        Skill.of(
                                                id,
                                                Optional.ofNullable(teaches.group(2))
                                                        .flatMap(Brackets::level)))
                : Optional.empty();
    }

    static Optional<Competency.Id> id(String part) {
        try {
            return Optional.of(Competency.Id.parse(part));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** {@code shown by} takes the rest: how something is assessed may hold semicolons. */
    static Optional<String> shown(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).startsWith(SHOWN)) {
                String all = String.join("; ", parts.subList(i, parts.size()));
                return Optional.of(all.substring(SHOWN.length()));
            }
        }
        return Optional.empty();
    }
}
