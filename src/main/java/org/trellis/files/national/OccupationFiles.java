package org.trellis.files.national;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Occupation.Outlook;
import org.trellis.model.catalog.Occupation.Pay;

/** Reads {@code national/occupations.csv}: figures of every U.S. occupation. */
public final class OccupationFiles {
    private static final String FILE = "national/occupations.csv";

    private static final List<String> PERCENTILES = List.of("10", "25", "50", "75", "90");

    private OccupationFiles() {}

    /**
     * By O*NET-SOC code, in file order; empty when there is no such file.
     *
     * @param asked codes of the occupations that are read; other rows are passed over, faults too
     */
    public static Map<String, Occupation> read(
            Reading reading, Folder seeds, Predicate<String> asked) {
        Table table =
                Table.readAsked(reading, seeds, FILE, "code", asked, "code", "title", "source");
        return read(table, row -> asked.test(row.text("code")));
    }

    /**
     * As {@link #read}.
     *
     * @param asked whether an occupation of this code and these titles is read
     */
    public static Map<String, Occupation> readTitled(
            Reading reading, Folder seeds, BiPredicate<String, Text> asked) {
        Table table = Table.readIfThere(reading, seeds, FILE, "code", "title", "source");
        return read(table, row -> asked.test(row.text("code"), title(row)));
    }

    private static Text title(Row row) {
        return new Text(row.text("title"), row.text("title_es"));
    }

    private static Map<String, Occupation> read(Table table, Predicate<Row> asked) {
        var occupations = new LinkedHashMap<String, Occupation>();
        for (Row row : table.rows()) {
            if (!asked.test(row)) {
                continue;
            }
            String code = row.filled("code");
            row.filled("title");
            if (!code.isEmpty() && !Cells.isOnetSoc(code)) {
                Message expected = Message.of("expected.onet");
                row.refuse("code", expected, Cells.onetSocRemedy(code));
            } else if (occupations.containsKey(code)) {
                row.refuse(
                        "code",
                        Message.of("expected.occupation.once"),
                        Message.of("remedy.row.remove"));
            }
            if (row.usable()) {
                occupations.put(code, occupation(code, row));
            }
        }
        return occupations;
    }

    private static Occupation occupation(String code, Row row) {
        return new Occupation(
                code,
                title(row),
                row.whole("job_zone", 1, 5),
                pay(row),
                row.wordIfGiven("education", Occupation.Education.class),
                row.wordIfGiven("experience", Occupation.Experience.class),
                row.wordIfGiven("training", Occupation.Training.class),
                outlook(row),
                row.texts("combined"),
                row.source("source"),
                row.place());
    }

    /** Unknown unless the median, its year and its source are there. */
    private static Optional<Pay> pay(Row row) {
        OptionalDouble median = usd(row, "wage_p50_usd");
        var year = row.whole("wage_year", 1990, 2100);
        if (median.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Pay(
                            usd(row, "wage_p10_usd"),
                            usd(row, "wage_p25_usd"),
                            median.getAsDouble(),
                            usd(row, "wage_p75_usd"),
                            usd(row, "wage_p90_usd"),
                            atLeast(row),
                            year.getAsInt(),
                            row.source("wage_source")));
        } catch (IllegalArgumentException e) {
            Message expected = Message.of("expected.occupation.wages");
            row.error("wage_p50_usd", expected, Message.of("remedy.occupation.wages"));
            return Optional.empty();
        }
    }

    /** Written {@code 75 90}. */
    private static Set<Integer> atLeast(Row row) {
        return row.parts("wage_at_least", " ").stream()
                .filter(PERCENTILES::contains)
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private static OptionalDouble usd(Row row, String column) {
        return row.number(column, 1, Double.MAX_VALUE);
    }

    private static Optional<Outlook> outlook(Row row) {
        var growth = row.number("growth_percent", -100, 10_000);
        var openings = row.number("openings_per_year", 0, Double.MAX_VALUE);
        var employment = row.number("employment", 0, Double.MAX_VALUE);
        return growth.isEmpty() && openings.isEmpty() && employment.isEmpty()
                ? Optional.empty()
                : Optional.of(new Outlook(growth, openings, employment, row.text("outlook_years")));
    }
}
