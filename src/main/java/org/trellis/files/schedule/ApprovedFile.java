package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Programs.ApprovedOccupation;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Trade.RapidsCode;

/**
 * The federal list of approved occupations as its office publishes it: a table with the columns of
 * {@link #COLUMNS}, others ignored. Hours are a figure or a range in one cell; spreadsheets write
 * them as {@code 2000.0}, and take the leading zero of a code.
 */
public final class ApprovedFile {
    /** In the seeds, once it was imported. */
    public static final String PLACE = "approved";

    public static final String NAME = "occupations.csv";

    private static final String RAPIDS = "RAPIDS CODE";
    private static final String ONET = "ONET SOC CODE";
    private static final String TITLE = "RAPIDS TITLE";
    private static final String BULLETINS = "BULLETINS";
    private static final int CODE_DIGITS = 4;

    private static final Map<Approach, String> HOURS =
            new EnumMap<>(
                    Map.of(
                            Approach.TIME, "TIME-BASED",
                            Approach.HYBRID, "HYBRID",
                            Approach.COMPETENCY, "COMPETENCY-BASED"));

    private static final List<String> COLUMNS =
            List.of(RAPIDS, ONET, TITLE, "TIME-BASED", "HYBRID", "COMPETENCY-BASED", BULLETINS);

    /**
     * @param occupations by code; empty when any issue is an error
     */
    public record Result(List<ApprovedOccupation> occupations, List<Issue> issues) {
        public Result {
            occupations = List.copyOf(occupations);
            issues = List.copyOf(issues);
        }
    }

    private ApprovedFile() {}

    /** Never throws on bad content. */
    public static Result read(byte[] bytes, String file) {
        Reading reading = Reading.handedIn();
        Table table = Table.handedIn(reading, bytes, file, COLUMNS.toArray(String[]::new));
        Map<String, ApprovedOccupation> byCode = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            occupation(row)
                    .filter(each -> byCode.put(each.code().text(), each) != null)
                    .ifPresent(twice -> twice(row));
        }
        if (table.isWhole() && table.rows().isEmpty()) {
            reading.add(
                    Issue.error(
                            new Issue.Place(table.file(), table.headerLine() + 1, 1),
                            "",
                            Message.of("library.approved.rows"),
                            Message.of("library.approved.file")));
        }
        List<ApprovedOccupation> sorted = new ArrayList<>(byCode.values());
        sorted.sort(Comparator.comparing(each -> each.code().text()));
        return new Result(reading.hasErrors() ? List.of() : sorted, reading.issues());
    }

    private static void twice(Row row) {
        row.error(
                RAPIDS, Message.of("library.approved.once"), Message.of("library.approved.delete"));
    }

    private static Optional<ApprovedOccupation> occupation(Row row) {
        Optional<RapidsCode> code = code(row);
        Map<Approach, Hours.Range> hours = new EnumMap<>(Approach.class);
        HOURS.forEach(
                (approach, column) ->
                        hours(row, column).ifPresent(range -> hours.put(approach, range)));
        String onet = row.text(ONET);
        if (!onet.isEmpty() && !onet.matches("\\d\\d-\\d{4}\\.\\d\\d")) {
            row.error(
                    ONET, Message.of("library.approved.onet"), Message.of("library.approved.file"));
        }
        String title = row.text(TITLE);
        if (title.isEmpty()) {
            row.error(
                    TITLE,
                    Message.of("library.approved.title"),
                    Message.of("library.approved.file"));
            return Optional.empty();
        }
        return code.map(
                each -> new ApprovedOccupation(each, onet, title, hours, row.text(BULLETINS)));
    }

    private static Optional<RapidsCode> code(Row row) {
        String text = row.text(RAPIDS).replaceFirst("\\.0$", "");
        String digits = text.replaceFirst("[^0-9].*", "");
        String zeros = "0".repeat(Math.max(0, CODE_DIGITS - digits.length()));
        try {
            return Optional.of(new RapidsCode(digits.isEmpty() ? text : zeros + text));
        } catch (InvalidValue e) {
            row.error(RAPIDS, Message.of("library.approved.code"), e.said());
            return Optional.empty();
        }
    }

    private static Optional<Hours.Range> hours(Row row, String column) {
        String text = row.text(column);
        if (text.isEmpty() || text.equalsIgnoreCase("n/a") || text.equals("-")) {
            return Optional.empty();
        }
        String[] ends = text.split("\\s*[-–]\\s*", -1);
        try {
            Hours from = Hours.of(number(ends[0]));
            Hours to = Hours.of(number(ends[ends.length - 1]));
            if (ends.length <= 2) {
                return Optional.of(new Hours.Range(from, to));
            }
        } catch (InvalidValue e) {
            row.error(column, Message.of("library.approved.hours"), e.said());
            return Optional.empty();
        }
        row.error(
                column, Message.of("library.approved.hours"), Message.of("library.approved.file"));
        return Optional.empty();
    }

    private static double number(String text) {
        Numeral numeral = Numeral.read(text);
        return numeral.value().orElseThrow(() -> new InvalidValue(numeral.remedy()));
    }

    /** The same table, sorted by code: what {@link #read} reads again. */
    public static String write(List<ApprovedOccupation> occupations) {
        return TableText.of(COLUMNS, occupations.stream().map(ApprovedFile::row).toList());
    }

    private static List<Object> row(ApprovedOccupation each) {
        return List.of(
                each.code().text(),
                each.onetSoc(),
                each.title(),
                hours(each, Approach.TIME),
                hours(each, Approach.HYBRID),
                hours(each, Approach.COMPETENCY),
                each.bulletins());
    }

    private static String hours(ApprovedOccupation each, Approach approach) {
        return Optional.ofNullable(each.hours().get(approach)).map(Object::toString).orElse("");
    }

    /** What was imported; none before. */
    public static List<ApprovedOccupation> load(Folder seeds) {
        return seeds.bytes(PLACE + "/" + NAME)
                .map(bytes -> read(bytes, NAME).occupations())
                .orElse(List.of());
    }
}
