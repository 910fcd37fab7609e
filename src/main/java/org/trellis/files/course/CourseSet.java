package org.trellis.files.course;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;

/**
 * How a center's list is kept: our columns in our order, whatever stood in the file beside them.
 */
public final class CourseSet {
    private static final int LONGEST = 60;

    private CourseSet() {}

    /** The name of the set: that of the file, so that a new version takes the place of the old. */
    public static String key(String file) {
        String stem = file.toLowerCase(Locale.ROOT).replaceFirst("\\.[a-z]+$", "");
        String plain = stem.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String most = plain.substring(0, Math.min(plain.length(), LONGEST));
        return most.startsWith("courses") ? most : most.isEmpty() ? "courses" : "courses-" + most;
    }

    public static String text(byte[] bytes, String name) {
        Table table = Table.handedIn(Reading.handedIn(), bytes, name, "code");
        return TableText.of(
                CourseFiles.COLUMNS, table.rows().stream().map(CourseSet::cells).toList());
    }

    private static List<String> cells(Row row) {
        return CourseFiles.COLUMNS.stream().map(column -> cell(row, column)).toList();
    }

    /** Numbers are written with a point: the separator of what is kept is a comma. */
    private static String cell(Row row, String column) {
        boolean number = List.of("hours", "hours_per_week", "fee_usd").contains(column);
        OptionalDouble value = number ? row.numeral(column).value() : OptionalDouble.empty();
        return value.isPresent() ? Numeral.write(value.getAsDouble()) : row.text(column);
    }
}
