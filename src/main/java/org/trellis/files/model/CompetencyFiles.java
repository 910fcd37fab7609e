package org.trellis.files.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.table.Circles;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Competency.Tier;
import org.trellis.model.Text;

/** Reads {@code competencies.csv} and {@code behaviors.csv} of all models. */
final class CompetencyFiles {
    private static final String FILE = "competencies.csv";

    private final Reading reading;
    private final Map<Competency.Id, Row> rows = new LinkedHashMap<>();
    private final Map<Competency.Id, List<Text>> behaviors = new LinkedHashMap<>();

    private CompetencyFiles(Reading reading) {
        this.reading = reading;
    }

    /**
     * By model, in file order. A competency may require one of another model.
     *
     * @param names models of which only names are known: nobody misses a definition there
     */
    static Map<String, Map<Competency.Id, Competency>> read(
            Reading reading, Folder seeds, List<String> models, Set<String> names) {
        var files = new CompetencyFiles(reading);
        List<String> readable = models.stream().filter(Cells::isCode).toList();
        for (String model : readable) {
            String file = "models/" + model + "/" + FILE;
            Table.read(reading, seeds, file, "code", "name", "tier", "block", "source")
                    .declares(reading, Vocabulary.Kind.COMPETENCY, model + "/")
                    .rows()
                    .forEach(row -> files.declare(model, row));
        }
        for (String model : readable) {
            String file = "models/" + model + "/behaviors.csv";
            Table.readIfThere(reading, seeds, file, "competency", "behavior")
                    .rows()
                    .forEach(row -> files.behavior(model, row));
        }
        return files.build(readable, names);
    }

    private void declare(String model, Row row) {
        String code = row.code("code");
        row.filled("name");
        row.filled("block");
        tier(row);
        row.declare(Vocabulary.Kind.COMPETENCY, "code", model + "/" + code);
        if (row.usable()) {
            rows.put(new Competency.Id(model, code), row);
        }
    }

    private void behavior(String model, Row row) {
        row.filled("behavior");
        var text = row.texts("behavior");
        row.competency("competency", model)
                .ifPresent(
                        id ->
                                text.ifPresent(
                                        t ->
                                                behaviors
                                                        .computeIfAbsent(id, i -> new ArrayList<>())
                                                        .add(t)));
    }

    private Map<String, Map<Competency.Id, Competency>> build(
            List<String> models, Set<String> names) {
        var requires = new LinkedHashMap<Competency.Id, List<Competency.Id>>();
        rows.forEach((id, row) -> requires.put(id, requires(id, row)));
        Circles.report(requires, rows, id -> requires.put(id, List.of()));
        var all = new LinkedHashMap<String, Map<Competency.Id, Competency>>();
        models.forEach(model -> all.put(model, new LinkedHashMap<>()));
        rows.forEach(
                (id, row) -> {
                    if (!names.contains(id.model()) && !isDefined(row)) {
                        Message remedy = Message.of("remedy.definition");
                        row.note("definition", Message.of("expected.definition"), remedy);
                    }
                    all.get(id.model()).put(id, competency(id, row, requires.get(id)));
                });
        return all;
    }

    private static boolean isDefined(Row row) {
        return !row.text("definition").isEmpty() || !row.text("official").isEmpty();
    }

    private List<Competency.Id> requires(Competency.Id id, Row row) {
        var first = new LinkedHashSet<Competency.Id>();
        for (String code : row.parts("requires", " ")) {
            row.competency("requires", code, id.model()).ifPresent(first::add);
        }
        return List.copyOf(first);
    }

    private Competency competency(Competency.Id id, Row row, List<Competency.Id> requires) {
        Text name = row.texts("name").orElseThrow();
        return new Competency(
                id,
                name,
                row.parts("alias", "|"),
                tier(row).orElseThrow(),
                row.text("block"),
                row.flag("licensed"),
                row.texts("definition").orElse(name),
                official(row),
                requires,
                row.whole("importance_now", 1, Integer.MAX_VALUE),
                row.whole("importance_in_3_years", 1, Integer.MAX_VALUE),
                active(row),
                row.source("source"),
                behaviors.getOrDefault(id, List.of()),
                row.place());
    }

    private static Optional<Competency.Official> official(Row row) {
        String text = row.text("official");
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Competency.Official(text, row.source("official_source")));
    }

    private static Optional<Tier> tier(Row row) {
        String code = row.filled("tier");
        Optional<Tier> tier = Tiers.find(code);
        if (tier.isEmpty() && !code.isEmpty()) {
            row.refuse("tier", Message.of("expected.tier"), Message.of("remedy.tier"));
        }
        return tier;
    }

    private static boolean active(Row row) {
        String status = row.text("status");
        if (!List.of("", "active", "retired").contains(status)) {
            row.error("status", Message.of("expected.active"), Message.of("remedy.active"));
        }
        return !status.equals("retired");
    }
}
