package org.trellis.report.path;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.path.PathQuery;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;
import org.trellis.path.terrain.Pay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** One step of a career path in words: its months, hours and dollars line by line. */
public final class StepText {
    private final Paper paper;
    private final Catalog catalog;
    private final Words words;
    private final SourceList sources;
    private final Phrases phrases;
    private final CountryWords country;
    private final Pace pace;
    private final Person person;

    public StepText(
            Paper paper, Catalog catalog, Words words, SourceList sources, PathQuery query) {
        this.paper = paper;
        this.catalog = catalog;
        this.words = words;
        this.sources = sources;
        this.phrases = new Phrases(catalog, words);
        this.country = new CountryWords(catalog, words);
        this.pace = Pace.of(query.person(), catalog.assumptions());
        this.person = query.person();
    }

    /**
     * @param counted the step by its courses, where that was asked for
     */
    void print(Step step, int number, Optional<String> counted) {
        String kind = words.name(step.move().kind());
        String to = phrases.job(step.to());
        String title =
                step.from()
                        .map(from -> words.say("report.step", number, phrases.job(from), to, kind))
                        .orElse(words.say("report.step.first", number, to, kind));
        paper.blank();
        paper.line(2, title);
        country.of(step).forEach(note -> paper.item(5, "!", note));
        String usd = PathText.usd(step.usd(), step.usdAtLeast(), words);
        boolean atLeast = step.times().atLeast() && step.program().isEmpty();
        String time = PathText.time(step.months(), atLeast, words.months(step.months()), words);
        paper.line(5, words.say("report.step.totals", time, usd));
        mode(step);
        months(step);
        counted.ifPresent(said -> paper.line(5, said));
        school(step);
        skills(step);
        step.move().authored().ifPresent(this::onTheWay);
        stop(step);
    }

    private void mode(Step step) {
        if (step.mode() == Mode.FULL_TIME) {
            double hours = catalog.assumptions().get("full_time_hours_per_week");
            String kept = words.percent(person.fullTime().payKeptPercent() / 100);
            paper.line(
                    5,
                    words.say(
                            "report.step.mode.full_time",
                            words.count("report.hours", hours),
                            kept));
        }
        step.program()
                .ifPresent(
                        program ->
                                paper.line(
                                        5,
                                        words.say(
                                                "report.step.mode.apprenticeship",
                                                words.months(program.months()),
                                                words.months(program.plainMonths()))));
        if (step.times().atLeast() && step.program().isEmpty()) {
            paper.line(5, words.say("report.step.unrated"));
        }
        if (!step.askFirst().isEmpty()) {
            List<String> names =
                    step.askFirst().stream().map(each -> words.text(each.name())).toList();
            paper.line(5, words.say("report.step.ask", words.list(names)));
        }
    }

    private void training(Step step) {
        if (step.times().training() > 0 && step.program().isEmpty()) {
            String months = words.months(step.times().training());
            step.times().pay().stream()
                    .filter(Pay::hired)
                    .findFirst()
                    .map(
                            pay ->
                                    pay.known()
                                            ? words.say(
                                                    "report.step.training",
                                                    months,
                                                    words.money(pay.usdPerYear()))
                                            : words.say("report.step.training.unknown", months))
                    .ifPresent(text -> paper.item(5, "-", text));
        }
    }

    private void months(Step step) {
        Pace own =
                step.mode() == Mode.FULL_TIME
                        ? new Pace(catalog.assumptions().get("full_time_hours_per_week"))
                        : pace;
        double learning = own.months(step.hours());
        String hours = words.hours(step.hours());
        paper.item(
                5,
                "-",
                words.say(
                        "report.step.learning",
                        hours,
                        words.count("report.hours", own.hoursPerWeek()),
                        words.months(learning)));
        if (step.experienceMonthsLeft() > 0 && step.from().isPresent()) {
            String left = words.months(step.experienceMonthsLeft());
            String from = phrases.job(step.from().get());
            paper.item(5, "-", words.say("report.step.experience", left, from) + mark(step));
        }
        experience(step);
        if (step.programMonthsLeft() > 0) {
            String left = words.months(step.programMonthsLeft());
            paper.item(5, "-", words.say("report.step.program", left) + mark(step));
        }
        training(step);
    }

    private void experience(Step step) {
        for (Step.Prior prior : step.experience()) {
            String text = phrases.prior(prior.asked(), prior.by());
            paper.item(5, "-", text + " " + sources.mark(prior.asked().source()));
        }
    }

    private String mark(Step step) {
        return step.move()
                .authored()
                .map(move -> " " + sources.mark(move.monthsSource()))
                .orElse("");
    }

    private void school(Step step) {
        if (step.credentials().isEmpty()) {
            return;
        }
        paper.line(5, words.say("report.step.school", words.hours(step.schoolingHours())));
        for (Earned earned : step.credentials()) {
            String fee = fee(earned, step);
            String hours = words.hours(earned.hours()) + feeMark(earned.credential().hoursSource());
            String name = words.text(earned.credential().name());
            paper.item(
                    7,
                    "*",
                    words.say("report.step.earn", name, hours, fee, words.name(earned.needed())));
        }
        taught(step);
    }

    private void taught(Step step) {
        List<String> names =
                Raise.tradeFirst(step.learning().taught(), catalog).stream()
                        .map(raise -> phrases.competency(raise.competency()))
                        .toList();
        if (!names.isEmpty()) {
            paper.line(7, words.say("report.step.taught", words.list(names)));
        }
    }

    private String fee(Earned earned, Step step) {
        if (step.program().isPresent() && !Schooling.apprenticePays(earned.credential())) {
            return words.say("report.fee.within");
        }
        return earned.usd().isPresent()
                ? words.say("report.fee", fee(earned))
                : words.say("report.fee", words.say("report.fee.unknown"));
    }

    private String fee(Earned earned) {
        String usd = words.money(earned.usd().getAsDouble());
        return earned.estimated()
                ? words.say("report.step.fee.ours", usd)
                : usd + feeMark(earned.credential().feeSource());
    }

    private String feeMark(String source) {
        String mark = sources.mark(source);
        return mark.isEmpty() ? "" : " " + mark;
    }

    private void skills(Step step) {
        if (step.raises().isEmpty()) {
            return;
        }
        paper.line(5, words.say("report.step.skills", words.hours(step.competencyHours())));
        Raise.tradeFirst(step.raises(), catalog)
                .forEach(raise -> paper.item(7, "*", skill(raise, step)));
        if (step.schoolingHours() > 0) {
            paper.line(7, words.say("report.step.together"));
        }
    }

    private String skill(Raise raise, Step step) {
        String name = phrases.competency(raise.competency());
        String hours = words.hours(raise.hours());
        Requirement requirement =
                catalog.findJob(step.to())
                        .map(job -> job.requirements().get(raise.competency()))
                        .orElse(null);
        String source = requirement == null ? "" : feeMark(requirement.source());
        if (raise.to().isEmpty()) {
            return words.say("report.step.learn", name, hours) + source;
        }
        String scale =
                requirement != null && requirement.ask() instanceof Requirement.AtLevel at
                        ? at.level().scale()
                        : "";
        String to =
                scale.isEmpty()
                        ? Level.shown(raise.to().getAsDouble())
                        : phrases.level(new Level(scale, raise.to().getAsDouble()));
        String from =
                raise.from().isEmpty()
                        ? words.say("report.step.from.unknown")
                        : words.say("report.step.from", Level.shown(raise.from().getAsDouble()));
        return words.say("report.step.raise", name, from, to, hours) + source;
    }

    private void onTheWay(Move.Authored move) {
        if (move.developmentalExperiences().isEmpty()) {
            return;
        }
        String all =
                move.developmentalExperiences().stream()
                        .map(each -> words.text(each.text()))
                        .collect(Collectors.joining("; "));
        paper.line(5, words.say("report.step.experiences", all) + feeMark(move.source()));
    }

    private void stop(Step step) {
        String pay =
                step.wage()
                        .map(
                                wage ->
                                        words.say(
                                                        "report.pay",
                                                        words.money(wage.usdPerYear()),
                                                        wage.year())
                                                + feeMark(wage.source()))
                        .orElse(words.say("report.pay.unknown"));
        paper.line(5, words.say("report.step.stop", phrases.job(step.to()), pay));
    }
}
