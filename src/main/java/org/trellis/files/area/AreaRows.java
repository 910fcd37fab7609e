package org.trellis.files.area;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.bls.Wages;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.region.Area;

/** Collects the rows of tables of wages by area; those of the nation are passed over. */
final class AreaRows {
    private static final List<String> NEEDED =
            List.of("AREA", "AREA_TITLE", "AREA_TYPE", "PRIM_STATE", "OCC_CODE", "O_GROUP");
    private static final Message SAVE = Message.of("remedy.bls.whole");

    private final Reading reading;
    private final int year;
    private final Map<String, AreaWages> areas = new LinkedHashMap<>();
    private final Set<String> faults = new HashSet<>();
    private final Set<String> titles = new LinkedHashSet<>();
    private final Optional<String> asked;
    private double highest;

    /**
     * @param asked the only area that is taken
     */
    AreaRows(Reading reading, int year, Optional<String> asked) {
        this.reading = reading;
        this.year = year;
        this.asked = asked;
    }

    /** By code of the area. */
    Map<String, AreaWages> areas() {
        return areas;
    }

    /** Of all areas of the tables, those that are not taken too. */
    Set<String> titles() {
        return titles;
    }

    void add(Table table) {
        if (table.columns().size() < 2) {
            Place place = new Place(table.file(), table.headerLine(), 0);
            Message columns = Message.of("expected.bls.columns");
            once("columns", place, columns, Message.of("remedy.table.separator"));
            return;
        }
        for (String column : NEEDED) {
            isThere(table, column);
        }
        Wages.percentiles().values().forEach(column -> isThere(table, column));
        List<Row> rows = faults.isEmpty() ? table.rows() : List.of();
        rows.stream().filter(AreaRows::isCounted).forEach(this::add);
    }

    private void isThere(Table table, String column) {
        if (!table.has(column)) {
            Place place = new Place(table.file(), 1, 0);
            Message expected = Message.of("expected.table.column", column);
            once("column " + column, place, expected, Message.of("remedy.onet.unpack"));
        }
    }

    /**
     * Of all industries and owners together; the survey's groups of occupations are passed over.
     */
    private static boolean isCounted(Row row) {
        return row.text("O_GROUP").equals("detailed")
                && !row.text("AREA_TYPE").equals("1")
                && row.text("NAICS").matches("0*")
                && Set.of("", "1235").contains(row.text("OWN_CODE"));
    }

    private void add(Row row) {
        if (row.isShort()) {
            once("short", row.place(), Message.of("expected.bls.line"), SAVE);
            return;
        }
        Optional<Area> area = area(row);
        area.map(Area::title).ifPresent(titles::add);
        if (area.isEmpty() || asked.filter(text -> !area.get().isWritten(text)).isPresent()) {
            return;
        }
        AreaWages wages = areas.computeIfAbsent(area.get().code(), c -> new AreaWages(area.get()));
        String code = row.text("OCC_CODE");
        if (!wages.area().title().equals(area.get().title())) {
            Message expected = Message.of("expected.bls.area.title", wages.area().title());
            once("title", row.place("AREA_TITLE"), expected, SAVE);
        } else if (!wages.add(code, Wages.pay(row, AreaWages.TOP))) {
            once("twice", row.place("OCC_CODE"), Message.of("expected.bls.area.once"), SAVE);
        }
        Wages.percentiles()
                .values()
                .forEach(
                        column ->
                                row.numeral(column)
                                        .value()
                                        .ifPresent(usd -> highest = Math.max(highest, usd)));
        if (!wages.rises(code)) {
            Message expected = Message.of("expected.occupation.wages");
            once("order", row.place("A_MEDIAN"), expected, SAVE);
        }
    }

    private Optional<Area> area(Row row) {
        Optional<Area.Kind> kind = Area.Kind.find(row.text("AREA_TYPE"));
        String code = row.text("AREA");
        String title = row.text("AREA_TITLE");
        String state = row.text("PRIM_STATE");
        if (kind.isEmpty()) {
            Message expected = Message.of("expected.bls.area.type");
            once("type", row.place("AREA_TYPE"), expected, SAVE);
        } else if (!code.matches("\\d{1,7}") || title.isEmpty() || !state.matches("[A-Z]{2}")) {
            once("code", row.place("AREA"), Message.of("expected.bls.area.code"), SAVE);
        } else {
            String whole = "0".repeat(Math.max(0, digits(kind.get()) - code.length())) + code;
            return Optional.of(new Area(whole, title, kind.get(), state, year));
        }
        return Optional.empty();
    }

    /** Of a code whose leading zeros a spreadsheet may have taken off. */
    private static int digits(Area.Kind kind) {
        return switch (kind) {
            case STATE, TERRITORY -> 2;
            case METROPOLITAN -> 5;
            case NONMETROPOLITAN -> 7;
        };
    }

    /** One message of a kind: the same fault in each row is one fault. */
    private void once(String kind, Place place, Message expected, Message remedy) {
        if (faults.add(kind)) {
            reading.add(Issue.error(place, "", expected, remedy));
        }
    }

    /** What {@code #} stands for: at least what was known, and no less than any figure. */
    String top(String known) {
        double most = Math.max(highest, Numeral.read(known).value().orElse(0));
        return most > 0 ? Numeral.write(most) : "";
    }
}
