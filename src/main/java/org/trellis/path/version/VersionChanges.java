package org.trellis.path.version;

import java.util.List;

/**
 * All that differs between two versions of {@code seeds/} and {@code ladders/}.
 *
 * @param people how many were asked for their ways
 */
public record VersionChanges(List<CatalogChange> data, List<WayChange> ways, int people) {
    public VersionChanges {
        data = List.copyOf(data);
        ways = List.copyOf(ways);
    }

    public List<CatalogChange> data(CatalogChange.Thing thing) {
        return data.stream().filter(each -> each.thing() == thing).toList();
    }

    public List<WayChange> ways(String person) {
        return ways.stream().filter(each -> each.person().equals(person)).toList();
    }

    /** Those of whom some way changes, in the order in which they were asked. */
    public List<String> peopleConcerned() {
        return ways.stream().map(WayChange::person).distinct().toList();
    }
}
