package org.trellis.files.area;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.model.Text;
import org.trellis.model.catalog.Occupation.Pay;
import org.trellis.model.catalog.Region;
import org.trellis.model.region.Area;
import org.trellis.model.region.Household;
import org.trellis.model.region.InDemand;
import org.trellis.model.region.SelfSufficiency;

/** Reads a set of what is known of areas: of the wages, those of one region at a time. */
public final class AreaFiles {
    /** Where wages of areas come from: a key of {@code sources.csv}. */
    public static final String SOURCE = "bls-oews-areas";

    static final String AREAS = "areas.csv";

    private static final Folder NO_SET = Folder.of("areas", Map.of());

    private final Folder set;
    private final String below;

    private AreaFiles(Folder set, String below) {
        this.set = set;
        this.below = below;
    }

    /** Of a set by itself. */
    public static AreaFiles of(Folder set) {
        return new AreaFiles(set, "");
    }

    /** Of the set that seeds have in {@code areas}. */
    public static AreaFiles in(Folder seeds) {
        return new AreaFiles(seeds, "areas/");
    }

    /** Of the set in use, or of none. */
    public static AreaFiles of(Optional<Folder> set) {
        return of(set.orElse(NO_SET));
    }

    /** States and territories first, each kind by its titles. */
    public List<Area> areas() {
        var areas = new ArrayList<Area>();
        String[] needed = {"area", "title", "kind", "state", "year"};
        for (Row row : table(AREAS, needed).rows()) {
            var kind = row.word("kind", Area.Kind.class);
            OptionalInt year = row.neededWhole("year", 1990, 2100);
            String code = row.filled("area");
            String title = row.filled("title");
            if (row.usable() && kind.isPresent() && year.isPresent()) {
                areas.add(new Area(code, title, kind.get(), row.text("state"), year.getAsInt()));
            }
        }
        areas.sort(Comparator.comparing(Area::kind).thenComparing(Area::title));
        return areas;
    }

    private Table table(String file, String... needed) {
        return Table.readIfThere(new Reading(), set, below + file, needed);
    }

    /** As people write it: a code, a whole title, a state by its letters. */
    public Optional<Area> find(String written) {
        return areas().stream().filter(area -> area.isWritten(written)).findFirst();
    }

    /**
     * What is known of an area, with its state behind it.
     *
     * @param seeds those in use, where the survey's code of each occupation stands
     */
    public Region region(Area area, Folder seeds) {
        List<Area> nearest = new ArrayList<>(List.of(area));
        areas().stream()
                .filter(each -> area.kind().isLocal() && !each.kind().isLocal())
                .filter(each -> each.state().equals(area.state()))
                .forEach(nearest::add);
        Map<String, String> codes = codes(seeds);
        Map<String, Pay> pay = new HashMap<>();
        for (Area each : nearest) {
            Map<String, Pay> local = wages(each);
            codes.forEach(
                    (onetSoc, bls) -> {
                        if (local.containsKey(bls)) {
                            pay.putIfAbsent(onetSoc, local.get(bls));
                        }
                    });
        }
        return new Region(
                area, pay, first(nearest, this::inDemand), first(nearest, this::selfSufficiency));
    }

    /** Of the nearest area that has a list. */
    private static <T> List<T> first(List<Area> nearest, Function<Area, List<T>> list) {
        return nearest.stream()
                .map(list)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<InDemand> inDemand(Area area) {
        var list = new ArrayList<InDemand>();
        for (Row row : rows(LocalList.IN_DEMAND, area)) {
            OptionalInt year = row.neededWhole("year", 1990, 2100);
            String soc = row.filled("soc");
            String source = row.filled("source");
            if (row.usable() && year.isPresent()) {
                list.add(new InDemand(soc, source, year.getAsInt()));
            }
        }
        return list;
    }

    /** Of all areas, in the order of the list. */
    public List<SelfSufficiency> selfSufficiency() {
        return selfSufficiency(table(LocalList.SELF_SUFFICIENCY, "area").rows());
    }

    private List<SelfSufficiency> selfSufficiency(Area area) {
        return selfSufficiency(rows(LocalList.SELF_SUFFICIENCY, area));
    }

    private static List<SelfSufficiency> selfSufficiency(List<Row> rows) {
        var list = new ArrayList<SelfSufficiency>();
        for (Row row : rows) {
            OptionalInt year = row.neededWhole("year", 1990, 2100);
            OptionalDouble usd = row.neededNumber("usd_per_hour", 0.01, Double.MAX_VALUE);
            String code = row.filled("family");
            String source = row.filled("source");
            if (row.usable() && year.isPresent() && usd.isPresent()) {
                String name = row.text("name").isEmpty() ? code : row.text("name");
                list.add(
                        new SelfSufficiency(
                                new Household(code),
                                new Text(name, row.text("name_es")),
                                usd.getAsDouble(),
                                year.getAsInt(),
                                source));
            }
        }
        return list;
    }

    private List<Row> rows(String file, Area area) {
        return table(file, "area").rows().stream()
                .filter(row -> row.text("area").equals(area.code()))
                .toList();
    }

    /** The survey's code of each occupation. */
    static Map<String, String> codes(Folder seeds) {
        Map<String, String> codes = new LinkedHashMap<>();
        String file = "national/occupations.csv";
        for (Row row : Table.readIfThere(new Reading(), seeds, file, "code", "bls_code").rows()) {
            codes.put(row.text("code"), row.text("bls_code"));
        }
        return codes;
    }

    /** By the survey's code; those without a median are not in it. */
    private Map<String, Pay> wages(Area area) {
        Map<String, Pay> wages = new HashMap<>();
        for (Row row : table(AreaSet.file(area.code()), "bls_code").rows()) {
            OptionalDouble median = usd(row, "wage_p50_usd");
            if (median.isPresent()) {
                wages.put(row.text("bls_code"), pay(row, median.getAsDouble(), area));
            }
        }
        return wages;
    }

    private static Pay pay(Row row, double median, Area area) {
        Set<Integer> atLeast =
                row.parts("wage_at_least", " ").stream()
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
        return new Pay(
                usd(row, "wage_p10_usd"),
                usd(row, "wage_p25_usd"),
                median,
                usd(row, "wage_p75_usd"),
                usd(row, "wage_p90_usd"),
                atLeast,
                area.year(),
                SOURCE,
                Optional.of(area.title()));
    }

    private static OptionalDouble usd(Row row, String column) {
        return row.number(column, 1, Double.MAX_VALUE);
    }
}
