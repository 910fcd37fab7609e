package org.trellis.report.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.Choices;
import org.trellis.path.PathAnswer;
import org.trellis.path.Relaxation;
import org.trellis.path.WhyNot;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.Counting;
import org.trellis.path.search.Criterion;
import org.trellis.path.search.Search;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** Career paths as text on 80 columns: the answer, each way step by step, how it was worked out. */
public final class PathText {
    /** Shorter times are shown as 0 months. */
    private static final double LEAST_SHOWN = 0.05;

    private final PathAnswer answer;
    private final PathOrder order;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;
    private final SourceList sources;
    private final CountryWords country;
    private final WayText ways;
    private final Paper paper = new Paper();

    private PathText(
            PathAnswer answer,
            Choices choices,
            Catalog catalog,
            Optional<Counting> counting,
            Words words) {
        this.answer = answer;
        this.order = PathOrder.of(answer, choices);
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
        this.sources = new SourceList(catalog, words);
        this.country = new CountryWords(catalog, words);
        this.ways = new WayText(paper, answer, catalog, sources, counting, words);
    }

    /**
     * @param counting where the ways are counted by their courses too
     */
    public static String of(
            PathAnswer answer,
            Choices choices,
            Catalog catalog,
            Optional<Counting> counting,
            Words words) {
        return new PathText(answer, choices, catalog, counting, words).write();
    }

    /** The answer in one sentence: how many ways, how long, how dear. */
    private String heading() {
        String to = phrases.job(answer.query().to());
        if (answer.alreadyThere()) {
            return words.say("report.path.heading.there", to);
        }
        String from = start(answer).map(phrases::job).orElse(words.say("report.path.not_working"));
        List<CareerPath> best = order.best();
        if (best.isEmpty()) {
            return words.say("report.path.heading.none", from, to);
        }
        double usdLow = best.stream().mapToDouble(CareerPath::usd).min().orElse(0);
        double usdHigh = best.stream().mapToDouble(CareerPath::usd).max().orElse(0);
        double low = best.stream().mapToDouble(CareerPath::months).min().orElse(0);
        double high = best.stream().mapToDouble(CareerPath::months).max().orElse(0);
        String usd = words.moneyRange(usdLow, usdHigh);
        boolean atLeast = best.stream().anyMatch(CareerPath::usdAtLeast);
        return words.count(
                "report.path.heading",
                best.size(),
                from,
                to,
                high < LEAST_SHOWN && best.stream().allMatch(CareerPath::monthsAtLeast)
                        ? words.say("report.months.unrated")
                        : words.monthsRange(low, high),
                atLeast ? words.say("report.at_least", usd) : usd);
    }

    public static Optional<Job.Id> start(PathAnswer answer) {
        return answer.query().from().or(() -> answer.query().person().job());
    }

    /** {@code at least 5 months}; of nothing at least nobody knows how long it takes. */
    public static String time(double months, boolean atLeast, String shown, Words words) {
        String least = words.say("report.at_least", shown);
        String told = months < LEAST_SHOWN ? words.say("report.months.unrated") : least;
        return atLeast ? told : shown;
    }

    /** {@code $1,900} or {@code at least $1,900}. */
    public static String usd(double usd, boolean atLeast, Words words) {
        String money = words.money(usd);
        return atLeast ? words.say("report.at_least", money) : money;
    }

    private String write() {
        paper.heading(heading());
        paper.line(words.say("report.person", phrases.person(answer.query().person())));
        paper.line(words.say("report.on", words.date(answer.query().on())));
        goal();
        answer.bound().ifPresent(this::bound);
        if (answer.closed().equals(Optional.of(WhyNot.Reason.EXPERIENCE))) {
            paper.line(words.say("report.path.closed.experience"));
        }
        country.closed(answer).forEach(note -> paper.item(0, "!", note));
        overview(order.best());
        order.best().forEach(path -> ways.whole(path, numbered(path)));
        apart(order.more(), "report.path.more");
        apart(order.ifAidPays(), "report.path.if_aid");
        kBest();
        relax();
        answer.whyNot().ifPresent(this::whyNot);
        how();
        sources.print(paper);
        return paper.toString();
    }

    /** By what alone the path is the best, and that this is proven. */
    private void goal() {
        if (answer.query().alone() && !answer.ways().isEmpty()) {
            String proven = answer.complete() ? "report.path.alone" : "report.path.alone.open";
            paper.line(words.say(proven, words.name(answer.query().by())));
            stops(answer.query().by());
        }
    }

    /** What else counts where any job that pays more would do as a stop. */
    private void stops(Criterion by) {
        if (by == Criterion.FIRST_RAISE || by == Criterion.WAGE) {
            double months = catalog.assumptions().get("hardly_better_months");
            double usd = catalog.assumptions().get("hardly_better_usd");
            paper.line(words.say("report.path.alone.stops", Math.round(months), words.money(usd)));
        }
    }

    private void bound(Search.Bound bound) {
        String months = words.months(bound.months());
        paper.line(words.say("report.path.bound", months, words.money(bound.usd()), bound.moves()));
    }

    private void overview(List<CareerPath> paths) {
        if (paths.size() > 1) {
            apart(paths, "report.path.overview");
        }
    }

    private String numbered(CareerPath path) {
        return words.say("report.path.way", order.number(path), totals(path));
    }

    private String totals(CareerPath path) {
        return totals(path, phrases, words);
    }

    /** Months, dollars, first raise, real cost, moves, lowest pay. */
    public static String totals(CareerPath path, Phrases phrases, Words words) {
        String months = words.months(path.months());
        return words.say(
                "report.path.totals",
                time(path.months(), path.monthsAtLeast(), months, words),
                usd(path.usd(), path.usdAtLeast(), words),
                PathPay.raise(path, words),
                path.wholeCostUsd().isPresent()
                        ? wholeCost(path, words)
                        : words.say("report.path.cost.unknown"),
                words.count("report.moves", path.moves()),
                PathPay.lowest(path, phrases, words));
    }

    /** At most, where some pay on the way is not known and counts as none. */
    private static String wholeCost(CareerPath path, Words words) {
        String usd = words.money(path.wholeCostUsd().getAsDouble());
        return path.payKnown() ? usd : words.say("report.at_most", usd);
    }

    /** At least, where some pay on the way is not known and counts as none. */
    public static String earned(CareerPath path, String usd, Words words) {
        return path.payKnown() ? usd : words.say("report.at_least", usd);
    }

    /** The jobs of a path in turn. */
    public static String titles(CareerPath path, Phrases phrases, Words words) {
        return path.jobs().stream().map(phrases::job).collect(Collectors.joining(" > "));
    }

    private void apart(List<CareerPath> paths, String title) {
        if (!paths.isEmpty()) {
            paper.section(words.say(title));
            for (CareerPath path : paths) {
                ways.brief(path, numbered(path));
            }
        }
    }

    private void kBest() {
        if (answer.kBest().isEmpty()) {
            return;
        }
        Criterion by = answer.query().by();
        paper.section(words.say("report.path.kbest", answer.kBest().size(), words.name(by)));
        for (int i = 0; i < answer.kBest().size(); i++) {
            paper.line(words.say("report.path.place", i + 1, totals(answer.kBest().get(i))));
            paper.line(4, titles(answer.kBest().get(i), phrases, words));
        }
    }

    private void relax() {
        if (answer.relax().isEmpty()) {
            return;
        }
        paper.section(words.say("report.path.relax"));
        for (Relaxation relaxation : answer.relax()) {
            List<String> dropped = relaxation.dropped().stream().map(words::name).toList();
            String path = totals(relaxation.path());
            paper.item(2, "*", words.say("report.path.drop", words.list(dropped), path));
            paper.line(4, titles(relaxation.path(), phrases, words));
        }
    }

    private void whyNot(WhyNot why) {
        String job = phrases.job(why.job());
        paper.section(words.say("report.path.why_not", job));
        paper.line(words.name(why.reason()) + other(why));
        why.path()
                .ifPresent(
                        path -> {
                            paper.line(words.say("report.path.through", totals(path)));
                            paper.line(4, titles(path, phrases, words));
                        });
    }

    private String other(WhyNot why) {
        if (why.other().isPresent()) {
            return " "
                    + words.say(
                            "report.path.see",
                            order.number(answer.ways().get(why.other().getAsInt())));
        }
        return why.limits().isEmpty()
                ? ""
                : " " + words.list(why.limits().stream().map(words::name).toList()) + ".";
    }

    private void how() {
        paper.section(words.say("report.how"));
        paper.line(words.say("report.path.how"));
        paper.line(new LocalPay(catalog, words).report());
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        paper.line(words.say("report.path.how.usd", words.money(rate)));
        ways.how();
        String unknown = answer.query().unknownMet() ? "met" : "gap";
        paper.line(words.say("report.path.unknown." + unknown));
        paper.line(words.say("report.path.how.asof", words.date(answer.query().on())));
        paper.line(words.say("report.gap.how.estimate"));
        if (CountryWords.all(answer).anyMatch(CountryWords::concern)) {
            paper.line(CountryWords.education(answer.query().education(), words));
        }
        country.attribution(CountryWords.all(answer)).ifPresent(paper::line);
    }
}
