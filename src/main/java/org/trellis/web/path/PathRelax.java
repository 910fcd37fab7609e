package org.trellis.web.path;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.path.Relaxation;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.LimitName;
import org.trellis.report.Words;
import org.trellis.web.path.page.PathPage;
import org.trellis.web.path.page.PathTitles;
import org.trellis.web.words.PageWords;

/** What to change so that a way opens, each with the link that changes it. */
final class PathRelax {
    private static final double ROUND_USD = 100;

    private final Words words;
    private final PathTitles titles;
    private final PathAddress address;

    PathRelax(PageWords phrases, PathTitles titles, PathAddress address) {
        this.words = phrases.words();
        this.titles = titles;
        this.address = address;
    }

    PathPage.Change change(Relaxation relaxation) {
        CareerPath path = relaxation.path();
        PathAddress changed = address;
        for (LimitName limit : relaxation.dropped()) {
            changed = apply(changed, limit, relaxation);
        }
        List<String> acts =
                relaxation.dropped().stream().map(limit -> act(limit, relaxation)).toList();
        return new PathPage.Change(
                words.list(acts),
                titles.route(path),
                words.say("path.change.result", words.span(path.months()), words.money(path.usd())),
                changed.href());
    }

    private String act(LimitName limit, Relaxation relaxation) {
        CareerPath path = relaxation.path();
        String name = "path.change." + Code.of(limit);
        return switch (limit) {
            case MAX_MONTHS -> words.say(name, words.span(Math.ceil(path.months())));
            case MAX_STEP_MONTHS -> words.say(name, words.span(Math.ceil(longest(path))));
            case BUDGET -> words.say(name, words.money(up(path.usd())));
            case MAX_MOVES -> words.say(name, words.count("report.moves", path.moves()));
            case HOURS_PER_WEEK ->
                    words.say(name, words.count("report.hours", relaxation.hoursPerWeek()));
            case MIN_GOAL_WAGE -> words.say(name, money(path.goalUsdPerYear().orElse(0)));
            case MIN_WAGE -> words.say(name, money(path.lowestUsdPerYear().orElse(0)));
            default -> words.say(name);
        };
    }

    private String money(double usd) {
        return usd > 0 ? words.money(usd) : words.say("report.pay.unknown");
    }

    private static double up(double usd) {
        return Math.ceil(usd / ROUND_USD) * ROUND_USD;
    }

    private static double longest(CareerPath path) {
        return path.steps().stream().mapToDouble(step -> step.months()).max().orElse(0);
    }

    private static PathAddress apply(PathAddress from, LimitName limit, Relaxation relaxation) {
        CareerPath path = relaxation.path();
        return switch (limit) {
            case MAX_MONTHS -> from.with("within", whole(Math.ceil(path.months())));
            case MAX_STEP_MONTHS -> from.with("step", whole(Math.ceil(longest(path))));
            case BUDGET -> from.with("own_money", whole(up(path.usd())));
            case LIVING -> from.with("living", "any");
            case MAX_MOVES -> from.with("moves", whole(path.moves()));
            case HOURS_PER_WEEK -> from.with("hours", whole(Math.ceil(relaxation.hoursPerWeek())));
            case MIN_WAGE -> from.with("pay_way", "0");
            case MIN_GOAL_WAGE -> from.with("pay", "0");
            case WITHOUT_KINDS -> from.without(LimitForm.KINDS.keySet()).with("limits", "kinds");
            case WITHOUT_JOBS -> from.with("limits", "jobs");
        };
    }

    private static String whole(double value) {
        return "" + (long) value;
    }
}
