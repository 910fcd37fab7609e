package org.trellis.files.area;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.TableText;
import org.trellis.message.Code;
import org.trellis.model.region.Area;

/**
 * The texts of a set of what is known of areas, by name of the file: {@code areas.csv}, for each
 * area its {@code wages-34.csv}, and the lists of a local board. A set is a copy of the one in use
 * with what an import changes; the same content has the same name.
 */
final class AreaSet {
    private static final List<String> COLUMNS =
            List.of("area", "title", "kind", "state", "year", "source");

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, Area> areas = new TreeMap<>();

    private AreaSet() {}

    /** A copy of the set in a folder. */
    static AreaSet copy(Reading reading, Folder active) {
        var set = new AreaSet();
        for (String file : active.names("")) {
            reading.text(active, file).ifPresent(text -> set.texts.put(file, text));
        }
        AreaFiles.of(active).areas().forEach(area -> set.areas.put(area.code(), area));
        return set;
    }

    static String file(String area) {
        return "wages-" + area + ".csv";
    }

    /** Areas that another survey takes the place of. */
    void remove(Predicate<Area> which) {
        areas.values().stream().filter(which).forEach(area -> texts.remove(file(area.code())));
        areas.values().removeIf(which);
    }

    void put(Area area, String wages) {
        areas.put(area.code(), area);
        texts.put(file(area.code()), wages);
    }

    /** A list of a local board. */
    void put(String file, String text) {
        texts.put(file, text);
    }

    int size() {
        return areas.size();
    }

    Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>(texts);
        all.put(
                AreaFiles.AREAS,
                TableText.of(COLUMNS, areas.values().stream().map(AreaSet::row).toList()));
        return all;
    }

    private static List<Object> row(Area area) {
        return List.of(
                area.code(),
                area.title(),
                Code.of(area.kind()),
                area.state(),
                area.year(),
                AreaFiles.SOURCE);
    }

    /** Such as {@code areas-2024-1a2b3c4d}: the years of the surveys and what is in the files. */
    String key() {
        String years =
                areas.values().stream()
                        .map(area -> area.year() + "-")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining());
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts().forEach(
                            (file, text) ->
                                    digest.update(
                                            (file + '\n' + text).getBytes(StandardCharsets.UTF_8)));
            return "areas-" + years + HexFormat.of().formatHex(digest.digest(), 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
