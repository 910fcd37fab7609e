package org.trellis.files.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.files.table.TableText;
import org.trellis.message.Message;
import org.trellis.model.person.Doubt;
import org.trellis.model.region.Area;

/**
 * A list that a local board keeps, as {@code ladders/README.md} says: the occupations in demand, or
 * the self-sufficiency wages. The rows of an area take the place of those it had; all else stays.
 */
public final class LocalList {
    static final String IN_DEMAND = "in_demand.csv";
    static final String SELF_SUFFICIENCY = "self_sufficiency.csv";

    private static final List<String> DEMAND_COLUMNS = List.of("area", "soc", "source", "year");
    private static final List<String> WAGE_COLUMNS =
            List.of("area", "family", "name", "name_es", "usd_per_hour", "year", "source");

    private final Reading reading = Reading.handedIn();
    private final String file;
    private final List<String> columns;
    private final Table table;
    private final Folder active;
    private final List<Area> areas;
    private final Set<String> seen = new HashSet<>();
    private final List<List<String>> rows = new ArrayList<>();
    private double usdPerHour;

    private LocalList(String file, List<String> columns, byte[] bytes, String name, Folder active) {
        this.file = file;
        this.columns = columns;
        this.active = active;
        String[] needed =
                columns.stream().filter(each -> !each.startsWith("name")).toArray(String[]::new);
        table = Table.handedIn(reading, bytes, name, needed).reads(reading, columns);
        areas = AreaFiles.of(active).areas();
    }

    /**
     * @param seeds those in use, with all U.S. occupations
     * @param active the set of areas in use
     */
    public static ImportedAreas inDemand(byte[] bytes, String name, Folder seeds, Folder active) {
        var list = new LocalList(IN_DEMAND, DEMAND_COLUMNS, bytes, name, active);
        Set<String> codes = AreaFiles.codes(seeds).keySet();
        list.table.rows().forEach(row -> list.demand(row, codes));
        return list.imported();
    }

    public static ImportedAreas selfSufficiency(byte[] bytes, String name, Folder active) {
        var list = new LocalList(SELF_SUFFICIENCY, WAGE_COLUMNS, bytes, name, active);
        list.table.rows().forEach(list::wage);
        return list.imported();
    }

    private void demand(Row row, Set<String> codes) {
        String soc = row.filled("soc");
        if (!soc.isEmpty() && codes.stream().noneMatch(code -> code.startsWith(soc))) {
            row.refuse(
                    "soc",
                    Message.of("expected.local.soc"),
                    Nearest.remedy(soc, codes, Message.of("remedy.local.soc")));
        } else if (!soc.isEmpty() && !soc.matches("\\d\\d-\\d{4}(\\.\\d\\d)?")) {
            row.refuse("soc", Message.of("expected.local.soc"), Message.of("remedy.local.soc"));
        }
        add(row, soc);
    }

    private void wage(Row row) {
        String family = row.filled("family");
        if (!family.isEmpty() && !Cells.isCode(family)) {
            row.refuse(
                    "family",
                    Message.of("expected.local.family"),
                    Message.of("remedy.local.family"));
        }
        row.neededNumber("usd_per_hour", 0.01, Double.MAX_VALUE)
                .ifPresent(
                        usd -> {
                            usdPerHour = usd;
                            Doubt.ofPayPerHour(usd)
                                    .ifPresent(
                                            doubt ->
                                                    row.warning(
                                                            "usd_per_hour",
                                                            doubt.expected(),
                                                            doubt.remedy()));
                        });
        add(row, family);
    }

    private void add(Row row, String key) {
        String written = row.filled("area");
        row.neededWhole("year", 1990, 2100);
        row.filled("source");
        Optional<Area> area = areas.stream().filter(each -> each.isWritten(written)).findFirst();
        if (!written.isEmpty() && area.isEmpty()) {
            List<String> titles = areas.stream().map(Area::title).toList();
            Message first = Message.of("remedy.local.area");
            row.refuse(
                    "area",
                    Message.of("expected.local.area"),
                    Nearest.remedy(written, titles, first));
        }
        if (area.isPresent() && !seen.add(area.get().code() + "\t" + key)) {
            row.refuse("area", Message.of("expected.local.once"), Message.of("remedy.row.remove"));
        }
        if (row.usable() && area.isPresent()) {
            List<String> cells = new ArrayList<>(columns.stream().map(row::text).toList());
            cells.set(0, area.get().code());
            int hour = columns.indexOf("usd_per_hour");
            if (hour >= 0) {
                cells.set(hour, Numeral.write(usdPerHour));
            }
            rows.add(cells);
        }
    }

    private ImportedAreas imported() {
        if (reading.hasErrors()) {
            return ImportedAreas.refused(reading.issues());
        }
        AreaSet set = AreaSet.copy(reading, active);
        Set<String> replaced =
                rows.stream()
                        .map(cells -> cells.get(0))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<List<String>> all = new ArrayList<>();
        for (Row row : Table.readIfThere(new Reading(), active, file, "area").rows()) {
            if (!replaced.contains(row.text("area"))) {
                all.add(columns.stream().map(row::text).toList());
            }
        }
        all.addAll(rows);
        set.put(file, TableText.of(columns, all));
        return new ImportedAreas(set.key(), rows.size(), set.texts(), List.of(), reading.issues());
    }
}
