package org.trellis.files.onet;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.files.national.OccupationLists;
import org.trellis.files.national.OnetTable;
import org.trellis.files.national.RatingTables;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * The ratings of an O*NET release in its text format: a folder with {@code Occupation Data.txt},
 * {@code Skills.txt}, {@code Knowledge.txt} and {@code Work Styles.txt}, separated by tabs.
 *
 * @param label how messages name the folder
 * @param titles of all occupations, by O*NET-SOC code
 * @param ratings by O*NET-SOC code, then element id. An occupation without ratings is not in it.
 * @param scales that the tables have of each element
 */
public record OnetFolder(
        String label,
        Map<String, String> titles,
        Map<String, Map<String, Rating>> ratings,
        Map<String, Set<String>> scales,
        List<Issue> issues) {
    /**
     * One element of one occupation. What O*NET recommends to suppress is empty.
     *
     * @param level scale LV, 0 to 7; 0 when O*NET says that the element is not relevant; where
     *     workers rated it, less its standard error
     * @param error standard error of the level; empty when not stated
     * @param importance scale IM, 1 to 5
     */
    public record Rating(
            OptionalDouble level,
            OptionalDouble error,
            OptionalDouble importance,
            boolean relevant) {
        private static final OptionalDouble UNKNOWN = OptionalDouble.empty();
        static final Rating NONE = new Rating(UNKNOWN, UNKNOWN, UNKNOWN, true);

        private static Rating important(OptionalDouble importance) {
            return new Rating(UNKNOWN, UNKNOWN, importance, true);
        }
    }

    public OnetFolder {
        titles = Collections.unmodifiableMap(titles);
        ratings = Collections.unmodifiableMap(ratings);
        scales = Collections.unmodifiableMap(scales);
        issues = List.copyOf(issues);
    }

    /** Reads the four tables; a missing table, column or number is an error among the issues. */
    public static OnetFolder read(Folder folder) {
        var reading = new Reading(java.time.LocalDate.MAX);
        reading.neededText(folder, OccupationLists.OCCUPATIONS);
        Map<String, String> titles = OccupationLists.occupations(reading, folder);
        var ratings = new HashMap<String, Map<String, Rating>>();
        var scales = new HashMap<String, Set<String>>();
        for (String file : RatingTables.FILES) {
            reading.neededText(folder, file);
            String[] needed = {"Element ID", "Scale ID", "Data Value", "Recommend Suppress"};
            for (Row row : OnetTable.read(reading, folder, titles.keySet(), file, needed).rows()) {
                ratings.computeIfAbsent(row.text(OnetTable.SOC), soc -> new HashMap<>())
                        .merge(row.text("Element ID"), rating(row), OnetFolder::both);
                scales.computeIfAbsent(row.text("Element ID"), id -> new HashSet<>())
                        .add(row.text("Scale ID"));
            }
        }
        return new OnetFolder(folder.label(), titles, ratings, scales, reading.issues());
    }

    /**
     * What is looked for by its id and scale and stands in no table, perhaps under another name.
     */
    Stream<Issue> missing(Collection<String> elements, String scale) {
        return elements.stream()
                .filter(element -> !scales.getOrDefault(element, Set.of()).contains(scale))
                .map(
                        element ->
                                Issue.warning(
                                        new Place(label, 0, 0),
                                        element,
                                        Message.of(
                                                "expected.onet.element",
                                                scale,
                                                String.join(", ", RatingTables.FILES)),
                                        Message.of("remedy.onet.missing")));
    }

    private static Rating rating(Row row) {
        String scale = row.text("Scale ID");
        if (scale.equals("LV") && row.text("Not Relevant").equals("Y")) {
            return new Rating(OptionalDouble.of(0), Rating.UNKNOWN, Rating.UNKNOWN, false);
        }
        if (row.text("Recommend Suppress").equals("Y")) {
            return Rating.NONE;
        }
        OptionalDouble value = row.numeral("Data Value").value();
        if (value.isEmpty()) {
            Message remedy = Message.of("remedy.onet.unpack");
            row.error("Data Value", Message.of("expected.number"), remedy);
        }
        return switch (scale) {
            case "LV" -> new Rating(sure(row, value), error(row), Rating.UNKNOWN, true);
            case "IM" -> Rating.important(value);
            default -> Rating.NONE;
        };
    }

    /** Workers rate their own job high: what they say counts less its standard error. */
    private static OptionalDouble sure(Row row, OptionalDouble level) {
        OptionalDouble error = error(row);
        return row.text("Domain Source").equals("Incumbent") && error.isPresent()
                ? OptionalDouble.of(Math.max(0, level.orElse(0) - error.getAsDouble()))
                : level;
    }

    private static OptionalDouble error(Row row) {
        return row.numeral("Standard Error").value();
    }

    private static Rating both(Rating a, Rating b) {
        Rating level = a.level.isPresent() ? a : b;
        return new Rating(
                level.level,
                level.error,
                a.importance.isPresent() ? a.importance : b.importance,
                a.relevant && b.relevant);
    }
}
