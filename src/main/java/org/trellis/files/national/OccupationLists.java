package org.trellis.files.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;

/** What O*NET lists of its occupations beside ratings, as tables of ours. */
final class OccupationLists {
    private static final String SOC = "O*NET-SOC Code";
    private static final int AREAS = 6;
    private static final String AREA_IDS = "1.B.1.";
    private static final String LETTERS = "RIASEC";

    private OccupationLists() {}

    /** Alternate titles, and the short form beside some of them; each once for an occupation. */
    static String titles(Reading reading, Folder onet) {
        Set<List<String>> titles = new LinkedHashSet<>();
        for (Row row : rows(reading, onet, "Alternate Titles.txt", "Alternate Title")) {
            titles.add(List.of(row.text(SOC), row.text("Alternate Title")));
            String shorter = row.text("Short Title");
            if (!shorter.isEmpty() && !shorter.equals("n/a")) {
                titles.add(List.of(row.text(SOC), shorter));
            }
        }
        return TableText.of(List.of("onet_soc", "title"), List.copyOf(titles));
    }

    static String related(Reading reading, Folder onet) {
        String to = "Related O*NET-SOC Code";
        List<List<String>> rows = new ArrayList<>();
        String tier = "Relatedness Tier";
        for (Row row : rows(reading, onet, "Related Occupations.txt", to, tier, "Index")) {
            String word = row.text(tier).toLowerCase(java.util.Locale.ROOT);
            rows.add(List.of(row.text(SOC), row.text(to), word, row.text("Index")));
        }
        return TableText.of(List.of("onet_soc", "related", "tier", "rank"), rows);
    }

    /** Scores of 1 to 7 an area, and the areas that count most by their letters. */
    static String interests(Reading reading, Folder onet) {
        Map<String, String[]> scores = new TreeMap<>();
        for (Row row : rows(reading, onet, "Interests.txt", "Element ID", "Data Value")) {
            String[] cells = scores.computeIfAbsent(row.text(SOC), soc -> filled(soc));
            int place = row.text("Element ID").replace(AREA_IDS, "").charAt(0) - 'a';
            if (place < AREAS) {
                cells[place + 1] = number(row);
            } else {
                cells[AREAS + 1] += letter(row);
            }
        }
        List<String> columns =
                List.of(
                        "onet_soc",
                        "realistic",
                        "investigative",
                        "artistic",
                        "social",
                        "enterprising",
                        "conventional",
                        "high_points");
        return TableText.of(columns, scores.values().stream().map(Arrays::asList).toList());
    }

    private static String[] filled(String soc) {
        var cells = new String[AREAS + 2];
        Arrays.fill(cells, "");
        cells[0] = soc;
        return cells;
    }

    private static String number(Row row) {
        if (row.numeral("Data Value").value().isEmpty()) {
            row.error(
                    "Data Value", Message.of("expected.number"), Message.of("remedy.onet.unpack"));
            return "";
        }
        return Numeral.write(new BigDecimal(row.text("Data Value")));
    }

    /** 1 to 6 stand for the areas; 0 for no area of that rank. */
    private static String letter(Row row) {
        int area = (int) row.numeral("Data Value").value().orElse(0);
        return area < 1 || area > AREAS ? "" : LETTERS.substring(area - 1, area);
    }

    private static List<Row> rows(Reading reading, Folder onet, String file, String... columns) {
        var needed = new ArrayList<>(List.of(SOC));
        needed.addAll(List.of(columns));
        return Table.read(reading, onet, file, needed.toArray(String[]::new)).rows();
    }
}
