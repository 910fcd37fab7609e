package org.trellis.files;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.CrosswalkKind;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Competency;

/** Reads the tables of {@code seeds/crosswalks}. */
public final class CrosswalkFiles {
    /** The O*NET elements of one competency. */
    public record Elements(Set<String> level, Set<String> needed) {}

    private CrosswalkFiles() {}

    /** What the rows state, both ways; the catalog closes it. */
    static Map<Competency.Id, List<Competency.Id>> sameAs(Reading reading, Folder seeds) {
        var same = new HashMap<Competency.Id, Set<Competency.Id>>();
        for (String name : seeds.names("crosswalks")) {
            if (name.endsWith(".csv") && !name.startsWith("_")) {
                String file = "crosswalks/" + name;
                var seen = new LinkedHashSet<String>();
                Table.read(reading, seeds, file, "from", "to", "kind", "source")
                        .rows()
                        .forEach(row -> read(row, same, seen));
            }
        }
        var lists = new HashMap<Competency.Id, List<Competency.Id>>();
        same.forEach((id, others) -> lists.put(id, List.copyOf(others)));
        return lists;
    }

    /** The O*NET elements of each competency, in the order of the files. */
    public static Map<Competency.Id, Elements> elements(Reading reading, Folder seeds) {
        var elements = new LinkedHashMap<Competency.Id, Elements>();
        for (String name : seeds.names("crosswalks")) {
            Table table =
                    Table.read(
                            reading, seeds, "crosswalks/" + name, "from", "to", "kind", "source");
            for (Row row : table.rows()) {
                var kind = row.word("kind", CrosswalkKind.class);
                boolean derives = kind.isPresent() && kind.get().name().startsWith("DERIVES");
                var to = derives ? row.competency("to", "") : Optional.<Competency.Id>empty();
                if (to.isPresent()) {
                    var mapped =
                            elements.computeIfAbsent(
                                    to.get(), t -> new Elements(new TreeSet<>(), new TreeSet<>()));
                    (kind.get() == CrosswalkKind.DERIVES_LEVEL ? mapped.level() : mapped.needed())
                            .add(row.text("from"));
                }
            }
        }
        return elements;
    }

    private static void read(
            Row row, Map<Competency.Id, Set<Competency.Id>> same, Set<String> seen) {
        var kind = row.word("kind", CrosswalkKind.class);
        row.source("source");
        var to = row.competency("to", "");
        if (kind.isEmpty()) {
            return;
        }
        if (!seen.add(row.text("from") + " " + row.text("to") + " " + kind.get())) {
            row.error(
                    "from", Message.of("expected.crosswalk.once"), Message.of("remedy.row.remove"));
        }
        if (kind.get().name().startsWith("DERIVES")) {
            if (!isElement(row.text("from"))) {
                Message remedy = Message.of("remedy.onet.element");
                row.error("from", Message.of("expected.crosswalk.element"), remedy);
            }
            return;
        }
        var from = row.competency("from", "");
        if (kind.get() == CrosswalkKind.SAME && from.isPresent() && to.isPresent()) {
            same.computeIfAbsent(from.get(), f -> new LinkedHashSet<>()).add(to.get());
            same.computeIfAbsent(to.get(), t -> new LinkedHashSet<>()).add(from.get());
        }
    }

    private static boolean isElement(String text) {
        return text.length() >= 5
                && Character.isDigit(text.charAt(0))
                && text.charAt(1) == '.'
                && Character.isUpperCase(text.charAt(2))
                && Cells.isCode(text);
    }
}
