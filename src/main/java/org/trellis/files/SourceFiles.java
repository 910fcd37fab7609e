package org.trellis.files;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Numeral;
import org.trellis.files.reading.Reading;
import org.trellis.files.reading.Vocabulary;
import org.trellis.files.reading.YamlText;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Source;
import org.trellis.model.Text;
import org.trellis.model.catalog.Assumptions;
import org.trellis.model.catalog.Assumptions.Assumption;

/** Reads what every other file leans on: {@code sources.csv} and {@code assumptions.yaml}. */
public final class SourceFiles {
    /** Those of figures that an import wrote. */
    private static final String IMPORTED = "national/sources.csv";

    private SourceFiles() {}

    public static Map<String, Source> sources(Reading reading, Folder seeds) {
        var sources = new LinkedHashMap<String, Source>();
        Table own = Table.read(reading, seeds, "sources.csv", "key", "title", "status");
        add(reading, own, sources);
        if (seeds.bytes(IMPORTED).isPresent()) {
            add(reading, Table.read(reading, seeds, IMPORTED, "key", "title", "status"), sources);
        }
        return sources;
    }

    private static void add(Reading reading, Table table, Map<String, Source> sources) {
        for (Row row : table.declares(reading, Vocabulary.Kind.SOURCE, "").rows()) {
            String key = row.code("key");
            String title = row.filled("title");
            var status = row.word("status", Source.Status.class);
            row.declare(Vocabulary.Kind.SOURCE, "key", key);
            if (row.usable()) {
                sources.put(
                        key,
                        new Source(
                                key,
                                title,
                                row.text("publisher"),
                                row.text("date"),
                                row.text("license"),
                                row.text("url"),
                                status.get()));
            }
        }
    }

    public static Assumptions assumptions(Reading reading, Folder seeds) {
        var byName = new LinkedHashMap<String, Assumption>();
        String file = seeds.label() + "/assumptions.yaml";
        reading.neededText(seeds, "assumptions.yaml")
                .flatMap(text -> YamlText.map(reading, text, file))
                .ifPresent(fields -> read(fields, byName));
        return new Assumptions(byName);
    }

    private static void read(Fields fields, Map<String, Assumption> byName) {
        for (String name : fields.keys()) {
            for (Fields entry : fields.maps(name)) {
                entry.only(List.of("value", "unit", "reason", "reason_es"));
                List<Double> values = numbers(entry);
                if (values.isEmpty() || !Cells.isCode(name)) {
                    fields.error(
                            name,
                            name,
                            Message.of("expected.seed.value"),
                            Message.of("remedy.seed.value"));
                    continue;
                }
                Text reason = Bilingual.text(entry, "reason").orElse(Text.of(name));
                if (entry.filled("reason").isEmpty() || entry.filled("unit").isEmpty()) {
                    reason = Text.of(name);
                }
                byName.put(
                        name,
                        new Assumption(
                                name, values, entry.text("unit"), reason, fields.place(name)));
            }
        }
    }

    private static List<Double> numbers(Fields entry) {
        return entry.list("value").stream()
                .flatMap(
                        value -> {
                            Numeral numeral = Numeral.read(value.text());
                            OptionalDouble number = numeral.value();
                            if (number.isEmpty()) {
                                entry.error(
                                        "value",
                                        value.text(),
                                        Message.of("expected.number"),
                                        numeral.remedy());
                            }
                            return number.stream().boxed();
                        })
                .toList();
    }
}
