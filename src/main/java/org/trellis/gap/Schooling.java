package org.trellis.gap;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;

/**
 * Known hours of the credentials that stand between a person and some gates, with what these
 * require in turn; each counts once, unknown hours count 0. Of alternatives the one with the fewest
 * hours is taken, gate by gate, so it is an estimate where alternatives share what they require.
 */
public final class Schooling {
    private final Catalog catalog;
    private final Set<Credential.Id> held;

    /**
     * @param held credentials that need not be earned
     */
    public Schooling(Catalog catalog, Set<Credential.Id> held) {
        this.catalog = catalog;
        this.held = Set.copyOf(held);
    }

    public double hours(List<Gate> gates) {
        Set<Credential.Id> have = new HashSet<>(held);
        double sum = 0;
        for (Gate gate : gates) {
            List<Credential.Id> anyOf = gate.anyOf().stream().map(Credential::id).toList();
            sum += earn(anyOf, have);
        }
        return sum;
    }

    /** Adds the cheapest of {@code anyOf}, and what it needs, to {@code have}. */
    private double earn(List<Credential.Id> anyOf, Set<Credential.Id> have) {
        if (anyOf.stream().anyMatch(have::contains)) {
            return 0;
        }
        Credential.Id cheapest =
                anyOf.stream()
                        .min(Comparator.comparingDouble(id -> cost(id, new HashSet<>(have))))
                        .orElseThrow();
        return cost(cheapest, have);
    }

    private double cost(Credential.Id id, Set<Credential.Id> have) {
        if (!have.add(id)) {
            return 0;
        }
        Credential credential = catalog.getCredential(id);
        double sum = credential.hours().orElse(0);
        for (List<Credential.Id> group : credential.requires().anyOf()) {
            sum += earn(group, have);
        }
        addCovered(credential, have);
        return sum;
    }

    private void addCovered(Credential credential, Set<Credential.Id> have) {
        for (Credential.Id covered : credential.covers()) {
            if (have.add(covered)) {
                addCovered(catalog.getCredential(covered), have);
            }
        }
    }
}
