package org.trellis.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.reading.YamlText;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Grade;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Level;
import org.trellis.model.Scales;
import org.trellis.model.Text;

/** Reads the folders of {@code seeds/models}. */
public final class ModelFiles {
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "title_es",
                    "publisher",
                    "version",
                    "published",
                    "reviewed",
                    "review_due",
                    "supersedes",
                    "superseded",
                    "superseded_note",
                    "superseded_note_es",
                    "scale",
                    "complete",
                    "source",
                    "note",
                    "note_es",
                    "notes",
                    "notes_es");

    private final Reading reading;
    private final Folder seeds;
    private final Scales scales;

    private ModelFiles(Reading reading, Folder seeds, Scales scales) {
        this.reading = reading;
        this.seeds = seeds;
        this.scales = scales;
    }

    public static Map<String, CompetencyModel> read(Reading reading, Folder seeds, Scales scales) {
        var files = new ModelFiles(reading, seeds, scales);
        List<String> codes =
                seeds.names("models").stream().filter(name -> !name.startsWith("_")).toList();
        codes.forEach(code -> reading.words().declare(Vocabulary.Kind.MODEL, code));
        var competencies = CompetencyFiles.read(reading, seeds, codes);
        var models = new LinkedHashMap<String, CompetencyModel>();
        codes.forEach(
                code ->
                        files.model(code, competencies.get(code))
                                .ifPresent(m -> models.put(code, m)));
        return models;
    }

    private Optional<CompetencyModel> model(
            String code, Map<Competency.Id, Competency> competencies) {
        String folder = "models/" + code + "/";
        String file = seeds.label() + "/" + folder + "model.yaml";
        if (!Cells.isCode(code)) {
            reading.add(
                    Issue.error(
                            new Place(file, 0, 0),
                            code,
                            Message.of("expected.folder"),
                            Message.of("remedy.folder")));
            return Optional.empty();
        }
        return reading.neededText(seeds, folder + "model.yaml")
                .flatMap(text -> YamlText.map(reading, text, file))
                .map(fields -> model(code, fields, competencies));
    }

    private CompetencyModel model(
            String code, Fields fields, Map<Competency.Id, Competency> competencies) {
        fields.only(KEYS);
        String folder = "models/" + code + "/";
        fields.filled("title");
        fields.filled("scale");
        String scale = fields.known("scale", Vocabulary.Kind.SCALE).orElse("");
        fields.filled("source");
        List<Text> notes = Bilingual.list(fields, fields.has("notes") ? "notes" : "note");
        return new CompetencyModel(
                code,
                Bilingual.text(fields, "title").orElse(Text.of(code)),
                fields.text("publisher"),
                fields.text("version"),
                fields.text("published"),
                fields.date("reviewed"),
                fields.date("review_due"),
                fields.text("supersedes"),
                fields.date("superseded"),
                Bilingual.text(fields, "superseded_note"),
                scale,
                fields.flag("complete").orElse(true),
                fields.known("source", Vocabulary.Kind.SOURCE).orElse("editorial"),
                notes,
                competencies,
                illustrations(code, scale, folder + "levels.csv"),
                grades(code, folder + "grades.csv"),
                fields.place());
    }

    private static OptionalInt level(Row row, String scale) {
        if (scale.isEmpty()) {
            return row.whole("level", 0, Integer.MAX_VALUE);
        }
        Message expected = Message.of("expected.row.level", scale);
        Optional<Level> level = row.level("level", scale, expected);
        return level.isPresent() ? OptionalInt.of(level.get().step()) : OptionalInt.empty();
    }

    private Map<Competency.Id, Map<Integer, Text>> illustrations(
            String code, String scale, String file) {
        var all = new HashMap<Competency.Id, Map<Integer, Text>>();
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

    private Map<Competency.Id, Map<String, Grade>> grades(String code, String file) {
        var all = new HashMap<Competency.Id, Map<String, Grade>>();
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
