package org.trellis.web.path;

import java.util.ArrayList;
import java.util.List;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.path.PathQuery;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.report.Words;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** Puts the steps of a path into words, each number with its source. */
final class Steps {
    private static final double SAME = 1e-9;

    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;
    private final Pace pace;

    Steps(Catalog catalog, PageWords phrases, PathQuery query) {
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
        this.pace = Pace.of(query.person(), catalog.assumptions());
    }

    /** {@code $1,900} or {@code at least $1,900}. */
    static String usd(double usd, boolean atLeast, Words words) {
        String money = words.money(usd);
        return atLeast ? words.say("report.at_least", money) : money;
    }

    StepWords words(Step step) {
        return new StepWords(
                phrases.title(step.to()),
                Links.job(step.to()),
                step.from().map(phrases::title).orElse(""),
                phrases.say(step.kind()),
                words.months(step.months()),
                usd(step.usd(), step.usdAtLeast(), words),
                times(step),
                step.credentials().stream().map(this::earn).toList(),
                words.hours(step.schoolingHours()),
                step.raises().stream().map(raise -> learn(raise, step)).toList(),
                words.hours(step.competencyHours()),
                step.move().map(this::experiences).orElse(List.of()),
                words.say("path.stay", phrases.title(step.to()), pay(step)),
                step.wage().map(w -> phrases.source(w.source())).orElse(PageWords.NO_SOURCE));
    }

    private String pay(Step step) {
        return step.wage()
                .map(w -> words.say("report.pay", words.money(w.usdPerYear()), "" + w.year()))
                .orElseGet(() -> words.say("report.pay.unknown"));
    }

    private List<StepWords.Time> times(Step step) {
        List<StepWords.Time> times = new ArrayList<>();
        double learning = pace.months(step.hours());
        var months = step.move().map(Move::monthsSource).orElse("");
        if (step.programMonthsLeft() > 0) {
            String left = words.months(step.programMonthsLeft());
            boolean decides = same(step.programMonthsLeft(), step);
            times.add(time("school", words.say("path.time.school", left), decides, months));
        }
        if (step.hours() > 0) {
            String text =
                    words.say(
                            "path.time.learn",
                            words.months(learning),
                            words.hours(step.hours()),
                            words.number(pace.hoursPerWeek()));
            times.add(time("learn", text, same(learning, step), "editorial"));
        }
        if (step.experienceMonthsLeft() > 0) {
            String left = words.months(step.experienceMonthsLeft());
            String from = step.from().map(phrases::title).orElse("");
            boolean decides = same(step.experienceMonthsLeft(), step);
            times.add(time("work", words.say("path.time.work", left, from), decides, months));
        }
        return times;
    }

    private StepWords.Time time(String kind, String text, boolean decides, String source) {
        return new StepWords.Time(kind, text, decides, phrases.source(source));
    }

    private static boolean same(double months, Step step) {
        return Math.abs(months - step.months()) < SAME;
    }

    private StepWords.Earn earn(Earned earned) {
        return new StepWords.Earn(
                words.text(earned.credential().name()),
                words.hours(earned.hours()),
                phrases.source(earned.credential().hoursSource()),
                earned.usd().isPresent()
                        ? words.money(earned.usd().getAsDouble())
                        : words.say("catalog.fee.unknown"),
                earned.usd().isPresent()
                        ? phrases.source(earned.credential().feeSource())
                        : PageWords.NO_SOURCE,
                words.name(earned.needed()));
    }

    private StepWords.Learn learn(Raise raise, Step step) {
        Requirement asked = catalog.getJob(step.to()).requirements().get(raise.competency());
        String to = asked == null ? "" : phrases.ask(asked.ask());
        String from = words.say("catalog.held.unknown");
        if (raise.from().isPresent()) {
            int level = raise.from().getAsInt();
            from =
                    level > 0 && asked != null && asked.ask() instanceof Requirement.AtLevel at
                            ? phrases.level(new Level(at.level().scale(), level))
                            : words.say("catalog.held.lacks");
        }
        return new StepWords.Learn(
                phrases.name(raise.competency()), from, to, words.hours(raise.hours()));
    }

    private List<MoveWords.Experience> experiences(Move move) {
        return MoveWords.of(move, catalog.getJob(move.to()), "", phrases).experiences();
    }
}
