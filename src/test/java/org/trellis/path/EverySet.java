package org.trellis.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;

/** The slow witness for what has to be earned: every subset is tried. */
final class EverySet {
    private final Catalog catalog;

    EverySet(Catalog catalog) {
        this.catalog = catalog;
    }

    Set<Credential.Id> countsAs(Credential.Id id) {
        Set<Credential.Id> all = new HashSet<>(Set.of(id));
        catalog.getCredential(id).covers().forEach(each -> all.addAll(countsAs(each)));
        return all;
    }

    /**
     * All subsets of what is named and lacking that can be earned and suffice, none within another.
     */
    List<Set<Credential.Id>> of(List<List<Credential.Id>> groups, Set<Credential.Id> valid) {
        Set<Credential.Id> named = new TreeSet<>();
        groups.forEach(group -> name(group, valid, named));
        List<Credential.Id> all = List.copyOf(named);
        List<Set<Credential.Id>> good = new ArrayList<>();
        for (int bits = 0; bits < 1 << all.size(); bits++) {
            Set<Credential.Id> set = new TreeSet<>();
            for (int i = 0; i < all.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(all.get(i));
                }
            }
            if (suffices(groups, valid, set)) {
                good.add(set);
            }
        }
        return good.stream()
                .filter(
                        set ->
                                good.stream()
                                        .noneMatch(
                                                o -> o.size() < set.size() && set.containsAll(o)))
                .toList();
    }

    private void name(
            List<Credential.Id> group, Set<Credential.Id> valid, Set<Credential.Id> named) {
        if (group.stream().noneMatch(valid::contains)) {
            for (Credential.Id id : group) {
                if (named.add(id)) {
                    catalog.getCredential(id)
                            .requires()
                            .anyOf()
                            .forEach(g -> name(g, valid, named));
                }
            }
        }
    }

    private boolean suffices(
            List<List<Credential.Id>> groups, Set<Credential.Id> valid, Set<Credential.Id> set) {
        Set<Credential.Id> have = new HashSet<>(valid);
        Set<Credential.Id> left = new HashSet<>(set);
        boolean grown = true;
        while (grown) {
            grown =
                    left.removeIf(
                            id -> {
                                boolean can =
                                        catalog.getCredential(id).requires().anyOf().stream()
                                                .allMatch(
                                                        group ->
                                                                group.stream()
                                                                        .anyMatch(have::contains));
                                if (can) {
                                    have.addAll(countsAs(id));
                                }
                                return can;
                            });
        }
        return left.isEmpty() && groups.stream().allMatch(g -> g.stream().anyMatch(have::contains));
    }
}
