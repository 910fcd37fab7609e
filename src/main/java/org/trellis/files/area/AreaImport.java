package org.trellis.files.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.files.national.ReleaseNote;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Nearest;
import org.trellis.files.reading.PlainText;
import org.trellis.files.reading.Reading;
import org.trellis.files.release.NotTaken;
import org.trellis.files.table.Bounds;
import org.trellis.files.table.LongTable;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.person.Doubt;
import org.trellis.model.region.Area;

/**
 * Tables of the OEWS survey with wages by state, metropolitan or nonmetropolitan area. The areas of
 * the same kinds that were imported before give way; all else stays.
 */
public final class AreaImport {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)M?(20\\d\\d)(?!\\d)");
    private static final int FEWEST_COMPARED = 3;

    private final Reading reading = Reading.handedIn();
    private final WageTables tables;
    private final Folder seeds;
    private final Folder active;
    private Map<String, Double> known;

    /**
     * @param seeds those in use, whose national wages the new ones are compared with
     * @param active the set of areas in use
     */
    public AreaImport(WageTables tables, Folder seeds, Folder active) {
        this.tables = tables;
        this.seeds = seeds;
        this.active = active;
    }

    /** Whether some table has wages of an area below the nation. */
    public static boolean isOf(WageTables tables) {
        boolean[] found = {false};
        for (String file : tables.files()) {
            parts(
                    new Reading(),
                    tables.folder(),
                    file,
                    table ->
                            found[0] |=
                                    table.rows().stream()
                                            .map(row -> row.text("AREA_TYPE"))
                                            .anyMatch(kind -> !Set.of("", "1").contains(kind)));
        }
        return found[0];
    }

    private static void parts(Reading reading, Folder folder, String file, Consumer<Table> part) {
        byte[] bytes = folder.bytes(file).orElse(new byte[0]);
        PlainText.of(reading, bytes, file, Bounds.OF_DATA.mostBytes())
                .ifPresent(text -> LongTable.parts(reading, file, text, part));
    }

    /**
     * @param asked the only area that is taken: by its code or title, a state by its letters
     */
    public ImportedAreas read(Optional<String> asked) {
        int year = year();
        if (year == 0) {
            refuse(Message.of("expected.bls.year"), Message.of("remedy.bls.year"));
            return ImportedAreas.refused(reading.issues());
        }
        var rows = new AreaRows(reading, year, asked);
        tables.files().forEach(file -> parts(reading, tables.folder(), file, rows::add));
        if (!reading.hasErrors() && rows.areas().isEmpty()) {
            refuseUnknown(asked.orElse(""), rows.titles());
        }
        rows.areas().values().forEach(this::isPlausible);
        return reading.hasErrors()
                ? ImportedAreas.refused(reading.issues())
                : imported(rows, asked.isPresent());
    }

    /** Of the survey, by the names of the tables; 0 where they name none or several. */
    private int year() {
        Set<Integer> years = new TreeSet<>();
        for (String file : tables.files()) {
            Matcher matcher = YEAR.matcher(file);
            years.add(matcher.find() ? Integer.parseInt(matcher.group(1)) : 0);
        }
        return years.size() == 1 ? years.iterator().next() : 0;
    }

    private void refuseUnknown(String asked, Set<String> titles) {
        List<String> names = List.copyOf(titles);
        Message first = Message.of("remedy.bls.area", names.isEmpty() ? "" : names.get(0));
        refuse(
                Message.of("expected.bls.area.known", asked),
                names.isEmpty()
                        ? Message.of("remedy.bls.whole")
                        : Nearest.remedy(asked, names, first));
    }

    /** Half of the wages of an area are within a third and three times those of the nation. */
    private void isPlausible(AreaWages wages) {
        Map<String, Double> national = national();
        List<Double> ratios = new ArrayList<>();
        wages.medians()
                .forEach(
                        (code, usd) -> {
                            if (national.containsKey(code)) {
                                ratios.add(usd / national.get(code));
                            }
                        });
        ratios.sort(null);
        if (ratios.size() >= FEWEST_COMPARED && !reading.hasErrors()) {
            Doubt.ofTable(ratios.get(ratios.size() / 2), true)
                    .ifPresent(means -> refuse(means.expected(), means.remedy()));
        }
    }

    /** The median of the nation by BLS code. */
    private Map<String, Double> national() {
        if (known == null) {
            known = new HashMap<>();
            for (Row row :
                    Table.readIfThere(new Reading(), seeds, "national/occupations.csv", "code")
                            .rows()) {
                row.numeral("wage_p50_usd")
                        .value()
                        .ifPresent(usd -> known.put(row.text("bls_code"), usd));
            }
        }
        return known;
    }

    private ImportedAreas imported(AreaRows rows, boolean single) {
        String top = rows.top(ReleaseNote.read(new Reading(), seeds).wageTopUsdPerYear());
        AreaSet set = AreaSet.copy(reading, active);
        Set<Area.Kind> kinds =
                rows.areas().values().stream()
                        .map(wages -> wages.area().kind())
                        .collect(Collectors.toSet());
        if (!single) {
            set.remove(area -> kinds.contains(area.kind()));
        }
        rows.areas().values().forEach(wages -> set.put(wages.area(), wages.csv(top)));
        List<Message> lost = new ArrayList<>();
        tables.files().forEach(file -> lost.addAll(NotTaken.ofBls(reading, tables.folder(), file)));
        return new ImportedAreas(
                set.key(), rows.areas().size(), set.texts(), lost, reading.issues());
    }

    private void refuse(Message expected, Message remedy) {
        Place place = new Place(String.join(", ", tables.files()), 0, 0);
        reading.add(Issue.error(place, "", expected, remedy));
    }
}
