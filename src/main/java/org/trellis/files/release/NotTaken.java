package org.trellis.files.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.files.national.Release;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Table;
import org.trellis.message.Message;

/** Names every table and column of a release of O*NET that an import leaves out. */
public final class NotTaken {
    private static final Set<String> RATINGS =
            Set.of(
                    "O*NET-SOC Code",
                    "Element ID",
                    "Element Name",
                    "Scale ID",
                    "Data Value",
                    "Recommend Suppress",
                    "Not Relevant");

    /** The columns that are read, by table. */
    private static final Map<String, Set<String>> TAKEN =
            Map.of(
                    "Occupation Data.txt", Set.of("O*NET-SOC Code", "Title"),
                    "Job Zones.txt", Set.of("O*NET-SOC Code", "Job Zone"),
                    "Skills.txt", RATINGS,
                    "Knowledge.txt", RATINGS,
                    "Work Styles.txt", RATINGS,
                    "Interests.txt", Set.of("O*NET-SOC Code", "Element ID", "Data Value"),
                    "Alternate Titles.txt",
                            Set.of("O*NET-SOC Code", "Alternate Title", "Short Title"),
                    "Related Occupations.txt",
                            Set.of(
                                    "O*NET-SOC Code",
                                    "Related O*NET-SOC Code",
                                    "Relatedness Tier",
                                    "Index"),
                    "Task Statements.txt", Set.of("O*NET-SOC Code", "Task", "Task Type"));

    /** How the headings start that are read in BLS's tables. */
    private static final List<String> BLS =
            List.of(
                    "OCC_CODE",
                    "OCC_TITLE",
                    "O_GROUP",
                    "AREA",
                    "PRIM_STATE",
                    "A_PCT",
                    "A_MEDIAN",
                    "ANNUAL",
                    "HOURLY",
                    "20",
                    "Occupation type",
                    "Employment, 20",
                    "Employment change",
                    "Occupational openings",
                    "Typical ",
                    "Work experience");

    private NotTaken() {}

    /**
     * A message a table that is left out, or has columns that are, and one a table that the release
     * does not have.
     */
    static List<Message> of(Reading reading, Folder onet, Set<String> without) {
        List<Message> lost = new ArrayList<>();
        List<String> names = onet.names("");
        for (String file : names) {
            Set<String> taken = TAKEN.get(file);
            if (taken == null || without.contains(file)) {
                if (!file.equals(Release.FILE)) {
                    lost.add(Message.of("value.not-taken.table", file));
                }
                continue;
            }
            List<String> columns = columns(reading, onet, file);
            List<String> left = columns.stream().filter(name -> !taken.contains(name)).toList();
            if (!left.isEmpty()) {
                lost.add(Message.of("value.not-taken.columns", file, String.join(", ", left)));
            }
        }
        TAKEN.keySet().stream()
                .filter(file -> !names.contains(file))
                .sorted()
                .forEach(file -> lost.add(Message.of("value.not-taken.absent", file)));
        return lost;
    }

    /** The columns of a table of BLS that are left out. */
    public static List<Message> ofBls(Reading reading, Folder folder, String file) {
        String text = reading.text(folder, file).orElse("");
        int end = Math.max(0, text.indexOf('\n'));
        boolean titled = text.contains("Matrix code") && !text.substring(0, end).contains("Matrix");
        List<String> left =
                Table.columns(titled ? text.substring(end) : text).stream()
                        .filter(column -> BLS.stream().noneMatch(column::startsWith))
                        .toList();
        return left.isEmpty()
                ? List.of()
                : List.of(Message.of("value.not-taken.columns", file, String.join(", ", left)));
    }

    private static List<String> columns(Reading reading, Folder onet, String file) {
        String text = reading.text(onet, file).orElse("");
        int end = text.indexOf('\n');
        return Table.columns(end < 0 ? text : text.substring(0, end));
    }
}
