package org.trellis.files.bls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;

/**
 * Yearly wages of the OEWS survey, national, by BLS code.
 *
 * @param year of the survey, which is always of May
 * @param topUsdPerYear from here on the survey says {@code #}: this much or more
 */
public record Wages(String year, String topUsdPerYear, Map<String, Pay> byCode) {
    /** Which percentiles of the yearly wage are published, and in which columns. */
    private static final Map<String, String> COLUMNS = columns();

    private static final String SIGNS = "oews_field_descriptions.csv";
    private static final Pattern FILE = Pattern.compile("oews_national_M(\\d{4})\\.csv");
    private static final Pattern TOP = Pattern.compile("\\$([0-9,]+) per year");

    /**
     * @param usd by percentile (10, 25, 50, 75, 90); {@code ""} where BLS has no estimate
     * @param atLeast the percentiles whose figure is the top: this much or more
     * @param only {@code annual} or {@code hourly} where BLS gives only these, else {@code ""}
     */
    public record Pay(String title, List<String> usd, List<String> atLeast, String only) {
        public static final Pay UNKNOWN = new Pay("", List.of("", "", "", "", ""), List.of(), "");
    }

    private static Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("10", "A_PCT10");
        columns.put("25", "A_PCT25");
        columns.put("50", "A_MEDIAN");
        columns.put("75", "A_PCT75");
        columns.put("90", "A_PCT90");
        return columns;
    }

    public static Wages read(Reading reading, Folder bls) {
        var table = BlsTable.read(reading, bls, FILE, false);
        return of(reading, table, year(bls), top(reading, bls), row -> true);
    }

    /**
     * From the table of this name, whatever it is.
     *
     * @param known what {@code #} stands for, where no description of the signs is beside the table
     * @param asked which of its rows count, by area
     */
    public static Wages read(
            Reading reading,
            Folder folder,
            String file,
            String year,
            String known,
            Predicate<Row> asked) {
        Pattern name = Pattern.compile(Pattern.quote(file));
        var table = BlsTable.read(reading, folder, name, false);
        boolean described = folder.bytes(SIGNS).isPresent();
        String top = described ? top(reading, folder) : highest(table, known);
        return of(reading, table, year, top, asked);
    }

    /** At least what was known, and no less than any figure: {@code #} is this much or more. */
    private static String highest(BlsTable table, String known) {
        double highest = Numeral.read(known).value().orElse(0);
        for (Row row : table.rows()) {
            for (String column : COLUMNS.values()) {
                highest = Math.max(highest, row.numeral(column).value().orElse(0));
            }
        }
        return highest > 0 ? Numeral.write(highest) : known;
    }

    private static Wages of(
            Reading reading, BlsTable table, String year, String top, Predicate<Row> asked) {
        String code = table.column(reading, "OCC_CODE");
        COLUMNS.values().forEach(column -> table.column(reading, column));
        var byCode = new LinkedHashMap<String, Pay>();
        for (Row row : table.rows()) {
            if (row.text("O_GROUP").equals("detailed") && asked.test(row)) {
                byCode.put(row.text(code), pay(row, top));
            }
        }
        return new Wages(year, top, byCode);
    }

    /** The columns of the yearly percentiles, by percentile. */
    public static Map<String, String> percentiles() {
        return Map.copyOf(COLUMNS);
    }

    /**
     * Of a row of the survey.
     *
     * @param top what {@code #} stands for
     */
    public static Pay pay(Row row, String top) {
        var usd = new ArrayList<String>();
        var atLeast = new ArrayList<String>();
        COLUMNS.forEach(
                (percentile, column) -> {
                    boolean open = row.text(column).equals("#");
                    usd.add(open ? top : BlsCell.number(row, column, 1));
                    if (open) {
                        atLeast.add(percentile);
                    }
                });
        String only = row.text("ANNUAL").equals("TRUE") ? "annual" : "";
        return new Pay(
                row.text("OCC_TITLE"),
                usd,
                atLeast,
                row.text("HOURLY").equals("TRUE") ? "hourly" : only);
    }

    /** The survey's own description of its signs names the top. */
    private static String top(Reading reading, Folder bls) {
        Matcher matcher = TOP.matcher(reading.neededText(bls, SIGNS).orElse("$0 per year"));
        if (!matcher.find()) {
            BlsCell.missing(reading, bls.label() + "/" + SIGNS, "# = $... per year");
            return "";
        }
        return matcher.group(1).replace(",", "");
    }

    private static String year(Folder bls) {
        return BlsTable.find(bls, FILE)
                .map(FILE::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .orElse("");
    }
}
