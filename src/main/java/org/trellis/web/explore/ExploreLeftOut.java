package org.trellis.web.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Explored.Reason;
import org.trellis.path.explore.Opening;
import org.trellis.path.search.LimitName;
import org.trellis.report.Words;
import org.trellis.web.path.LimitForm;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Which jobs are left out and why, each once, and the one change that opens the most. */
final class ExploreLeftOut {
    private static final double ROUND_USD = 100;
    private static final List<Integer> MONTHS = List.of(6, 12, 18, 24, 36, 48, 60, 96);

    private static final String LIMITS_OF_COUNTRY = "limits.country";

    private final PageWords phrases;
    private final Words words;
    private final ExploreRequest request;
    private final Explored found;
    private final List<Opening> openings;

    ExploreLeftOut(
            PageWords phrases, ExploreRequest request, Explored found, List<Opening> openings) {
        this.phrases = phrases;
        this.words = phrases.words();
        this.request = request;
        this.found = found;
        this.openings = openings;
    }

    /**
     * Why the jobs are left out that the address opens; empty where it opens none.
     *
     * @throws UnknownValue for what is no such reason
     */
    static String open(String code) {
        List<String> known =
                Stream.concat(
                                Stream.of(Reason.values()).map(Reason::code),
                                Stream.of(LimitName.values()).map(Code::of))
                        .toList();
        if (!code.isBlank() && !code.equals(LIMITS_OF_COUNTRY) && !known.contains(code)) {
            throw new UnknownValue(code, known);
        }
        return code.strip();
    }

    /** A job is counted at the first limit that alone keeps it out, else at several together. */
    List<ExplorePage.LeftOut> list() {
        Map<String, Set<Job.Id>> byReason = new LinkedHashMap<>();
        add(byReason, Reason.ELSEWHERE);
        add(byReason, Reason.OPENINGS);
        Set<Job.Id> limited = new LinkedHashSet<>(found.leftOut().of(Reason.LIMITS));
        for (Opening opening : openings) {
            Set<Job.Id> own = new LinkedHashSet<>();
            opening.opened().forEach(each -> own.add(each.job().id()));
            own.retainAll(limited);
            limited.removeAll(own);
            byReason.put(Code.of(opening.limit()), own);
        }
        byReason.put(request.country() ? LIMITS_OF_COUNTRY : "limits", limited);
        add(byReason, Reason.UNREACHABLE);
        add(byReason, Reason.UNRATED);
        add(byReason, Reason.HERE);
        List<ExplorePage.LeftOut> all = new ArrayList<>();
        byReason.forEach(
                (reason, jobs) -> {
                    if (!jobs.isEmpty()) {
                        all.add(leftOut(reason, jobs));
                    }
                });
        return all;
    }

    private void add(Map<String, Set<Job.Id>> to, Reason reason) {
        to.put(reason.code(), new LinkedHashSet<>(found.leftOut().of(reason)));
    }

    private ExplorePage.LeftOut leftOut(String reason, Set<Job.Id> jobs) {
        boolean open = request.open().equals(reason);
        return new ExplorePage.LeftOut(
                words.number(jobs.size()),
                words.say("explore.left." + reason),
                open ? "" : request.with("open", reason) + "#left-out",
                open,
                jobs.stream()
                        .map(id -> new ExplorePage.Link(phrases.title(id), Links.job(id)))
                        .toList());
    }

    Optional<ExplorePage.Change> change() {
        return openings.stream()
                .filter(opening -> changes(opening.limit()))
                .min(Comparator.comparing(opening -> opening.limit() == LimitName.MIN_GOAL_WAGE))
                .map(this::change);
    }

    /** Less pay at the goal is offered only where nothing else opens a job. */
    private static boolean changes(LimitName limit) {
        return switch (limit) {
            case WITHOUT_JOBS, MAX_MOVES, LIVING, HOURS_PER_WEEK -> false;
            default -> true;
        };
    }

    private ExplorePage.Change change(Opening opening) {
        LimitName limit = opening.limit();
        List<CareerPath> paths = opening.opened().stream().map(Explored.Reached::best).toList();
        return switch (limit) {
            case MAX_MONTHS -> months("within", limit, paths);
            case MAX_STEP_MONTHS -> months("step", limit, paths);
            case BUDGET -> budget(limit, paths);
            case MIN_GOAL_WAGE -> {
                double usd = least(paths);
                yield change(limit, words.money(usd), "pay", usd, paths.size());
            }
            case MIN_WAGE -> change(limit, words.money(0), "pay_way", 0, paths.size());
            default ->
                    new ExplorePage.Change(
                            text(words.say("path.change." + Code.of(limit)), paths.size()),
                            words.say("path.change." + Code.of(limit)),
                            request.without(LimitForm.KINDS.keySet()) + "&limits=kinds");
        };
    }

    /** As much money as half of the jobs take; aid may pay it as well. */
    private ExplorePage.Change budget(LimitName limit, List<CareerPath> paths) {
        List<Double> usd = paths.stream().map(CareerPath::usd).sorted().toList();
        double half = up(usd.get((usd.size() - 1) / 2));
        int fit = (int) usd.stream().filter(each -> each <= half).count();
        ExplorePage.Change change = change(limit, words.money(half), "own_money", half, fit);
        return new ExplorePage.Change(
                words.say("explore.change.aid", change.text()), change.button(), change.href());
    }

    /** The least choice of the form that most of the jobs fit in. */
    private ExplorePage.Change months(String field, LimitName limit, List<CareerPath> paths) {
        double own = paths.stream().mapToDouble(CareerPath::months).max().orElse(0);
        int months =
                MONTHS.stream()
                        .filter(m -> fit(paths, m) * 2 >= paths.size())
                        .findFirst()
                        .orElse((int) Math.ceil(own));
        return change(limit, words.span(months), field, months, Math.max(1, fit(paths, months)));
    }

    private static int fit(List<CareerPath> paths, double months) {
        return (int) paths.stream().filter(path -> path.months() <= months).count();
    }

    private static double least(List<CareerPath> paths) {
        double usd = paths.stream().mapToDouble(p -> p.goalUsdPerYear().orElse(0)).min().orElse(0);
        return Math.floor(usd / 1000) * 1000;
    }

    private static double up(double usd) {
        return Math.ceil(usd / ROUND_USD) * ROUND_USD;
    }

    private ExplorePage.Change change(
            LimitName limit, String value, String field, double number, int jobs) {
        String act = words.say("path.change." + Code.of(limit), value);
        return new ExplorePage.Change(
                text(act, jobs), act, request.with(field, "" + (long) number));
    }

    private String text(String act, int jobs) {
        return words.say("explore.change.text", act, words.number(jobs));
    }
}
