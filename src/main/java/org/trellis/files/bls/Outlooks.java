package org.trellis.files.bls;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;

/**
 * Table 1.2 of BLS's employment projections: how many work in an occupation, how that changes, and
 * how people usually get in, by BLS code.
 *
 * @param years first and last, such as {@code 2024-2034}
 */
public record Outlooks(String years, Map<String, Outlook> byCode) {
    private static final Pattern FILE = Pattern.compile("employment_projections_.*Table_1_2\\.csv");
    private static final int THOUSAND = 1000;

    /** BLS's words for schooling, and ours. */
    private static final Map<String, String> EDUCATION =
            words(
                    List.of("No formal educational credential", "none"),
                    List.of("High school diploma or equivalent", "hs-diploma"),
                    List.of("Some college, no degree", "some-college"),
                    List.of("Postsecondary nondegree award", "postsecondary"),
                    List.of("Associate's degree", "associate"),
                    List.of("Bachelor's degree", "bachelor"),
                    List.of("Master's degree", "master"),
                    List.of("Doctoral or professional degree", "doctorate"));

    private static final Map<String, String> EXPERIENCE =
            words(
                    List.of("None", "none"),
                    List.of("Less than 5 years", "under-five-years"),
                    List.of("5 years or more", "five-years-or-more"));

    private static final Map<String, String> TRAINING =
            words(
                    List.of("None", "none"),
                    List.of("Short-term on-the-job training", "short"),
                    List.of("Moderate-term on-the-job training", "moderate"),
                    List.of("Long-term on-the-job training", "long"),
                    List.of("Apprenticeship", "apprenticeship"),
                    List.of("Internship/residency", "internship"));

    /** Texts as they are written; {@code ""} where BLS says nothing. */
    public record Outlook(
            String title,
            String employment,
            String growthPercent,
            String openingsPerYear,
            String education,
            String experience,
            String training) {
        public static final Outlook UNKNOWN = new Outlook("", "", "", "", "", "", "");
    }

    @SafeVarargs
    private static Map<String, String> words(List<String>... pairs) {
        var words = new LinkedHashMap<String, String>();
        for (List<String> pair : pairs) {
            words.put(pair.get(0), pair.get(1));
        }
        return words;
    }

    public static Outlooks read(Reading reading, Folder bls) {
        return of(reading, BlsTable.read(reading, bls, FILE, true));
    }

    /** From the table of this name, whatever it is. */
    public static Outlooks read(Reading reading, Folder folder, String file) {
        Pattern name = Pattern.compile(Pattern.quote(file));
        return of(reading, BlsTable.read(reading, folder, name, true));
    }

    private static Outlooks of(Reading reading, BlsTable table) {
        var columns = Columns.of(reading, table);
        var byCode = new LinkedHashMap<String, Outlook>();
        for (Row row : table.rows()) {
            if (row.text("Occupation type").equals("Line item")) {
                byCode.put(row.text(columns.code), columns.outlook(row));
            }
        }
        return new Outlooks(columns.years(), byCode);
    }

    private record Columns(
            String title,
            String code,
            String employment,
            String growth,
            String openings,
            String education,
            String experience,
            String training) {
        static Columns of(Reading reading, BlsTable table) {
            return new Columns(
                    table.columnEnding(reading, "Employment Matrix title"),
                    table.columnEnding(reading, "Employment Matrix code"),
                    table.column(reading, "Employment, "),
                    table.column(reading, "Employment change, percent"),
                    table.column(reading, "Occupational openings"),
                    table.column(reading, "Typical education"),
                    table.column(reading, "Work experience"),
                    table.column(reading, "Typical on-the-job training"));
        }

        Outlook outlook(Row row) {
            return new Outlook(
                    row.text(title),
                    BlsCell.number(row, employment, THOUSAND),
                    BlsCell.number(row, growth, 1),
                    BlsCell.number(row, openings, THOUSAND),
                    BlsCell.word(row, education, EDUCATION),
                    BlsCell.word(row, experience, EXPERIENCE),
                    BlsCell.word(row, training, TRAINING));
        }

        /** Out of "Employment change, percent, 2024–34". */
        String years() {
            var matcher = Pattern.compile("(\\d\\d)(\\d\\d).(\\d\\d)$").matcher(growth);
            return matcher.find()
                    ? matcher.group(1)
                            + matcher.group(2)
                            + "-"
                            + matcher.group(1)
                            + matcher.group(3)
                    : "";
        }
    }
}
