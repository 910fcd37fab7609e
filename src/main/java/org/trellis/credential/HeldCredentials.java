package org.trellis.credential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.credential.Gate.State;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.person.Diploma;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.HeldCredential;

/**
 * The credentials of one person on one day: own ones with their last valid day, what these cover,
 * and what the current job lets us presume; and what a job still asks of this person.
 *
 * <p>Last valid day: {@code expires}, else {@code earned} and {@code valid_months}, else none. What
 * covers something that covers a third covers the third as well. An expired credential covers
 * nothing. Of several entries for one credential the one that is valid longest counts. For each
 * requirement of the current job that neither a valid nor an own expired credential answers, the
 * first alternative in its row is presumed, undated, with all that it requires without alternative.
 * Entries dated after the day do not count.
 *
 * <p>Education. What most people in the current job have is presumed as {@link Diplomas#typical}
 * says. It is enough for an employer. A school counts it once the person has said to have a diploma
 * or a degree; of a diploma from another country, whether typical or required, it counts nothing.
 * Who has said to have none is presumed to have none.
 */
public final class HeldCredentials {
    /**
     * @param by the credential of the person's file, or the presumed one, that this comes from
     */
    public record Entry(
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
    private final LocalDate on;
    private final LocalDate soon;
    private final Map<Credential.Id, Entry> entries = new LinkedHashMap<>();
    private final List<HeldCredential> later = new ArrayList<>();

    /** Presumed education that employers count and schools do not. */
    private final Set<Credential.Id> forJobs = new LinkedHashSet<>();

    /**
     * @param presumed whether to count what the current job requires as held
     * @throws java.util.NoSuchElementException naming a credential the catalog does not have
     */
    public HeldCredentials(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        this.catalog = catalog;
        this.person = person;
        this.on = on;
        this.soon = on.plusDays((long) catalog.assumptions().get(EXPIRING_SOON_DAYS));
        for (HeldCredential own : person.credentials().orElse(List.of())) {
            if (own.earned().filter(on::isBefore).isPresent()) {
                later.add(own);
            } else {
                add(own);
            }
        }
        if (answered(Diploma.YES) && catalog.findCredential(Diplomas.HIGH_SCHOOL).isPresent()) {
            var said = new HeldCredential(Diplomas.HIGH_SCHOOL, Optional.empty(), Optional.empty());
            add(said);
        }
        if (presumed) {
            person.job().flatMap(catalog::findJob).ifPresent(this::presume);
        }
    }

    /** What the person has said of a diploma. */
    public boolean answered(Diploma answer) {
        return person.diploma().filter(answer::equals).isPresent();
    }

    private void add(HeldCredential own) {
        Credential credential = catalog.getCredential(own.credential());
        Optional<LocalDate> expires = own.expires();
        if (expires.isEmpty() && credential.validMonths().isPresent()) {
            expires = own.earned().map(day -> day.plusMonths(credential.validMonths().getAsInt()));
        }
        boolean valid = expires.filter(on::isAfter).isEmpty();
        put(own.credential(), new Entry(own.credential(), own.earned(), expires, valid, false));
    }

    private void presume(Job job) {
        for (Job.AskedCredential row : job.credentials()) {
            boolean required =
                    asked(row).filter(each -> each.need() == Job.Need.REQUIRED).isPresent();
            if (required && row.anyOf().stream().noneMatch(entries::containsKey)) {
                presume(row.anyOf().get(0), true);
            }
        }
        Diplomas.typical(catalog, job)
                .filter(id -> !entries.containsKey(id))
                .ifPresent(id -> presume(id, answered(Diploma.YES)));
    }

    /**
     * @param schools whether a school counts it too
     */
    private void presume(Credential.Id id, boolean schools) {
        boolean education = Diplomas.shows(catalog, id);
        if (education && answered(Diploma.NO)) {
            return;
        }
        if (education && (answered(Diploma.ABROAD) || !schools)) {
            forJobs.add(id);
            forJobs.addAll(catalog.getCredential(id).covers());
            return;
        }
        put(id, presumed(id));
        for (List<Credential.Id> group : catalog.getCredential(id).requires().anyOf()) {
            if (group.size() == 1 && !entries.containsKey(group.get(0))) {
                presume(group.get(0), schools);
            }
        }
    }

    private static Entry presumed(Credential.Id id) {
        return new Entry(id, Optional.empty(), Optional.empty(), true, true);
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

    private Optional<CredentialRequirement> asked(Job.AskedCredential row) {
        return CredentialRequirement.of(row, person.stateRequires());
    }

    /**
     * What has to be earned for {@code job} if it is not held; nothing that is only preferred, or
     * that concerns health, a criminal record or status, which is nobody's gate.
     */
    public List<CredentialRequirement> asked(Job job) {
        return job.credentials().stream()
                .flatMap(row -> asked(row).stream())
                .filter(asked -> asked.need() != Job.Need.PREFERRED)
                .filter(asked -> asked.anyOf().stream().noneMatch(this::neverEarned))
                .toList();
    }

    /** Whether an employer counts it. */
    public boolean holds(Credential.Id id) {
        return entry(id).filter(Entry::valid).isPresent();
    }

    /** Whether employers count it, and schools do not. */
    public boolean countsForJobs(Credential.Id id) {
        return forJobs.contains(id);
    }

    private boolean neverEarned(Credential.Id id) {
        return forJobs.contains(id) || catalog.getCredential(id).personal();
    }

    /** The gates of a job: required first, then what varies by state, then preferred. */
    public List<Gate> gates(Job job) {
        return job.credentials().stream()
                .flatMap(row -> gate(row).stream())
                .sorted(Comparator.comparing(gate -> place(gate.need())))
                .toList();
    }

    private static int place(Job.Need need) {
        return switch (need) {
            case REQUIRED -> 0;
            case VARIES_BY_STATE -> 1;
            case TYPICAL -> 2;
            case PREFERRED -> 3;
        };
    }

    /**
     * How the person stands with one row of a job, of alternatives with the one that serves best.
     * Empty when the row varies by state and the person's state does not require it.
     */
    public Optional<Gate> gate(Job.AskedCredential row) {
        return asked(row).map(asked -> gate(row, asked.need()));
    }

    private Gate gate(Job.AskedCredential row, Job.Need need) {
        Optional<Entry> best =
                row.anyOf().stream()
                        .flatMap(id -> entry(id).stream())
                        .min(Comparator.comparing(this::state));
        State state = best.map(this::state).orElseGet(() -> absent(row));
        if (need == Job.Need.VARIES_BY_STATE && !state.valid() && state != State.EXPIRED) {
            state = State.DEPENDS_ON_STATE;
        }
        return new Gate(
                row.anyOf().stream().map(catalog::getCredential).toList(),
                need,
                state,
                best.map(entry -> catalog.getCredential(entry.by())),
                best.flatMap(Entry::expires),
                best.filter(Entry::presumed).isPresent(),
                row.source(),
                row.place());
    }

    private State state(Entry entry) {
        if (!entry.valid()) {
            return State.EXPIRED;
        }
        return entry.expires().filter(last -> !last.isAfter(soon)).isPresent()
                ? State.EXPIRING
                : State.MET;
    }

    private Optional<Entry> entry(Credential.Id id) {
        return forJobs.contains(id)
                ? Optional.of(presumed(id))
                : Optional.ofNullable(entries.get(id));
    }

    private State absent(Job.AskedCredential row) {
        boolean told =
                person.credentials().isPresent()
                        || !answered(Diploma.YES)
                                && person.diploma().isPresent()
                                && row.anyOf().stream().allMatch(id -> Diplomas.shows(catalog, id));
        return told ? State.MISSING : State.UNKNOWN;
    }

    /** Valid and expired ones: own, covered and presumed. */
    public Map<Credential.Id, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    /** Own ones that have expired and only have to be renewed. */
    public Set<Credential.Id> renewable() {
        Set<Credential.Id> expired = new LinkedHashSet<>(entries.keySet());
        expired.removeIf(id -> entries.get(id).valid() || !isRenewable(id));
        return expired;
    }

    private boolean isRenewable(Credential.Id id) {
        LocalDate last = entries.get(id).expires().orElseThrow();
        return catalog.getCredential(id).renewal().open(last, on);
    }

    /** Valid on the day: own, covered and presumed ones. */
    public Set<Credential.Id> valid() {
        Set<Credential.Id> valid = new LinkedHashSet<>(entries.keySet());
        valid.removeIf(id -> !entries.get(id).valid());
        return valid;
    }

    /**
     * What somebody has when school begins: the valid ones, and what concerns health, a criminal
     * record or status, which counts as held.
     */
    public Set<Credential.Id> beforeSchool() {
        Set<Credential.Id> held = valid();
        catalog.credentials().values().stream()
                .filter(Credential::personal)
                .forEach(credential -> held.add(credential.id()));
        return held;
    }

    /** Own entries earned after the day; they do not count. */
    public List<HeldCredential> later() {
        return Collections.unmodifiableList(later);
    }
}
