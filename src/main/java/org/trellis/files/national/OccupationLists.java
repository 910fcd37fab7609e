package org.trellis.files.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;
import org.trellis.model.catalog.Interests.Area;

/** What O*NET lists of its occupations beside ratings, as tables of ours. */
public final class OccupationLists {
    public static final String OCCUPATIONS = "Occupation Data.txt";

    private static final String SOC = OnetTable.SOC;
    private static final int AREAS = Area.values().length;
    private static final String AREA_IDS = "1.B.1.";

    private OccupationLists() {}

    /** The official titles, by code in the order of the file. */
    public static Map<String, String> occupations(Reading reading, Folder onet) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Row row : rows(reading, onet, Set.of(), OCCUPATIONS, "Title")) {
            titles.put(row.text(SOC), row.text("Title"));
        }
        return titles;
    }

    /** Alternate titles, and the short form beside some of them; each once for an occupation. */
    public static String titles(Reading reading, Folder onet, Set<String> occupations) {
        Set<List<String>> titles = new LinkedHashSet<>();
        for (Row row :
                rows(reading, onet, occupations, "Alternate Titles.txt", "Alternate Title")) {
            titles.add(List.of(row.text(SOC), row.text("Alternate Title")));
            String shorter = row.text("Short Title");
            if (!shorter.isEmpty() && !shorter.equals("n/a")) {
                titles.add(List.of(row.text(SOC), shorter));
            }
        }
        return TableText.of(List.of(Cells.ONET_SOC, "title"), List.copyOf(titles));
    }

    public static String related(Reading reading, Folder onet, Set<String> occupations) {
        String to = "Related O*NET-SOC Code";
        List<List<String>> rows = new ArrayList<>();
        String tier = "Relatedness Tier";
        for (Row row :
                rows(reading, onet, occupations, "Related Occupations.txt", to, tier, "Index")) {
            String word = row.text(tier).toLowerCase(Locale.ROOT);
            rows.add(List.of(row.text(SOC), row.text(to), word, row.text("Index")));
        }
        return TableText.of(List.of(Cells.ONET_SOC, "related", "tier", "rank"), rows);
    }

    /** Scores of 1 to 7 an area, and the areas that count most by their letters. */
    public static String interests(Reading reading, Folder onet, Set<String> occupations) {
        Map<String, String[]> scores = new TreeMap<>();
        for (Row row :
                rows(reading, onet, occupations, "Interests.txt", "Element ID", "Data Value")) {
            String[] cells = scores.computeIfAbsent(row.text(SOC), soc -> filled(soc));
            int place = "abcdefghi".indexOf(row.text("Element ID").replace(AREA_IDS, ""));
            if (place < 0) {
                row.error(
                        "Element ID",
                        Message.of("expected.interest.id"),
                        Message.of("remedy.onet.unpack"));
            } else if (place < AREAS) {
                cells[place + 1] = number(row);
            } else {
                cells[AREAS + 1] += letter(row);
            }
        }
        List<String> columns =
                List.of(
                        Cells.ONET_SOC,
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
        return area < 1 || area > AREAS ? "" : Character.toString(Area.values()[area - 1].letter());
    }

    /** What people do, in O*NET's own sentences: for the data folder, never for what ships. */
    public static String tasks(Reading reading, Folder onet, Set<String> occupations) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : rows(reading, onet, occupations, "Task Statements.txt", "Task")) {
            String kind = row.text("Task Type").toLowerCase(Locale.ROOT);
            rows.add(List.of(row.text(SOC), kind.equals("n/a") ? "" : kind, row.text("Task")));
        }
        return TableText.of(List.of(Cells.ONET_SOC, "kind", "task"), rows);
    }

    private static List<Row> rows(
            Reading reading, Folder onet, Set<String> occupations, String file, String... columns) {
        return OnetTable.read(reading, onet, occupations, file, columns).rows();
    }
}
