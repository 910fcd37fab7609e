package org.trellis.files.national;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Element;
import org.trellis.model.catalog.Profiles;

/**
 * Reads {@code national/importance.csv} and {@code national/levels.csv}. The occupations are those
 * of the first; a wrong cell is an issue and unknown.
 */
final class ProfileFiles {
    private static final String KEY = Cells.ONET_SOC;

    private ProfileFiles() {}

    static Profiles read(Reading reading, Folder seeds) {
        List<Element> elements = Elements.read(reading, seeds).all();
        var importance = byCode(reading, seeds, "national/importance.csv");
        var levels = byCode(reading, seeds, "national/levels.csv");
        List<String> occupations = List.copyOf(importance.keySet());
        float[][] columns = new float[elements.size()][];
        float[][] levelColumns = new float[elements.size()][];
        for (int i = 0; i < columns.length; i++) {
            String id = elements.get(i).id();
            columns[i] = column(importance, occupations, id, 1, 5);
            levelColumns[i] = column(levels, occupations, id, 0, 7);
        }
        var places = new HashMap<String, Issue.Place>();
        levels.forEach((code, row) -> places.put(code, row.place()));
        return new Profiles(occupations, elements, columns, levelColumns, places);
    }

    private static Map<String, Row> byCode(Reading reading, Folder seeds, String file) {
        var rows = new LinkedHashMap<String, Row>();
        for (Row row : Table.readIfThere(reading, seeds, file, KEY).rows()) {
            String code = row.text(KEY);
            if (!Cells.isOnetSoc(code)) {
                row.error(KEY, Message.of("expected.onet"), Cells.onetSocRemedy(code));
            } else if (rows.putIfAbsent(code, row) != null) {
                Message once = Message.of("expected.occupation.once");
                row.error(KEY, once, Message.of("remedy.row.remove"));
            }
        }
        return rows;
    }

    private static float[] column(
            Map<String, Row> rows, List<String> occupations, String element, int least, int most) {
        float[] column = new float[occupations.size()];
        Arrays.fill(column, Profiles.UNKNOWN);
        for (int i = 0; i < column.length; i++) {
            Row row = rows.get(occupations.get(i));
            if (row == null) {
                continue;
            }
            String text = row.text(element);
            if (text.equals(RatingTables.NOT_RELEVANT)) {
                column[i] = 0;
                continue;
            }
            float plain = plain(text);
            column[i] = plain >= least && plain <= most ? plain : number(row, element, least, most);
        }
        return column;
    }

    private static float number(Row row, String element, int least, int most) {
        OptionalDouble value = row.number(element, least, most);
        return value.isPresent() ? (float) value.getAsDouble() : Profiles.UNKNOWN;
    }

    /**
     * The figure of {@code 4}, {@code 4.1} or {@code 4.12}, which nearly all of more than 100,000
     * cells are; not a number for anything else.
     */
    private static float plain(String text) {
        int hundredths = 0;
        for (int i = 0; i < 4; i++) {
            char c = i < text.length() ? text.charAt(i) : '0';
            boolean point = i == 1;
            if (point ? c != '.' && i < text.length() : c < '0' || c > '9') {
                return Float.NaN;
            }
            hundredths = point ? hundredths : hundredths * 10 + c - '0';
        }
        return text.isEmpty() || text.length() > 4 ? Float.NaN : hundredths / 100f;
    }
}
