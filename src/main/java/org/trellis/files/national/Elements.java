package org.trellis.files.national;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.catalog.Element;

/**
 * The elements of {@code national/elements.csv}, which is ours. An element of a release is one of
 * them when id <em>and</em> name are the same: releases give an old id to something new.
 *
 * @param all in the order of the file
 * @param names by id, all names that an element had in some release
 */
public record Elements(List<Element> all, Map<String, Set<String>> names) {
    private static final String FILE = "national/elements.csv";

    public static Elements read(Reading reading, Folder seeds) {
        var all = new ArrayList<Element>();
        var names = new HashMap<String, Set<String>>();
        for (Row row : Table.readIfThere(reading, seeds, FILE, "id", "kind", "name").rows()) {
            String id = row.filled("id");
            String name = row.filled("name");
            var kind = row.word("kind", Element.Kind.class);
            if (row.usable()) {
                all.add(new Element(id, new Text(name, row.text("name_es")), kind.orElseThrow()));
                var known = new HashSet<>(row.parts("also", "|"));
                known.add(name);
                names.put(id, known);
            }
        }
        return new Elements(all, names);
    }

    /** The place among all by id; empty when there is none. */
    OptionalInt find(String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Each element of a table that is none of these is one error, with its id and name.
     *
     * @return whether there is none
     */
    boolean check(List<Row> rows) {
        boolean known = true;
        var seen = new HashSet<String>();
        for (Row row : rows) {
            String id = row.text("Element ID");
            String name = row.text("Element Name");
            if (seen.add(id + "\t" + name) && !names.getOrDefault(id, Set.of()).contains(name)) {
                known = false;
                Message expected =
                        names.containsKey(id)
                                ? Message.of("expected.element", id, all.get(place(id)).name())
                                : Message.of("expected.element.known", id);
                String file = row.place().file();
                String table = file.substring(file.lastIndexOf('/') + 1);
                row.error("Element Name", expected, Message.of("remedy.element", table));
            }
        }
        return known;
    }

    private int place(String id) {
        return find(id).orElseThrow();
    }
}
