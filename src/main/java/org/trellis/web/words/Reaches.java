package org.trellis.web.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.terrain.Traveler;
import org.trellis.report.Words;

/** The short list of what somebody could do, for pages that are about something else. */
public final class Reaches {
    private static final int SHOWN = 5;

    private final Catalog catalog;
    private final Explore explore;
    private final Map<String, List<Explored.Reached>> fromJob = new ConcurrentHashMap<>();

    public Reaches(Catalog catalog, Explore explore) {
        this.catalog = catalog;
        this.explore = explore;
    }

    /** The jobs that pay more than {@code job} for somebody of whom only this job is known. */
    public Reach from(Job.Id job, LocalDate on, Words words) {
        String from = "from=" + Links.encoded(job.toString());
        double pay = wage(catalog.getJob(job));
        List<Explored.Reached> better =
                held(job, on).stream().filter(each -> wage(each.job()) > pay).toList();
        return shown(better, to -> Links.paths(to) + "&" + from, Links.exploreFrom(job), words);
    }

    /** Worked out once a job and day. */
    private List<Explored.Reached> held(Job.Id job, LocalDate on) {
        fromJob.keySet().removeIf(key -> !key.endsWith("@" + on));
        return fromJob.computeIfAbsent(
                job + "@" + on,
                key ->
                        reached(
                                new Traveler(
                                        JobHolder.perhapsAt(Optional.of(job)), on, true, false)));
    }

    /**
     * All within the limits of {@code traveler}.
     *
     * @param way where the best way to a job is told
     * @param all where all of them are listed
     */
    public Reach of(Traveler traveler, Function<Job.Id, String> way, String all, Words words) {
        return shown(reached(traveler), way, all, words);
    }

    private List<Explored.Reached> reached(Traveler traveler) {
        return explore.find(ExploreQuery.of(traveler)).reached();
    }

    private Reach shown(
            List<Explored.Reached> reached, Function<Job.Id, String> way, String all, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        return new Reach(
                reached.stream()
                        .limit(SHOWN)
                        .map(each -> row(each, way.apply(each.job().id()), phrases))
                        .toList(),
                words.count("reach.all", reached.size()),
                all);
    }

    private static Reach.Row row(Explored.Reached reached, String href, PageWords phrases) {
        Words words = phrases.words();
        CareerPath best = reached.best();
        return new Reach.Row(
                phrases.title(reached.job().id()),
                href,
                Entrance.of(best, phrases),
                atLeast(best.monthsAtLeast(), words.span(best.months()), words),
                atLeast(best.usdAtLeast(), words.money(best.usd()), words),
                best.goalUsdPerYear().isPresent()
                        ? words.money(best.goalUsdPerYear().getAsDouble())
                        : words.say("report.pay.unknown"));
    }

    private static String atLeast(boolean atLeast, String text, Words words) {
        return atLeast ? words.say("report.at_least", text) : text;
    }

    private static double wage(Job job) {
        return job.wage().map(Job.Wage::usdPerYear).orElse(0.0);
    }
}
