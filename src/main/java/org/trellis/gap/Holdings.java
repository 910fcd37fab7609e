package org.trellis.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.Standing.Doubt;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * What one person holds on one day.
 *
 * <p>Own ratings, in the order of {@link OwnRatings}, beat inferred ones. Inferred are what valid
 * credentials attest and, unless switched off, what {@link PresumedJobs} let us assume; of these
 * the highest counts: for what is asked, the one that leaves least of it, be it a level or a "has"
 * without one. So nobody who held one more job has more to learn. An own "has" without a level
 * takes the inferred level. Facts dated after the day are left out and listed.
 */
public final class Holdings {
    /** A fact dated after the day the answer holds for; it does not count. */
    public sealed interface LaterFact {
        LocalDate date();

        record Rated(Competency.Id competency, LocalDate date) implements LaterFact {}

        record Earned(Credential.Id credential, LocalDate date) implements LaterFact {}
    }

    private final Catalog catalog;
    private final Person person;
    private final LocalDate on;
    private final Subtraction subtraction;
    private final OwnRatings order;
    private final HeldCredentials credentials;
    private final Map<Competency.Id, List<Standing>> own = new HashMap<>();
    private final Map<Competency.Id, List<Standing>> attested = new HashMap<>();
    private final Optional<PresumedJobs> presumed;
    private final List<LaterFact> ignored = new ArrayList<>();

    private Holdings(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        this.catalog = catalog;
        this.person = person;
        this.on = on;
        this.subtraction = new Subtraction(catalog.scales(), catalog.assumptions());
        this.order = new OwnRatings(catalog.assumptions(), on, subtraction);
        this.credentials = new HeldCredentials(catalog, person, on, presumed);
        person.ratings().forEach(this::addOwn);
        credentials
                .later()
                .forEach(
                        own ->
                                ignored.add(
                                        new LaterFact.Earned(
                                                own.credential(), own.earned().get())));
        credentials.entries().forEach(this::addAttested);
        this.presumed =
                presumed
                        ? Optional.of(new PresumedJobs(catalog, person, on, credentials))
                        : Optional.empty();
    }

    private Holdings(Holdings before) {
        catalog = before.catalog;
        person = before.person;
        on = before.on;
        subtraction = before.subtraction;
        order = before.order;
        credentials = before.credentials;
        presumed = before.presumed;
        before.own.forEach((id, ratings) -> own.put(id, new ArrayList<>(ratings)));
        attested.putAll(before.attested);
        ignored.addAll(before.ignored);
    }

    /** What would be held with more own ratings; the person stays as they are. */
    public Holdings with(Collection<Person.Rating> more) {
        Holdings after = new Holdings(this);
        more.forEach(after::addOwn);
        return after;
    }

    /**
     * @param presumed whether to count what the present and past jobs require as held
     */
    public static Holdings of(Catalog catalog, Person person, LocalDate on, boolean presumed) {
        return new Holdings(catalog, person, on, presumed);
    }

    /** Whether somebody has held the current job long enough to assume its skills from it. */
    public static boolean assumesJob(Catalog catalog, Person person) {
        return person.job().isPresent() && PresumedJobs.isSettled(person, catalog.assumptions());
    }

    private void addOwn(Person.Rating rating) {
        if (rating.date().isAfter(on)) {
            ignored.add(new LaterFact.Rated(rating.competency(), rating.date()));
            return;
        }
        if (rating.held() instanceof Held.NotAssessed) {
            return;
        }
        var origin = new Origin.Rated(rating.evidence(), rating.date(), rating.score());
        var standing = new Standing(rating.held(), origin);
        own.computeIfAbsent(rating.competency(), id -> new ArrayList<>()).add(0, standing);
    }

    private void addAttested(Credential.Id id, HeldCredentials.Entry entry) {
        if (!entry.valid()) {
            return;
        }
        Credential credential = catalog.getCredential(id);
        var origin =
                new Origin.Attested(
                        id, entry.by(), entry.presumed(), entry.earned(), credential.place());
        for (Credential.Attests attests : credential.attests()) {
            if (attests.held().isHeld()) {
                attested.computeIfAbsent(attests.competency(), each -> new ArrayList<>(1))
                        .add(new Standing(attests.held(), origin));
            }
        }
    }

    /** Whether a verified rating is too old to count beside a fresh one. */
    public boolean isOld(Standing rating) {
        return order.isOld(rating);
    }

    /** What counts for a competency, with all that does not beside it; never null. */
    public Standing standing(Competency.Id id) {
        return standing(id, this::highest);
    }

    /** As the one for any purpose; of what is inferred the one nearest to {@code ask}. */
    Standing standing(Competency.Id id, Requirement.Ask ask) {
        return standing(id, inferred -> nearest(inferred, ask));
    }

    /** All that counts for some purpose: more than one only of what is inferred. */
    public List<Held> counting(Competency.Id id) {
        List<Competency.Id> same = catalog.listSame(id);
        Held counts = standing(id).held();
        boolean rated =
                order.sorted(collect(own, same)).stream()
                        .findFirst()
                        .filter(first -> !(first.held() instanceof Held.Has))
                        .isPresent();
        if (rated || !(counts instanceof Held.AtLevel)) {
            return List.of(counts);
        }
        return inferred(same).stream().map(Standing::held).distinct().toList();
    }

    private List<Standing> inferred(List<Competency.Id> same) {
        List<Standing> inferred = collect(attested, same);
        addPresumed(inferred, same);
        return inferred;
    }

    private Standing standing(Competency.Id id, ToIntFunction<List<Standing>> choice) {
        List<Competency.Id> same = catalog.listSame(id);
        List<Standing> rated = order.sorted(collect(own, same));
        List<Standing> inferred = inferred(same);
        int chosen = choice.applyAsInt(inferred);
        if (rated.isEmpty()) {
            return chosen < 0 ? Standing.NONE : inferred.remove(chosen).withOthers(inferred);
        }
        Standing counts = rated.remove(0);
        if (counts.held() instanceof Held.Has && chosen >= 0) {
            counts = withLevel(counts, inferred.get(chosen));
        }
        counts = counts.doubted(shownMore(counts, inferred));
        rated.addAll(inferred);
        return counts.withOthers(rated);
    }

    private List<Doubt> shownMore(Standing counts, List<Standing> inferred) {
        return inferred.stream()
                .filter(each -> each.evidence() == Evidence.CREDENTIAL)
                .filter(each -> subtraction.compare(each.held(), counts.held()) > 0)
                .flatMap(each -> shown(each.origin(), each.held()).stream())
                .limit(1)
                .toList();
    }

    private static Optional<Doubt> shown(Origin origin, Held held) {
        Origin own = origin instanceof Origin.CarriedOver carried ? carried.origin() : origin;
        return own instanceof Origin.Attested attested
                ? Optional.of(new Doubt.ShownMore(attested.by(), held))
                : Optional.empty();
    }

    private static Standing withLevel(Standing has, Standing inferred) {
        if (!(inferred.held() instanceof Held.AtLevel)) {
            return has;
        }
        var level = new Origin.Leveled(has.origin(), inferred.origin());
        return new Standing(inferred.held(), level, has.doubts(), List.of())
                .doubted(inferred.doubts());
    }

    private void addPresumed(List<Standing> inferred, List<Competency.Id> same) {
        for (Competency.Id id : same) {
            presumed.map(jobs -> jobs.standings(id)).orElse(List.of()).stream()
                    .map(each -> id.equals(same.get(0)) ? each : each.carriedOver(id))
                    .forEach(inferred::add);
        }
    }

    /** Index of the first of the highest; -1 when there is none. */
    private int highest(List<Standing> inferred) {
        int best = inferred.isEmpty() ? -1 : 0;
        for (int i = 1; i < inferred.size(); i++) {
            Held before = inferred.get(best).held();
            best = subtraction.higher(before, inferred.get(i).held()) == before ? best : i;
        }
        return best;
    }

    /** Index of the one that leaves least of {@code ask}, else of the highest. */
    private int nearest(List<Standing> inferred, Requirement.Ask ask) {
        int best = highest(inferred);
        for (int i = 0; i < inferred.size(); i++) {
            double less = left(ask, inferred.get(i).held());
            best = less < left(ask, inferred.get(best).held()) ? i : best;
        }
        return best;
    }

    private double left(Requirement.Ask ask, Held held) {
        return subtraction.of(ask, held).map(missing -> missing.hours().high()).orElse(0.0);
    }

    private static List<Standing> collect(
            Map<Competency.Id, List<Standing>> from, List<Competency.Id> ids) {
        List<Standing> found = new ArrayList<>();
        for (Competency.Id id : ids) {
            for (Standing each : from.getOrDefault(id, List.of())) {
                found.add(id.equals(ids.get(0)) ? each : each.carriedOver(id));
            }
        }
        return found;
    }

    public HeldCredentials credentials() {
        return credentials;
    }

    List<Gate> gates(Job job) {
        return credentials.gates(job);
    }

    /** The person this is about. */
    public Person person() {
        return person;
    }

    /** Facts dated after the day, which do not count. */
    public List<LaterFact> ignored() {
        return List.copyOf(ignored);
    }
}
