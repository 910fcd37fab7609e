package org.trellis.files.national;

import java.util.Arrays;
import java.util.BitSet;
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
import org.trellis.model.catalog.Element;
import org.trellis.model.catalog.Profiles;

/**
 * Reads {@code national/importance.csv} and {@code national/levels.csv}. The occupations are those
 * of the first; a wrong cell is an issue and unknown.
 */
final class ProfileFiles {
    private static final String KEY = "onet_soc";

    private ProfileFiles() {}

    static Profiles read(Reading reading, Folder seeds) {
        List<Element> elements = Elements.read(reading, seeds).all();
        var importance = byCode(reading, seeds, "national/importance.csv");
        var levels = byCode(reading, seeds, "national/levels.csv");
        List<String> occupations = List.copyOf(importance.keySet());
        var notRelevant = new BitSet[elements.size()];
        Arrays.setAll(notRelevant, element -> new BitSet());
        float[][] columns = new float[elements.size()][];
        float[][] levelColumns = new float[elements.size()][];
        for (int i = 0; i < columns.length; i++) {
            String id = elements.get(i).id();
            columns[i] = column(importance, occupations, id, 1, 5, new BitSet());
            levelColumns[i] = column(levels, occupations, id, 0, 7, notRelevant[i]);
        }
        return new Profiles(occupations, elements, columns, levelColumns, notRelevant);
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
            Map<String, Row> rows,
            List<String> occupations,
            String element,
            int least,
            int most,
            BitSet notRelevant) {
        float[] column = new float[occupations.size()];
        Arrays.fill(column, Profiles.UNKNOWN);
        for (int i = 0; i < column.length; i++) {
            Row row = rows.get(occupations.get(i));
            if (row == null) {
                continue;
            }
            if (row.text(element).equals(RatingTables.NOT_RELEVANT)) {
                notRelevant.set(i);
                column[i] = 0;
                continue;
            }
            OptionalDouble value = row.number(element, least, most);
            column[i] = value.isPresent() ? (float) value.getAsDouble() : Profiles.UNKNOWN;
        }
        return column;
    }
}
