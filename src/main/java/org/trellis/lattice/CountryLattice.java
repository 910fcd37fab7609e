package org.trellis.lattice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.board.Rated;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Related.Neighbor;

/**
 * The ladders and all U.S. occupations as one lattice. An occupation that a ladder has is no job of
 * its own: it stands for the lowest of the ladder's jobs in it; see {@link #settled}.
 *
 * <p>Moves are inferred from each job to the occupations that O*NET names as its primary related
 * ones and to those nearest in learning hours by their profiles, where they pay at least {@code
 * job_nearest_wage_share} of it. Into a ladder they lead to its lowest job of the occupation. Built
 * once for a catalog, O(occupations x occupations x elements); never changes.
 */
public final class CountryLattice {
    private static final Comparator<Job> LOWEST =
            Comparator.comparing(Job::band).thenComparingDouble(CountryLattice::wage);

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Catalog catalog;
    private final Map<String, List<Job>> ofLadders = new LinkedHashMap<>();
    private final Map<Job.Id, Job> jobs = new TreeMap<>();
    private final Map<Job.Id, List<Move.Inferred>> from = new HashMap<>();
    private final Map<Job.Id, List<Move.Inferred>> into = new HashMap<>();

    CountryLattice(Catalog catalog, Profiled profiled) {
        this.catalog = catalog;
        catalog.jobs().forEach(this::addOfLadder);
        ofLadders.values().forEach(list -> list.sort(LOWEST));
        catalog.national()
                .jobs()
                .filter(job -> !ofLadders.containsKey(job.onetSoc()))
                .forEach(job -> jobs.put(job.id(), job));
        jobs.values().forEach(job -> enter(job, profiled));
        jobs.values().forEach(job -> infer(job, profiled));
        Expected expected = new Expected(catalog, jobs.values());
        jobs.replaceAll((id, job) -> expected.of(job, listInto(id)));
    }

    private void addOfLadder(Job job) {
        ofLadders.computeIfAbsent(job.onetSoc(), soc -> new ArrayList<>()).add(job);
        jobs.put(job.id(), job);
    }

    private static double wage(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(Double.MAX_VALUE);
    }

    /**
     * An occupation of which too little is rated is near nobody: nothing asked is not a nearness.
     */
    private void enter(Job job, Profiled profiled) {
        if (Rated.tooLittle(catalog, job)) {
            return;
        }
        if (entries(job.onetSoc()).anyMatch(each -> each.id().equals(job.id()))) {
            job.wage().ifPresent(wage -> profiled.enter(job.onetSoc(), wage.usdPerYear()));
        }
    }

    private void infer(Job job, Profiled profiled) {
        double least = job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
        double enough = least * catalog.assumptions().get("job_nearest_wage_share");
        Set<String> related =
                catalog.national().related().of(job.onetSoc()).stream()
                        .filter(each -> each.tier().isPrimary())
                        .map(Neighbor::onetSoc)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> all = new LinkedHashSet<>(related);
        all.addAll(
                profiled.nearest(
                        job.onetSoc(),
                        (int) catalog.assumptions().get("job_nearest_kept"),
                        enough));
        List<Move.Inferred> moves =
                all.stream()
                        .filter(soc -> !soc.equals(job.onetSoc()))
                        .flatMap(
                                soc ->
                                        entries(soc)
                                                .filter(to -> pays(to, enough))
                                                .map(to -> move(job, to, related.contains(soc))))
                        .toList();
        from.put(job.id(), moves);
        moves.forEach(move -> into.computeIfAbsent(move.to(), id -> new ArrayList<>()).add(move));
    }

    private static Move.Inferred move(Job from, Job to, boolean related) {
        return new Move.Inferred(
                from.id(), to.id(), related ? Move.Basis.RELATED : Move.Basis.NEAREST);
    }

    private static boolean pays(Job job, double usdPerYear) {
        return job.wage().filter(wage -> wage.usdPerYear() >= usdPerYear).isPresent();
    }

    /** The jobs by which one gets into an occupation: the lowest of each ladder, or itself. */
    private Stream<Job> entries(String onetSoc) {
        List<Job> here = ofLadders.get(onetSoc);
        if (here == null) {
            return Optional.ofNullable(jobs.get(National.job(onetSoc))).stream();
        }
        Set<String> seen = new LinkedHashSet<>();
        return here.stream().filter(job -> seen.add(job.id().prefix()));
    }

    /** All of them, as people get into them, in the order of their codes. */
    public Collection<Job> jobs() {
        return Collections.unmodifiableCollection(jobs.values());
    }

    /** A job with what BLS says people mostly have when they get into it. */
    public Optional<Job> findJob(Job.Id id) {
        return Optional.ofNullable(jobs.get(id));
    }

    /**
     * The job that an occupation stands for: the lowest of a ladder, of several ladders the one
     * that is named most like the occupation. {@code id} itself where no ladder has it.
     */
    public Job.Id settled(Job.Id id) {
        if (!National.isNational(id) || !ofLadders.containsKey(id.code())) {
            return id;
        }
        List<Job> lowest = entries(id.code()).toList();
        String title = catalog.national().findJob(id).map(job -> job.title().en()).orElse("");
        return lowest.stream()
                .filter(job -> job.band() == lowest.get(0).band())
                .reduce((a, b) -> likeness(b, title) > likeness(a, title) ? b : a)
                .orElseThrow()
                .id();
    }

    /** The share of the words of both names that both have, in the singular. */
    private static double likeness(Job job, String title) {
        Set<String> both = words(job.title().en());
        Set<String> all = words(title);
        int sum = both.size() + all.size();
        both.retainAll(all);
        return (double) both.size() / (sum - both.size());
    }

    private static Set<String> words(String name) {
        return WORD.matcher(name.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group().replaceFirst("s$", ""))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The inferred moves out of a job. */
    public List<Move.Inferred> listFrom(Job.Id job) {
        return from.getOrDefault(job, List.of());
    }

    /** The inferred moves into a job. */
    public List<Move.Inferred> listInto(Job.Id job) {
        return into.getOrDefault(job, List.of());
    }
}
