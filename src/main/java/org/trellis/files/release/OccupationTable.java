package org.trellis.files.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.files.bls.Outlooks;
import org.trellis.files.bls.Outlooks.Outlook;
import org.trellis.files.bls.Wages;
import org.trellis.files.bls.Wages.Pay;
import org.trellis.files.national.OccupationRows;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;

/**
 * {@code occupations.csv} as texts, so that an import can put new ones in the place of some and
 * leave the others.
 */
final class OccupationTable {
    private static final String FILE = "national/occupations.csv";
    private static final int SOC_LENGTH = 7;

    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    static OccupationTable read(Reading reading, Folder seeds) {
        var table = new OccupationTable();
        for (Row row : Table.readIfThere(reading, seeds, FILE, "code", "title").rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            OccupationRows.COLUMNS.forEach(column -> cells.put(column, row.text(column)));
            table.rows.put(row.text("code"), cells);
        }
        return table;
    }

    /**
     * The occupations of another release. Each takes the figures of BLS that it had, or that
     * another occupation with its SOC code had; a new one has none.
     *
     * @param titles by O*NET-SOC code
     */
    OccupationTable withOnet(
            Map<String, String> titles,
            Map<String, String> spanish,
            Map<String, String> jobZones,
            String source) {
        Map<String, Map<String, String>> bySoc = new LinkedHashMap<>();
        rows.forEach((code, cells) -> bySoc.putIfAbsent(soc(code), cells));
        var table = new OccupationTable();
        titles.forEach(
                (code, title) -> {
                    var old = rows.getOrDefault(code, bySoc.getOrDefault(soc(code), Map.of()));
                    Map<String, String> cells = new LinkedHashMap<>(old);
                    cells.put("code", code);
                    cells.put("title", title);
                    cells.put("title_es", spanish.getOrDefault(code, ""));
                    cells.put("job_zone", jobZones.getOrDefault(code, ""));
                    cells.put("source", source);
                    table.rows.put(code, cells);
                });
        return table;
    }

    private static String soc(String code) {
        return code.substring(0, Math.min(SOC_LENGTH, code.length()));
    }

    /** The wages of another survey; unknown where it has none. */
    OccupationTable withWages(Wages wages) {
        rows.forEach(
                (code, cells) -> {
                    String bls = wages.byCode().containsKey(soc(code)) ? soc(code) : bls(cells);
                    Pay pay = wages.byCode().getOrDefault(bls, Pay.UNKNOWN);
                    cells.putAll(OccupationRows.wage(wages, pay));
                    if (bls(cells).isEmpty() && !pay.title().isEmpty()) {
                        cells.put("bls_code", bls);
                    }
                });
        return this;
    }

    /** The outlook of other projections; unknown where they have none. */
    OccupationTable withOutlook(Outlooks outlooks) {
        rows.forEach(
                (code, cells) -> {
                    String bls = outlooks.byCode().containsKey(soc(code)) ? soc(code) : bls(cells);
                    Outlook outlook = outlooks.byCode().getOrDefault(bls, Outlook.UNKNOWN);
                    cells.putAll(OccupationRows.outlook(outlooks, outlook));
                });
        return this;
    }

    private static String bls(Map<String, String> cells) {
        return cells.getOrDefault("bls_code", "");
    }

    /** The cells of a column that are numbers, by code. */
    Map<String, Double> numbers(String column) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        rows.forEach(
                (code, cells) -> {
                    String cell = cells.getOrDefault(column, "");
                    Numeral.read(cell).value().ifPresent(number -> numbers.put(code, number));
                });
        return numbers;
    }

    String csv() {
        var lines = new ArrayList<List<String>>();
        rows.values()
                .forEach(
                        cells ->
                                lines.add(
                                        OccupationRows.COLUMNS.stream()
                                                .map(column -> cells.getOrDefault(column, ""))
                                                .toList()));
        return OccupationRows.csv(lines);
    }

    int size() {
        return rows.size();
    }
}
