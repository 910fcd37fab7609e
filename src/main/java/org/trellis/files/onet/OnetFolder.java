package org.trellis.files.onet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * The ratings of an O*NET release in its text format: a folder with {@code Occupation Data.txt},
 * {@code Skills.txt}, {@code Knowledge.txt} and {@code Work Styles.txt}, separated by tabs.
 *
 * @param titles of all occupations, by O*NET-SOC code
 * @param ratings by O*NET-SOC code, then element id. An occupation without ratings is not in it.
 */
public record OnetFolder(
        Map<String, String> titles, Map<String, Map<String, Rating>> ratings, List<Issue> issues) {
    private static final String SOC = "O*NET-SOC Code";
    private static final List<String> RATED =
            List.of("Skills.txt", "Knowledge.txt", "Work Styles.txt");

    /**
     * One element of one occupation. What O*NET recommends to suppress is empty.
     *
     * @param level scale LV, 0 to 7; 0 when O*NET says that the element is not relevant; where
     *     workers rated it, less its standard error
     * @param importance scale IM, 1 to 5
     */
    public record Rating(OptionalDouble level, OptionalDouble importance, boolean relevant) {
        static final Rating NONE = new Rating(OptionalDouble.empty(), OptionalDouble.empty(), true);
    }

    public OnetFolder {
        titles = Collections.unmodifiableMap(titles);
        ratings = Collections.unmodifiableMap(ratings);
        issues = List.copyOf(issues);
    }

    /** Reads the four tables; a missing table, column or number is an error among the issues. */
    public static OnetFolder read(Folder folder) {
        var reading = new Reading(java.time.LocalDate.MAX);
        var titles = new HashMap<String, String>();
        var ratings = new HashMap<String, Map<String, Rating>>();
        for (Line line : lines(reading, folder, "Occupation Data.txt", SOC, "Title")) {
            titles.put(line.cell(SOC), line.cell("Title"));
        }
        for (String file : RATED) {
            String[] needed = {SOC, "Element ID", "Scale ID", "Data Value", "Recommend Suppress"};
            for (Line line : lines(reading, folder, file, needed)) {
                ratings.computeIfAbsent(line.cell(SOC), soc -> new HashMap<>())
                        .merge(line.cell("Element ID"), rating(reading, line), OnetFolder::both);
            }
        }
        return new OnetFolder(titles, ratings, reading.issues());
    }

    private static Rating rating(Reading reading, Line line) {
        String scale = line.cell("Scale ID");
        if (scale.equals("LV") && line.cell("Not Relevant").equals("Y")) {
            return new Rating(OptionalDouble.of(0), OptionalDouble.empty(), false);
        }
        if (line.cell("Recommend Suppress").equals("Y")) {
            return Rating.NONE;
        }
        String text = line.cell("Data Value");
        OptionalDouble value = Numeral.read(text).value();
        if (value.isEmpty()) {
            Message remedy = Message.of("remedy.onet.unpack");
            reading.add(
                    Issue.error(
                            line.place("Data Value"), text, Message.of("expected.number"), remedy));
        }
        return switch (scale) {
            case "LV" -> new Rating(sure(line, value), OptionalDouble.empty(), true);
            case "IM" -> new Rating(OptionalDouble.empty(), value, true);
            default -> Rating.NONE;
        };
    }

    /** Workers rate their own job high: what they say counts less its standard error. */
    private static OptionalDouble sure(Line line, OptionalDouble level) {
        OptionalDouble error = Numeral.read(line.cell("Standard Error")).value();
        return line.cell("Domain Source").equals("Incumbent") && error.isPresent()
                ? OptionalDouble.of(Math.max(0, level.orElse(0) - error.getAsDouble()))
                : level;
    }

    private static Rating both(Rating a, Rating b) {
        return new Rating(
                a.level.isPresent() ? a.level : b.level,
                a.importance.isPresent() ? a.importance : b.importance,
                a.relevant && b.relevant);
    }

    private record Line(String file, int number, Map<String, Integer> columns, String[] cells) {
        String cell(String column) {
            Integer index = columns.get(column);
            return index == null || index >= cells.length ? "" : cells[index].strip();
        }

        Place place(String column) {
            return new Place(file, number, columns.getOrDefault(column, -1) + 1);
        }
    }

    private static List<Line> lines(Reading reading, Folder folder, String file, String... needed) {
        String name = folder.label() + "/" + file;
        var lines = new ArrayList<Line>();
        var columns = new HashMap<String, Integer>();
        int number = 0;
        Optional<String> table = reading.neededText(folder, file);
        for (String text : table.orElse("").lines().toList()) {
            String[] cells = text.split("\t", -1);
            if (++number == 1) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
                for (String column : needed) {
                    if (!columns.containsKey(column)) {
                        Message remedy = Message.of("remedy.onet.format");
                        reading.add(
                                Issue.error(
                                        new Place(name, 1, 0),
                                        "",
                                        Message.of("expected.table.column", column),
                                        remedy));
                        return List.of();
                    }
                }
            } else if (!text.isBlank()) {
                lines.add(new Line(name, number, columns, cells));
            }
        }
        if (table.isPresent() && lines.isEmpty()) {
            Message rows = Message.of("expected.onet.rows");
            Message remedy = Message.of("remedy.onet.rows");
            reading.add(Issue.error(new Place(name, 2, 0), "", rows, remedy));
        }
        return lines;
    }
}
