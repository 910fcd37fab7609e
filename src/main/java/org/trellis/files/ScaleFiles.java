package org.trellis.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Level;
import org.trellis.model.Scale;
import org.trellis.model.Scales;
import org.trellis.model.Text;

/** Reads {@code scales.csv} and {@code scale_maps.csv}. */
public final class ScaleFiles {
    private static final int HIGHEST = 99;

    private ScaleFiles() {}

    public static Scales read(Reading reading, Folder seeds) {
        var steps = new LinkedHashMap<String, Map<Integer, Scale.Step>>();
        for (Row row :
                Table.read(reading, seeds, "scales.csv", "scale", "level", "label")
                        .declares(reading, Vocabulary.Kind.SCALE, "")
                        .declares(reading, Vocabulary.Kind.LEVEL, "")
                        .rows()) {
            step(reading, row, steps);
        }
        var scales = new LinkedHashMap<String, Scale>();
        steps.forEach((code, ofScale) -> scales.put(code, new Scale(code, ofScale)));
        return new Scales(scales, maps(reading, seeds));
    }

    private static void step(
            Reading reading, Row row, Map<String, Map<Integer, Scale.Step>> steps) {
        String scale = row.code("scale");
        OptionalInt level = level(row, "level");
        Text label = row.texts("label").orElse(null);
        if (label == null) {
            row.filled("label");
        }
        if (!row.usable()) {
            return;
        }
        reading.words().declare(Vocabulary.Kind.SCALE, scale);
        if (!reading.words().declare(Vocabulary.Kind.LEVEL, scale + " " + level.getAsInt())) {
            row.error("level", Message.of("expected.scale.once"), Message.of("remedy.row.remove"));
            return;
        }
        Map<Integer, Scale.Step> ofScale = steps.computeIfAbsent(scale, s -> new TreeMap<>());
        OptionalDouble hours = row.number("hours_to_reach", 0, Double.MAX_VALUE);
        if (falls(ofScale, level.getAsInt(), hours)) {
            row.error(
                    "hours_to_reach",
                    Message.of("expected.scale.hours"),
                    Message.of("remedy.scale.hours"));
            hours = OptionalDouble.empty();
        }
        ofScale.put(
                level.getAsInt(),
                new Scale.Step(level.getAsInt(), label, row.texts("description"), hours));
    }

    private static OptionalInt level(Row row, String column) {
        row.filled(column);
        OptionalInt level = row.neededWhole(column, 0, HIGHEST);
        if (level.isEmpty()) {
            row.drop();
        }
        return level;
    }

    private static boolean falls(Map<Integer, Scale.Step> steps, int level, OptionalDouble hours) {
        return hours.isPresent()
                && steps.values().stream()
                        .filter(step -> step.hoursToReach().isPresent())
                        .anyMatch(
                                step ->
                                        Integer.compare(level, step.level())
                                                        * Double.compare(
                                                                hours.getAsDouble(),
                                                                step.hoursToReach().getAsDouble())
                                                < 0);
    }

    private static Map<Level, Map<String, Integer>> maps(Reading reading, Folder seeds) {
        var maps = new HashMap<Level, Map<String, Integer>>();
        String[] needed = {"from_scale", "from_level", "to_scale", "to_level"};
        Table table = Table.readIfThere(reading, seeds, "scale_maps.csv", needed);
        for (Row row : table.rows()) {
            var from = known(row, "from_scale", "from_level");
            var to = known(row, "to_scale", "to_level");
            row.source("source");
            if (from == null || to == null) {
                continue;
            }
            if (maps.getOrDefault(from, Map.of()).containsKey(to.scale())) {
                row.error(
                        "from_level",
                        Message.of("expected.scale.map.once"),
                        Message.of("remedy.row.remove"));
            } else if (crosses(maps, from, to)) {
                row.error(
                        "to_level",
                        Message.of("expected.scale.map.order"),
                        Message.of("remedy.scale.map"));
            } else {
                maps.computeIfAbsent(from, f -> new HashMap<>()).put(to.scale(), to.step());
            }
        }
        return maps;
    }

    private static Level known(Row row, String scaleColumn, String levelColumn) {
        row.filled(levelColumn);
        return row.known(scaleColumn, Vocabulary.Kind.SCALE)
                .flatMap(scale -> row.level(levelColumn, scale, Vocabulary.Kind.LEVEL.expected()))
                .orElse(null);
    }

    private static boolean crosses(Map<Level, Map<String, Integer>> maps, Level from, Level to) {
        return maps.entrySet().stream()
                .filter(entry -> entry.getKey().scale().equals(from.scale()))
                .filter(entry -> entry.getValue().containsKey(to.scale()))
                .anyMatch(
                        entry ->
                                Integer.compare(from.step(), entry.getKey().step())
                                                * Integer.compare(
                                                        to.step(), entry.getValue().get(to.scale()))
                                        < 0);
    }
}
