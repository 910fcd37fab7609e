package org.trellis.files.model;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel.Grade;
import org.trellis.model.Level;
import org.trellis.model.Text;

/** Reads {@code levels.csv} and {@code grades.csv} of a model. */
final class LevelFiles {
    private LevelFiles() {}

    private static OptionalInt level(Row row, String scale) {
        if (scale.isEmpty()) {
            return row.whole("level", 0, Integer.MAX_VALUE);
        }
        Message expected = Message.of("expected.row.level", scale);
        Optional<Level> level = row.level("level", scale, expected);
        return level.isPresent() ? OptionalInt.of(level.get().step()) : OptionalInt.empty();
    }

    static Map<Competency.Id, Map<Integer, Text>> illustrations(
            Reading reading, Folder seeds, String code, String scale) {
        var all = new HashMap<Competency.Id, Map<Integer, Text>>();
        String file = "models/" + code + "/levels.csv";
        Table table =
                Table.readIfThere(reading, seeds, file, "competency", "level", "illustration");
        for (Row row : table.rows()) {
            var id = row.competency("competency", code);
            var level = level(row, scale);
            var text = row.texts("illustration");
            if (id.isPresent() && level.isPresent() && text.isPresent()) {
                var ofCompetency = all.computeIfAbsent(id.get(), i -> new TreeMap<>());
                if (ofCompetency.putIfAbsent(level.getAsInt(), text.get()) != null) {
                    row.error(
                            "level",
                            Message.of("expected.model.level.once"),
                            Message.of("remedy.row.remove"));
                }
            }
        }
        return all;
    }

    static Map<Competency.Id, Map<String, Grade>> grades(
            Reading reading, Folder seeds, String code) {
        var all = new LinkedHashMap<Competency.Id, Map<String, Grade>>();
        String file = "models/" + code + "/grades.csv";
        Table table = Table.readIfThere(reading, seeds, file, "competency");
        for (Row row : table.rows()) {
            row.competency("competency", code)
                    .ifPresent(
                            id -> {
                                if (all.putIfAbsent(id, ofGrades(table, row)) != null) {
                                    row.error(
                                            "competency",
                                            Message.of("expected.model.once"),
                                            Message.of("remedy.row.remove"));
                                }
                            });
        }
        return all;
    }

    private static Map<String, Grade> ofGrades(Table table, Row row) {
        var grades = new LinkedHashMap<String, Grade>();
        for (String grade : table.columns().subList(1, table.columns().size())) {
            switch (row.text(grade)) {
                case "X" -> grades.put(grade, Grade.NEEDED);
                case "NR" -> grades.put(grade, Grade.NOT_RATED);
                case "" -> grades.put(grade, Grade.NOT_RATED_AT_ALL);
                default ->
                        row.error(
                                grade,
                                Message.of("expected.model.grade"),
                                Message.of("remedy.model.grade"));
            }
        }
        return grades;
    }
}
