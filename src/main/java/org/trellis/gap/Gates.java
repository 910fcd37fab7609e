package org.trellis.gap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Gate.State;
import org.trellis.gap.HeldCredentials.Entry;
import org.trellis.model.Catalog;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Person;

/** Decides the state of a gate; of several alternatives the one that serves best counts. */
final class Gates {
    /** The assumption: a credential that ends within so many days is shown as expiring. */
    static final String EXPIRING_SOON_DAYS = "expiring_soon_days";

    private Gates() {}

    static Optional<Gate> of(
            Catalog catalog,
            Person person,
            LocalDate on,
            Map<Credential.Id, Entry> held,
            Job.AskedCredential asked) {
        Job.Need need = HeldCredentials.need(asked, person);
        if (asked.need() == Job.Need.VARIES_BY_STATE && need == Job.Need.PREFERRED) {
            return Optional.empty();
        }
        LocalDate soon = on.plusDays((long) catalog.assumptions().get(EXPIRING_SOON_DAYS));
        Optional<Entry> best =
                asked.anyOf().stream()
                        .filter(held::containsKey)
                        .map(held::get)
                        .min(Comparator.comparing(entry -> state(entry, soon)));
        State state = best.map(entry -> state(entry, soon)).orElseGet(() -> absent(person));
        if (need == Job.Need.VARIES_BY_STATE && !state.valid()) {
            state = State.DEPENDS_ON_STATE;
        }
        List<Credential> anyOf = asked.anyOf().stream().map(catalog::getCredential).toList();
        return Optional.of(
                new Gate(
                        anyOf,
                        need,
                        state,
                        best.map(entry -> catalog.getCredential(entry.by())),
                        best.flatMap(Entry::expires),
                        best.filter(Entry::presumed).isPresent(),
                        asked.source(),
                        asked.place()));
    }

    private static State state(Entry entry, LocalDate soon) {
        if (!entry.valid()) {
            return State.EXPIRED;
        }
        return entry.expires().filter(last -> !last.isAfter(soon)).isPresent()
                ? State.EXPIRING
                : State.MET;
    }

    private static State absent(Person person) {
        return person.credentials().isPresent() ? State.MISSING : State.UNKNOWN;
    }
}
