package org.trellis.files.national;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;

/**
 * A table of an O*NET release. A table that is not there has no rows and no issue.
 *
 * @param rows without those whose code is none
 * @param whole whether nothing was wrong with it
 */
public record OnetTable(Table table, List<Row> rows, boolean whole) {
    public static final String SOC = "O*NET-SOC Code";

    /**
     * @param occupations of the release, where they are known: other codes are errors
     */
    public static OnetTable read(
            Reading reading, Folder onet, Set<String> occupations, String file, String... columns) {
        String[] needed = Stream.concat(Stream.of(SOC), Stream.of(columns)).toArray(String[]::new);
        Table table = Table.readIfThere(reading, onet, file, needed);
        if (!table.isWhole()) {
            return new OnetTable(table, List.of(), false);
        }
        boolean cut = isCut(reading, table);
        List<Row> rows = table.rows().stream().filter(OnetTable::isCoded).toList();
        if (!occupations.isEmpty()) {
            rows = known(rows, occupations);
        }
        return new OnetTable(table, rows, !cut && rows.size() == table.rows().size());
    }

    /** No cell of O*NET is empty: a last line that ends before its last cell was cut off. */
    private static boolean isCut(Reading reading, Table table) {
        List<Row> rows = table.rows();
        if (rows.isEmpty()) {
            Place place = new Place(table.file(), table.headerLine() + 1, 0);
            Message expected = Message.of("expected.onet.rows");
            reading.add(Issue.error(place, "", expected, Message.of("remedy.onet.rows")));
            return true;
        }
        List<String> columns = table.columns();
        String last = columns.get(columns.size() - 1);
        Row end = rows.get(rows.size() - 1);
        boolean cut = end.text(last).isEmpty() && !rows.get(0).text(last).isEmpty();
        if (cut && rows.size() > 1) {
            end.error(last, Message.of("expected.onet.whole"), Message.of("remedy.onet.unpack"));
        }
        return cut && rows.size() > 1;
    }

    private static boolean isCoded(Row row) {
        String code = row.text(SOC);
        if (!Cells.isOnetSoc(code)) {
            row.refuse(SOC, Message.of("expected.onet"), Cells.onetSocRemedy(code));
        }
        return row.usable();
    }

    /** The first occupation that the release does not have is told. */
    private static List<Row> known(List<Row> rows, Set<String> occupations) {
        List<Row> known = rows.stream().filter(row -> occupations.contains(row.text(SOC))).toList();
        if (known.size() < rows.size()) {
            rows.stream()
                    .filter(row -> !occupations.contains(row.text(SOC)))
                    .findFirst()
                    .orElseThrow()
                    .error(
                            SOC,
                            Message.of("expected.onet.known"),
                            Message.of("remedy.onet.unpack"));
        }
        return known;
    }
}
