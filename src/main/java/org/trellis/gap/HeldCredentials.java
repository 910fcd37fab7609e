package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Gate.State;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.HeldCredential;

/**
 * The credentials of one person on one day: own ones with their last valid day, what these cover,
 * and what the present job lets us presume; and the state of a gate, of several alternatives the
 * one that serves best.
 *
 * <p>Last valid day: {@code expires}, else {@code earned} and {@code valid_months}, else none. What
 * covers something that covers a third covers the third as well. An expired credential covers
 * nothing. Of several entries for one credential the one that is valid longest counts. For each
 * requirement of the present job that neither a valid nor an own expired credential answers, the
 * first alternative in its row is presumed, undated.
 */
final class HeldCredentials {
    /**
     * @param by the credential of the person's file, or the presumed one, that this comes from
     */
    record Entry(
            Credential.Id by,
            Optional<LocalDate> earned,
            Optional<LocalDate> expires,
            boolean valid,
            boolean presumed) {
        /** Whether it counts rather than {@code other}. */
        private boolean outlasts(Entry other) {
            if (valid != other.valid) {
                return valid;
            }
            return other.expires.isPresent()
                    && (expires.isEmpty() || expires.get().isAfter(other.expires.get()));
        }
    }

    /** The assumption: a credential that ends within so many days is shown as expiring. */
    private static final String EXPIRING_SOON_DAYS = "expiring_soon_days";

    private final Catalog catalog;
    private final Person person;
    private final LocalDate soon;
    private final Map<Credential.Id, Entry> entries = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();

    HeldCredentials(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        this.catalog = catalog;
        this.person = person;
        this.soon = on.plusDays((long) catalog.assumptions().get(EXPIRING_SOON_DAYS));
        for (HeldCredential own : person.credentials().orElse(List.of())) {
            if (own.earned().filter(on::isBefore).isPresent()) {
                ignored.add(own.credential() + " " + own.earned().get());
            } else {
                add(own, on);
            }
        }
        if (presumed) {
            person.job().flatMap(catalog::findJob).ifPresent(this::presume);
        }
    }

    private void add(HeldCredential own, LocalDate on) {
        Credential credential = catalog.getCredential(own.credential());
        Optional<LocalDate> expires = own.expires();
        if (expires.isEmpty() && credential.validMonths().isPresent()) {
            expires = own.earned().map(day -> day.plusMonths(credential.validMonths().getAsInt()));
        }
        boolean valid = expires.filter(on::isAfter).isEmpty();
        put(own.credential(), new Entry(own.credential(), own.earned(), expires, valid, false));
    }

    private void presume(Job job) {
        for (Job.AskedCredential asked : job.credentials()) {
            boolean known = asked.anyOf().stream().anyMatch(entries::containsKey);
            if (!known && need(asked) == Job.Need.REQUIRED) {
                Credential.Id first = asked.anyOf().get(0);
                put(first, new Entry(first, Optional.empty(), Optional.empty(), true, true));
            }
        }
    }

    private void put(Credential.Id id, Entry entry) {
        Entry before = entries.get(id);
        if (before != null && (entry.presumed || !entry.outlasts(before))) {
            return;
        }
        entries.put(id, entry);
        if (entry.valid) {
            catalog.getCredential(id).covers().stream().sorted().forEach(each -> put(each, entry));
        }
    }

    /** What a row asks of this person, {@code state_requires} applied; PREFERRED if not needed. */
    private Job.Need need(Job.AskedCredential asked) {
        if (asked.need() != Job.Need.VARIES_BY_STATE) {
            return asked.need();
        }
        List<Boolean> said =
                asked.anyOf().stream()
                        .map(person.stateRequires()::get)
                        .filter(answer -> answer != null)
                        .toList();
        if (said.isEmpty()) {
            return Job.Need.VARIES_BY_STATE;
        }
        return said.contains(true) ? Job.Need.REQUIRED : Job.Need.PREFERRED;
    }

    /** Empty when the row varies by state and the person's state does not require it. */
    Optional<Gate> gate(Job.AskedCredential asked) {
        Job.Need need = need(asked);
        if (asked.need() == Job.Need.VARIES_BY_STATE && need == Job.Need.PREFERRED) {
            return Optional.empty();
        }
        Optional<Entry> best =
                asked.anyOf().stream()
                        .filter(entries::containsKey)
                        .map(entries::get)
                        .min(Comparator.comparing(this::state));
        State state = best.map(this::state).orElseGet(this::absent);
        if (need == Job.Need.VARIES_BY_STATE && !state.valid()) {
            state = State.DEPENDS_ON_STATE;
        }
        return Optional.of(
                new Gate(
                        asked.anyOf().stream().map(catalog::getCredential).toList(),
                        need,
                        state,
                        best.map(entry -> catalog.getCredential(entry.by())),
                        best.flatMap(Entry::expires),
                        best.filter(Entry::presumed).isPresent(),
                        asked.source(),
                        asked.place()));
    }

    private State state(Entry entry) {
        if (!entry.valid()) {
            return State.EXPIRED;
        }
        return entry.expires().filter(last -> !last.isAfter(soon)).isPresent()
                ? State.EXPIRING
                : State.MET;
    }

    private State absent() {
        return person.credentials().isPresent() ? State.MISSING : State.UNKNOWN;
    }

    Map<Credential.Id, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    List<String> ignored() {
        return Collections.unmodifiableList(ignored);
    }
}
