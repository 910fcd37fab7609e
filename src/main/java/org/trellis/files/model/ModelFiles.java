package org.trellis.files.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.reading.YamlText;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Edition;
import org.trellis.model.CompetencyModel.Kind;
import org.trellis.model.CompetencyModel.Known;
import org.trellis.model.Issue;
import org.trellis.model.Issue.Place;
import org.trellis.model.Scales;
import org.trellis.model.Text;

/** Reads the folders of {@code seeds/models}. */
public final class ModelFiles {
    /** In place of yes or no: nothing but names is known. */
    private static final String NAMES = "names";

    private static final List<String> KEYS =
            List.of(
                    "title",
                    "title_es",
                    "aliases",
                    "aliases_es",
                    "kind",
                    "publisher",
                    "version",
                    "version_es",
                    "published",
                    "updated",
                    "reviewed",
                    "review_due",
                    "supersedes",
                    "supersedes_es",
                    "superseded",
                    "superseded_note",
                    "superseded_note_es",
                    "scale",
                    "complete",
                    "builds_on",
                    "tiers_seen",
                    "attaches_to",
                    "source",
                    "note",
                    "note_es",
                    "notes",
                    "notes_es",
                    "disagreements",
                    "disagreements_es");

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
        var yaml = new LinkedHashMap<String, Fields>();
        codes.forEach(code -> files.fields(code).ifPresent(fields -> yaml.put(code, fields)));
        Set<String> names =
                yaml.keySet().stream()
                        .filter(code -> yaml.get(code).text("complete").equalsIgnoreCase(NAMES))
                        .collect(Collectors.toSet());
        var competencies = CompetencyFiles.read(reading, seeds, codes, names);
        var models = new LinkedHashMap<String, CompetencyModel>();
        yaml.forEach(
                (code, fields) ->
                        models.put(code, files.model(code, fields, competencies.get(code))));
        return models;
    }

    private Optional<Fields> fields(String code) {
        String file = seeds.label() + "/models/" + code + "/model.yaml";
        if (!Cells.isCode(code)) {
            reading.add(
                    Issue.error(
                            new Place(file, 0, 0),
                            code,
                            Message.of("expected.folder"),
                            Message.of("remedy.folder")));
            return Optional.empty();
        }
        return reading.neededText(seeds, "models/" + code + "/model.yaml")
                .flatMap(text -> YamlText.map(reading, text, file));
    }

    private CompetencyModel model(
            String code, Fields fields, Map<Competency.Id, Competency> competencies) {
        fields.only(KEYS);
        fields.filled("title");
        fields.filled("scale");
        String scale = fields.known("scale", Vocabulary.Kind.SCALE).orElse("");
        fields.filled("source");
        List<Text> notes = Bilingual.list(fields, fields.has("notes") ? "notes" : "note");
        return new CompetencyModel(
                code,
                Bilingual.text(fields, "title").orElse(Text.of(code)),
                Bilingual.list(fields, "aliases"),
                fields.has("kind")
                        ? fields.word("kind", Kind.class).orElse(Kind.INDUSTRY)
                        : Kind.INDUSTRY,
                edition(fields),
                scale,
                known(fields),
                FoundationFile.read(
                        reading, seeds, "models/" + code + "/foundation.csv", fields, code),
                attachesTo(fields),
                fields.known("source", Vocabulary.Kind.SOURCE).orElse("editorial"),
                notes,
                Bilingual.list(fields, "disagreements"),
                competencies,
                LevelFiles.illustrations(reading, seeds, code, scale),
                LevelFiles.grades(reading, seeds, code),
                fields.place());
    }

    private static Edition edition(Fields fields) {
        return new Edition(
                fields.text("publisher"),
                Bilingual.ownText(fields, "version"),
                fields.text("published"),
                fields.text("updated"),
                fields.date("reviewed"),
                fields.date("review_due"),
                Bilingual.ownText(fields, "supersedes"),
                fields.date("superseded"),
                Bilingual.text(fields, "superseded_note"));
    }

    private static Known known(Fields fields) {
        String complete = fields.text("complete");
        switch (complete.toLowerCase(Locale.ROOT)) {
            case "", "yes", "true":
                return Known.WHOLE;
            case "no", "false":
                return Known.PART;
            case NAMES:
                return Known.NAMES;
            default:
                fields.error(
                        "complete",
                        complete,
                        Message.of("expected.model.complete"),
                        Message.of("remedy.model.complete"));
                return Known.PART;
        }
    }

    private static List<String> attachesTo(Fields fields) {
        return fields.list("attaches_to").stream()
                .map(cell -> cell.known(Vocabulary.Kind.MODEL))
                .flatMap(Optional::stream)
                .toList();
    }
}
