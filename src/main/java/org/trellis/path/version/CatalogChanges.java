package org.trellis.path.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.trellis.path.version.CatalogChange.Kind;
import org.trellis.path.version.CatalogChange.Thing;

/** What two versions of the data say differently, by kind of thing, then by name. */
public final class CatalogChanges {
    private CatalogChanges() {}

    public static List<CatalogChange> between(DataVersion before, DataVersion after) {
        List<CatalogChange> changes = new ArrayList<>();
        for (Thing thing : Thing.values()) {
            var old = new TreeMap<>(CatalogFacts.of(before, thing));
            var now = new TreeMap<>(CatalogFacts.of(after, thing));
            var names = new TreeSet<>(old.keySet());
            names.addAll(now.keySet());
            names.forEach(name -> changes.addAll(of(thing, name, old.get(name), now.get(name))));
        }
        return changes;
    }

    private static List<CatalogChange> of(
            Thing thing, String name, Map<String, String> before, Map<String, String> after) {
        if (before == null || after == null) {
            Kind kind = before == null ? Kind.ADDED : Kind.REMOVED;
            return List.of(
                    new CatalogChange(
                            thing,
                            kind,
                            name,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .filter(
                        field ->
                                !before.getOrDefault(field, "")
                                        .equals(after.getOrDefault(field, "")))
                .map(field -> changed(thing, name, field, before.get(field), after.get(field)))
                .toList();
    }

    private static CatalogChange changed(
            Thing thing, String name, String field, String before, String after) {
        return new CatalogChange(
                thing,
                Kind.CHANGED,
                name,
                Optional.of(field),
                Optional.ofNullable(before).filter(text -> !text.isEmpty()),
                Optional.ofNullable(after).filter(text -> !text.isEmpty()));
    }
}
