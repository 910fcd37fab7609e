package org.trellis.web.path.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Move;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.path.account.Earned;
import org.trellis.path.account.Raise;
import org.trellis.path.account.Step;
import org.trellis.path.counted.CountedStep;
import org.trellis.path.step.Mode;
import org.trellis.path.step.Schooling;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.path.CountedWords;
import org.trellis.report.path.CountryWords;
import org.trellis.report.path.PathText;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** Puts the steps of a way into words: what its school teaches first, then what else. */
public final class PathSteps {
    private final Catalog catalog;
    private final PageWords phrases;
    private final Words words;
    private final double hoursPerWeek;
    private final Predicate<Job.Id> held;
    private final StepLinks links;

    /**
     * @param held whether it is, or was, a job of the person
     */
    public PathSteps(
            Catalog catalog,
            PageWords phrases,
            double hoursPerWeek,
            Predicate<Job.Id> held,
            StepLinks links) {
        this.links = links;
        this.held = held;
        this.catalog = catalog;
        this.phrases = phrases;
        this.words = phrases.words();
        this.hoursPerWeek = hoursPerWeek;
    }

    /** The step with the months and dollars of its courses, where it is made of any. */
    public PathPage.StepRow row(CountedStep counted) {
        PathPage.StepRow rate = row(counted.step());
        if (counted.atRate()) {
            return rate;
        }
        var said = new CountedWords(words, words::span);
        return rate.counted(
                words.say("path.step.time." + kind(counted.step()), said.time(counted)),
                said.usd(counted),
                said.mark(counted),
                words.say("plan.way.inside", said.line(counted), rate.time(), rate.usd()));
    }

    public PathPage.StepRow row(Step step) {
        String title = phrases.title(step.to());
        return new PathPage.StepRow(
                words.say(held.test(step.to()) ? "path.step.back" : "path.step.title", title),
                step.move() instanceof Move.Inferred ? words.say("path.step.inferred") : "",
                new CountryWords(catalog, words).of(step),
                time(step),
                usd(step.usd(), step.usdAtLeast()),
                words.say("path.step.then", pay(step)),
                times(step),
                schoolTitle(step),
                step.credentials().stream().map(earned -> credential(earned, step)).toList(),
                Raise.tradeFirst(step.learning().taught(), catalog).stream()
                        .map(this::taught)
                        .toList(),
                skillsTitle(step),
                Raise.tradeFirst(step.raises(), catalog).stream()
                        .map(raise -> skill(raise, step))
                        .toList(),
                step.move().authored().map(this::experiences).orElse(List.of()),
                step.askFirst().stream().map(each -> words.text(each.name())).toList(),
                words.say("path.stay", title, pay(step)),
                Links.job(step.to()),
                links.plan(step),
                "",
                "");
    }

    private String schoolTitle(Step step) {
        boolean apprentice = step.mode() == Mode.APPRENTICESHIP;
        return words.say(apprentice ? "path.step.apprentice" : "path.step.school");
    }

    private String taught(Raise raise) {
        String name = phrases.name(raise.competency());
        if (raise.to().isEmpty()) {
            return name;
        }
        String to = Level.shown(raise.to().getAsDouble());
        return raise.from().orElse(0) == 0
                ? words.say("path.taught.new", name, to)
                : words.say("path.taught.raise", name, Level.shown(raise.from().getAsDouble()), to);
    }

    private String time(Step step) {
        String months = words.span(step.months());
        String shown = PathText.time(step.months(), step.times().atLeast(), months, words);
        return words.say("path.step.time." + kind(step), shown);
    }

    /** What most of the time is spent on. */
    private static String kind(Step step) {
        Step.Times all = step.times();
        boolean school = !step.credentials().isEmpty();
        if (step.mode() == Mode.APPRENTICESHIP) {
            return "apprentice";
        }
        if (step.months() == 0) {
            return "now";
        }
        if (all.experienceLeft() > 0
                && all.experienceLeft() >= all.before()
                && all.before() >= all.training()) {
            return school ? "both" : "work";
        }
        return school ? "school" : step.learning().onTheJob() ? "train" : "learn";
    }

    String usd(double usd, boolean atLeast) {
        String money = words.money(usd);
        return atLeast ? words.say("report.at_least", money) : money;
    }

    private String pay(Step step) {
        return step.wage()
                .map(w -> words.say("job.map.pay", words.money(w.usdPerYear())))
                .orElseGet(() -> words.say("report.pay.unknown"));
    }

    private List<PathPage.Time> times(Step step) {
        List<PathPage.Time> times = new ArrayList<>();
        Step.Times all = step.times();
        if (step.mode() == Mode.APPRENTICESHIP) {
            times.add(time("path.time.apprentice", all.months(), all.months()));
            return times;
        }
        step.move().authored().flatMap(move -> credited(move, all)).ifPresent(times::add);
        if (all.programLeft() > 0) {
            times.add(time("path.time.program", all.programLeft(), all.before()));
        }
        if (step.hours() > 0) {
            times.add(learning(step));
        }
        if (all.experienceLeft() > 0) {
            times.add(time("path.time.experience", all.experienceLeft(), all.before()));
        }
        for (Step.Prior prior : step.experience()) {
            String text = new Phrases(catalog, words).prior(prior.asked(), prior.by());
            times.add(new PathPage.Time(text, false, false));
        }
        if (all.training() > 0) {
            times.add(
                    new PathPage.Time(
                            words.say("path.time.training", words.months(all.training())),
                            true,
                            false));
        }
        return times;
    }

    /** What is spared of the work that the move usually asks, because it is done already. */
    private Optional<PathPage.Time> credited(Move.Authored move, Step.Times times) {
        double months = move.experienceMonths() - times.experienceLeft();
        return months < 0.05
                ? Optional.empty()
                : Optional.of(
                        new PathPage.Time(
                                words.say(
                                        "path.time.credited",
                                        words.months(months),
                                        words.months(move.experienceMonths())),
                                false,
                                false));
    }

    private PathPage.Time learning(Step step) {
        Pace pace = new Pace(step.mode() == Mode.FULL_TIME ? fullTime() : hoursPerWeek);
        double months = pace.months(step.hours());
        String text =
                words.say(
                        "path.time.learn",
                        words.months(months),
                        words.hours(step.hours()),
                        words.count("report.hours", pace.hoursPerWeek()));
        return new PathPage.Time(text, true, same(months, step.times().before()));
    }

    private double fullTime() {
        return catalog.assumptions().get("full_time_hours_per_week");
    }

    private PathPage.Time time(String key, double months, double longest) {
        return new PathPage.Time(
                words.say(key, words.months(months)), false, same(months, longest));
    }

    private static boolean same(double months, double longest) {
        return longest > 0 && Math.abs(months - longest) < 0.01;
    }

    private PathPage.Credential credential(Earned earned, Step step) {
        boolean within =
                step.mode() == Mode.APPRENTICESHIP
                        && !Schooling.apprenticePays(earned.credential());
        String usd =
                within
                        ? words.say("path.credential.within")
                        : earned.usd().isPresent()
                                ? words.money(earned.usd().getAsDouble())
                                : words.say("catalog.fee.unknown");
        return new PathPage.Credential(
                words.text(earned.credential().name()),
                words.say("path.credential.figures", words.hours(earned.hours()), usd),
                earned.estimated() && !within,
                words.name(earned.needed()));
    }

    private String skillsTitle(Step step) {
        String hours = words.hours(step.competencyHours());
        String key =
                step.learning().onTheJob()
                        ? "path.skills.job"
                        : step.credentials().isEmpty() ? "path.skills.before" : "path.skills.else";
        return words.say(key, hours);
    }

    private String skill(Raise raise, Step step) {
        Requirement asked = catalog.getJob(step.to()).requirements().get(raise.competency());
        String name = phrases.name(raise.competency());
        String hours = words.hours(raise.hours());
        if (asked == null || !(asked.ask() instanceof Requirement.AtLevel at)) {
            return words.say("path.skill.needed", name, hours);
        }
        String to = at.level().shown();
        if (raise.from().isEmpty()) {
            return words.say("path.skill.unknown", name, to, hours);
        }
        return words.say(
                "path.skill.raise", name, Level.shown(raise.from().getAsDouble()), to, hours);
    }

    private List<MoveWords.Experience> experiences(Move.Authored move) {
        return MoveWords.of(move, catalog.getJob(move.to()), "", phrases).experiences();
    }
}
