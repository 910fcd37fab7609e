package org.trellis.files.bls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;

/** O*NET's lists of occupations with a bright outlook, one a reason, as one table of ours. */
public final class BrightOutlooks {
    private static final String CODE = "O*NET-SOC 2019 Code";
    private static final Map<String, String> FILES = files();

    private BrightOutlooks() {}

    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("onet_bright_outlook_growth.csv", "growth");
        files.put("onet_bright_outlook_openings.csv", "openings");
        files.put("onet_bright_outlook_new_emerging.csv", "new_emerging");
        return files;
    }

    public static String csv(Reading reading, Folder bls) {
        var why = new TreeMap<String, List<String>>();
        FILES.forEach(
                (file, reason) -> {
                    for (Row row : Table.read(reading, bls, file, CODE).rows()) {
                        why.computeIfAbsent(row.text(CODE), soc -> new ArrayList<>()).add(reason);
                    }
                });
        var rows = new ArrayList<List<String>>();
        why.forEach((soc, reasons) -> rows.add(List.of(soc, String.join(" ", reasons))));
        return TableText.of(List.of(Cells.ONET_SOC, "why"), rows);
    }
}
