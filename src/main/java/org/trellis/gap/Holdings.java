package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.gap.Standing.Basis;
import org.trellis.model.Catalog;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Person;
import org.trellis.model.Requirement;

/**
 * What one person holds on one day.
 *
 * <p>Own ratings beat inferred ones: test, supervisor, hours log, self, in this order, then the
 * newest, then the one of the competency itself before one that a crosswalk calls the same, then
 * the later one in the file. Inferred are what valid credentials attest and, unless switched off,
 * what the present and past jobs require; of these the highest counts. An own "has" without a level
 * takes the inferred level. Facts dated after the day are left out and listed.
 */
public final class Holdings {
    private static final Comparator<Standing> STRONGEST =
            Comparator.comparing(Standing::basis)
                    .thenComparing(s -> s.date().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private final Catalog catalog;
    private final Person person;
    private final LocalDate on;
    private final Subtraction subtraction;
    private final HeldCredentials credentials;
    private final Map<Competency.Id, List<Standing>> own = new HashMap<>();
    private final Map<Competency.Id, List<Standing>> inferred = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private Holdings(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        this.catalog = catalog;
        this.person = person;
        this.on = on;
        this.subtraction = new Subtraction(catalog.scales(), catalog.assumptions());
        this.credentials = new HeldCredentials(catalog, person, on, presumed);
        person.ratings().forEach(this::addOwn);
        ignored.addAll(credentials.ignored());
        credentials.entries().forEach(this::addAttested);
        if (presumed) {
            Stream.concat(person.job().stream(), person.history().stream().map(Person.Served::job))
                    .distinct()
                    .flatMap(id -> catalog.findJob(id).stream())
                    .forEach(this::addPresumed);
        }
    }

    /**
     * @param presumed whether to count what the present and past jobs require as held
     */
    public static Holdings of(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        return new Holdings(catalog, person, on, presumed);
    }

    private void addOwn(Person.Rating rating) {
        if (rating.date().isAfter(on)) {
            ignored.add(rating.competency() + " " + rating.date());
            return;
        }
        if (rating.held() instanceof Held.NotAssessed) {
            return;
        }
        Basis basis = Basis.values()[rating.evidence().ordinal()];
        var standing =
                new Standing(rating.held(), basis, Optional.of(rating.date()), "", List.of());
        own.computeIfAbsent(rating.competency(), id -> new ArrayList<>()).add(0, standing);
    }

    private void addAttested(Credential.Id id, HeldCredentials.Entry entry) {
        if (!entry.valid()) {
            return;
        }
        Basis basis = entry.presumed() ? Basis.PRESUMED : Basis.CREDENTIAL;
        for (Credential.Attests attests : catalog.getCredential(id).attests()) {
            addInferred(
                    attests.competency(),
                    new Standing(attests.held(), basis, entry.earned(), id.code(), List.of()));
        }
    }

    private void addPresumed(Job job) {
        String from = job.id().toString();
        for (Requirement requirement : job.requirements().values()) {
            addInferred(
                    requirement.competency(),
                    new Standing(
                            Subtraction.granted(requirement.ask()),
                            Basis.PRESUMED,
                            Optional.empty(),
                            from,
                            List.of()));
        }
    }

    private void addInferred(Competency.Id id, Standing standing) {
        if (standing.held() instanceof Held.AtLevel || standing.held() instanceof Held.Has) {
            inferred.computeIfAbsent(id, each -> new ArrayList<>()).add(standing);
        }
    }

    /** What counts for a competency, with all that does not beside it; never null. */
    public Standing standing(Competency.Id id) {
        Collection<Competency.Id> same = same(id);
        List<Standing> all = collect(own, same);
        all.sort(STRONGEST);
        List<Standing> guessed = collect(inferred, same);
        Standing best = guessed.stream().reduce(this::higher).orElse(Standing.NONE);
        if (all.isEmpty()) {
            guessed.remove(best);
            return guessed.isEmpty() ? best : best.withOthers(guessed);
        }
        Standing counts = all.remove(0);
        if (counts.held() instanceof Held.Has && best.held() instanceof Held.AtLevel) {
            counts =
                    new Standing(
                            best.held(), counts.basis(), counts.date(), best.from(), List.of());
        }
        all.addAll(guessed);
        return all.isEmpty() ? counts : counts.withOthers(all);
    }

    private Standing higher(Standing first, Standing second) {
        return subtraction.higher(first.held(), second.held()) == first.held() ? first : second;
    }

    private static List<Standing> collect(
            Map<Competency.Id, List<Standing>> from, Collection<Competency.Id> ids) {
        List<Standing> found = new ArrayList<>();
        for (Competency.Id id : ids) {
            found.addAll(from.getOrDefault(id, List.of()));
        }
        return found;
    }

    /** The competency first, then all that crosswalks call the same, however many steps away. */
    private Collection<Competency.Id> same(Competency.Id id) {
        if (!catalog.sameAs().containsKey(id)) {
            return List.of(id);
        }
        Set<Competency.Id> found = new LinkedHashSet<>(List.of(id));
        Deque<Competency.Id> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Competency.Id next : catalog.sameAs().getOrDefault(open.poll(), List.of())) {
                if (found.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }

    /** Valid on the day: own, covered and presumed ones. */
    public Set<Credential.Id> validCredentials() {
        return credentials.entries().entrySet().stream()
                .filter(each -> each.getValue().valid())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * How a person stands with one row of a job's credentials. Empty when the row varies by state
     * and the person's state does not require it.
     */
    public Optional<Gate> gate(Job.AskedCredential asked) {
        return Gates.of(catalog, person, on, credentials.entries(), asked);
    }

    /** The person this is about. */
    public Person person() {
        return person;
    }

    /**
     * Facts dated after the day, which do not count: the competency or credential, and the date.
     */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }
}
