package org.trellis.files.onet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Bounds;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Issue;

/**
 * Puts the derived rows of a ladder's {@code requirements.csv} again, right under the header and in
 * the order of the crosswalk. All other rows stay as they are, to the byte. A cell that another row
 * fills with more than NR stays empty in the derived one. The same input gives the same bytes.
 */
public final class DerivedRows {
    private static final String SOURCE_START = "derived-onet-";

    private final Derivation derivation;
    private final OnetFolder onet;
    private final String source;
    private final Reading reading = new Reading(java.time.LocalDate.MAX);

    /**
     * @param text the new content of {@code requirements.csv}
     * @param issues of {@code jobs.csv} and {@code requirements.csv}; with an error among them the
     *     text is not to be used
     */
    public record Rewritten(String text, List<Issue> issues) {}

    /**
     * @param source key that the derived rows name, such as {@code derived-onet-29.3}
     */
    public DerivedRows(Derivation derivation, OnetFolder onet, String source) {
        this.derivation = derivation;
        this.onet = onet;
        this.source = source;
    }

    /**
     * @param ladder the folder of one ladder
     */
    public Rewritten rewrite(Folder ladder) {
        Map<String, String> socs = socs(ladder);
        String text = reading.neededText(ladder, "requirements.csv").orElse("");
        Table table =
                Table.parse(
                        reading,
                        ladder.label() + "/requirements.csv",
                        text,
                        Bounds.OF_DATA,
                        "competency",
                        "source");
        if (reading.hasErrors()) {
            return new Rewritten(text, reading.issues());
        }
        var kept = new ArrayList<Row>();
        var filled = new HashSet<String>();
        for (Row row : table.rows()) {
            if (!row.text("source").startsWith(SOURCE_START)) {
                kept.add(row);
                table.columns().stream()
                        .filter(column -> !Set.of("", "NR").contains(row.text(column)))
                        .forEach(column -> filled.add(row.text("competency") + " " + column));
            }
        }
        String mark = reading.hasMark(ladder, "requirements.csv") ? "\uFEFF" : "";
        return new Rewritten(mark + put(text, table, kept, socs, filled), reading.issues());
    }

    private Map<String, String> socs(Folder ladder) {
        var socs = new LinkedHashMap<String, String>();
        for (Row row : Table.read(reading, ladder, "jobs.csv", "code", Cells.ONET_SOC).rows()) {
            String soc = row.text(Cells.ONET_SOC);
            socs.put(row.text("code"), soc);
            if (!onet.titles().containsKey(soc)) {
                Message remedy = Message.of("remedy.onet.look-up");
                row.error(Cells.ONET_SOC, Message.of("expected.onet.known"), remedy);
            } else if (!onet.ratings().containsKey(soc)) {
                row.note(
                        Cells.ONET_SOC,
                        Message.of("expected.onet.rated"),
                        Message.of("remedy.onet.unrated"));
            }
        }
        return socs;
    }

    private String put(
            String text,
            Table table,
            List<Row> kept,
            Map<String, String> socs,
            Set<String> filled) {
        String separator = Character.toString(table.separator());
        String end = text.contains("\r\n") ? "\r\n" : "\n";
        List<String> lines = text.lines().toList();
        var out = new StringBuilder();
        lines.subList(0, table.headerLine()).forEach(line -> out.append(line).append(end));
        for (Competency.Id competency : derivation.competencies()) {
            List<String> cells =
                    table.columns().stream()
                            .map(column -> cell(column, competency, socs, filled))
                            .toList();
            if (cells.stream().skip(2).anyMatch(cell -> !cell.isEmpty())) {
                out.append(String.join(separator, cells)).append(end);
            }
        }
        kept.forEach(row -> lines(table, row, lines).forEach(line -> out.append(line).append(end)));
        return out.toString();
    }

    /** The lines from this row up to the next. */
    private static List<String> lines(Table table, Row row, List<String> lines) {
        int next = table.rows().indexOf(row) + 1;
        int until =
                next < table.rows().size()
                        ? table.rows().get(next).place().line() - 1
                        : lines.size();
        return lines.subList(row.place().line() - 1, until);
    }

    private String cell(
            String column, Competency.Id competency, Map<String, String> socs, Set<String> filled) {
        if (column.equals("competency")) {
            return competency.toString();
        }
        if (column.equals("source")) {
            return source;
        }
        boolean free = socs.containsKey(column) && !filled.contains(competency + " " + column);
        return free ? derivation.sign(onet, socs.get(column), competency) : "";
    }
}
