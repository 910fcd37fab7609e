package org.trellis.report.apprentice;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.apprentice.Demonstrated;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.SignedWeek;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Skill;
import org.trellis.model.schedule.Wage;
import org.trellis.report.Words;
import org.trellis.schedule.LogBook;
import org.trellis.schedule.Progress;
import org.trellis.schedule.Tally;

/** What a log says of an apprentice, the same on the page and on the command line. */
public final class LogWords {
    private final Catalog catalog;
    private final Words words;

    public LogWords(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    public Words words() {
        return words;
    }

    /** {@code 27.5 h}. */
    public String hours(Hours hours) {
        return words.say(Message.of("log.hours", hours));
    }

    /** {@code case-1, Machinist: 27.5 h of 8,000 h}. */
    public String answer(LogBook book) {
        Progress progress = book.progress();
        String title = words.text(book.schedule().title());
        String done = hours(progress.done());
        return progress.asked().isEmpty()
                ? words.say("log.answer.open", book.kept().id(), title, done)
                : words.say(
                        "log.answer", book.kept().id(), title, done, hours(progress.asked().get()));
    }

    public String pace(Progress progress) {
        if (progress.expected().isEmpty()) {
            return words.say("log.pace.none");
        }
        String expected = hours(progress.expected().get());
        return progress.behind().minutes() > 0
                ? words.say("log.pace.behind", expected, hours(progress.behind()))
                : words.say("log.pace.fine", expected);
    }

    /** The wage step of today; empty when the schedule has no wage steps. */
    public Optional<String> wage(LogBook book) {
        return book.schedule()
                .wage()
                .filter(wage -> !wage.steps().isEmpty())
                .map(wage -> book.progress().step().map(this::step).orElseGet(() -> open(wage)));
    }

    private String step(Progress.Step step) {
        String now = pay(step.usdPerHour(), step.percent());
        if (step.toNext().isPresent()) {
            return words.say(
                    "log.step.hours", step.number(), now, hours(step.toNext().get()), next(step));
        }
        return step.nextOn()
                .map(
                        day ->
                                words.say(
                                        "log.step.on",
                                        step.number(),
                                        now,
                                        words.date(day),
                                        next(step)))
                .orElseGet(() -> words.say("log.step.last", step.number(), now));
    }

    private String next(Progress.Step step) {
        return pay(step.nextUsdPerHour(), step.nextPercent());
    }

    /** Which step it is depends on how long the steps last. */
    private String open(Wage wage) {
        Wage.Step first = wage.steps().get(0);
        String pay = pay(wage.usdPerHour(first), wage.percent(first));
        return words.say("log.step.open", wage.steps().size(), pay);
    }

    /**
     * Dollars an hour where the schedule knows them, else the share of the journeyworker wage; a
     * step has one of the two.
     */
    private String pay(OptionalDouble usd, OptionalDouble percent) {
        return usd.isPresent()
                ? words.say("log.pay.usd", String.format(Locale.US, "$%,.2f", usd.getAsDouble()))
                : words.say("log.pay.percent", words.inPercent(percent.orElseThrow()));
    }

    public String milestone(Progress.Milestone milestone) {
        String key = milestone.reached() ? "reached" : milestone.yearOver() ? "short" : "open";
        return words.say(
                "log.milestone." + key + (milestone.asked().isEmpty() ? ".plain" : ""),
                words.date(milestone.on()),
                hours(milestone.done()),
                milestone.asked().map(this::hours).orElse(""));
    }

    /** Of a process: how far its hours go beyond what the schedule gives it; empty when not. */
    public String beyond(Tally.OfProcess process) {
        return process.beyond().minutes() == 0
                ? ""
                : words.say(
                        "log.beyond", hours(process.beyond()), hours(process.most().orElseThrow()));
    }

    /** {@code 1. Layout} or {@code C1. Blueprint reading}. */
    public String part(LogPart part, Schedule schedule) {
        if (part.kind() == LogPart.Kind.JOB) {
            var process = schedule.workProcesses().get(part.number() - 1);
            return part.number() + ". " + words.text(process.title());
        }
        return part.code() + ". " + course(part.number(), schedule);
    }

    public String course(int number, Schedule schedule) {
        return schedule.relatedInstruction().stream()
                .skip(number - 1L)
                .findFirst()
                .map(course -> words.text(course.title()))
                .orElseGet(() -> words.say("log.class.any"));
    }

    /** {@code Week of June 2, 2025}, or the day. */
    public String when(LocalDate from, Worked.Span span) {
        return span == Worked.Span.WEEK
                ? words.say("log.week", words.date(from))
                : words.date(from);
    }

    /** {@code Week of June 2, 2025, 1. Layout: 30 h in the log, 20 h here}. */
    public String replaced(Timesheet.Replaced each, Schedule schedule) {
        return words.say(
                "log.replaced",
                when(each.from(), each.span()),
                part(each.part(), schedule),
                hours(each.before()),
                hours(each.after()));
    }

    public String skill(Skill skill) {
        return skill.words()
                .map(words::text)
                .orElseGet(
                        () ->
                                catalog.findCompetency(skill.competency().orElseThrow())
                                        .map(each -> words.text(each.name()))
                                        .orElseGet(() -> skill.competency().get().toString()));
    }

    /** {@code 0 to 4, 3 passes}. */
    public String scale(RatingScale scale) {
        return words.say(scale.said());
    }

    /** {@code passed: rated 4 of 4 by A. Lee, June 2, 2025}. */
    public String shown(Progress.SkillState skill, RatingScale scale) {
        if (skill.shown().isEmpty()) {
            return words.say("log.skill.not_seen");
        }
        Demonstrated last = skill.shown().get();
        String rated =
                words.say(
                        "log.shown",
                        last.rating(),
                        scale.most(),
                        Words.clean(last.assessor()),
                        words.date(last.on()));
        String key = Code.of(skill.outcome());
        return words.say("log.skill." + key, rated);
    }

    /** Who signed a week and when, whether it was changed since, or that nobody has. */
    public String signature(LogBook book, LocalDate week) {
        Optional<SignedWeek> signed = book.signature(week);
        if (signed.isEmpty()) {
            return words.say("log.signed.no");
        }
        String key = signed.get().isOf(book.worked()) ? "log.signed" : "log.signed.changed";
        return words.say(key, Words.clean(signed.get().by()), words.date(signed.get().on()));
    }
}
