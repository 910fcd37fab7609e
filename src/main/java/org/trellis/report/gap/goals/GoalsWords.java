package org.trellis.report.gap.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Summary;
import org.trellis.gap.goals.Goal;
import org.trellis.gap.goals.Goals;
import org.trellis.gap.goals.Lack;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.gap.GapHeading;

/** Goals side by side in words: the same rows for text, table, paper and page. */
public final class GoalsWords {
    /**
     * @param code of the row, or the skill as model/code
     * @param cells one for each goal
     */
    public record Row(String code, String name, List<String> cells) {}

    /** Skills of one kind. */
    public record Group(Lack.Kind kind, String title, List<Row> rows) {}

    private final Goals goals;
    private final Catalog catalog;
    private final Words words;
    private final Phrases phrases;

    public GoalsWords(Goals goals, Catalog catalog, Words words) {
        this.goals = goals;
        this.catalog = catalog;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** What is worth learning whatever is chosen, in a sentence. */
    public String heading() {
        String named = words.list(titles());
        int alike = goals.lacks(Lack.Kind.ALIKE).size();
        if (alike > 0) {
            return words.count("goals.heading", alike, named);
        }
        return words.say(
                goals.lacks(Lack.Kind.UNCHECKED).isEmpty()
                        ? "goals.heading.none"
                        : "goals.heading.unknown",
                named);
    }

    public List<String> titles() {
        return goals.goals().stream().map(each -> words.text(each.report().job().title())).toList();
    }

    public List<Row> facts() {
        return List.of(
                row("verdict", goal -> GapHeading.verdict(goal.report(), words)),
                row("ready", this::ready),
                row("skills", this::skills),
                row("must_haves", goal -> mustHaves(goal.report(), Gate::closed, Service::closed)),
                row(
                        "must_haves_unknown",
                        goal -> mustHaves(goal.report(), Gate::open, GoalsWords::open)),
                row("school", this::school),
                row("learning", this::learning),
                row("hours", goal -> range(goal.hours(), words::hoursRange)),
                row("usd", goal -> range(goal.usd(), words::moneyRange)),
                weeks(),
                row("pay", goal -> pay(goal.report().job())));
    }

    private Row row(String code, Function<Goal, String> cell) {
        return new Row(
                code, words.say("goals.row." + code), goals.goals().stream().map(cell).toList());
    }

    private Row weeks() {
        String name =
                words.count(
                        "goals.row.weeks" + (goals.weeklyStated() ? "" : ".ours"),
                        goals.hoursPerWeek());
        return new Row("weeks", name, goals.goals().stream().map(this::weeks).toList());
    }

    private String weeks(Goal goal) {
        return goals.weeks(goal)
                .map(each -> words.say("goals.weeks", weeks(each)))
                .orElseGet(() -> words.say("goals.unknown"));
    }

    private String weeks(Interval each) {
        return words.between(
                words.number(Math.ceil(each.low())), words.number(Math.ceil(each.high())));
    }

    private String ready(Goal goal) {
        return goal.report()
                .summary()
                .readiness()
                .map(each -> words.percentRange(each.low(), each.high()))
                .orElseGet(() -> words.say("report.gap.unrated"));
    }

    private String skills(Goal goal) {
        Summary sum = goal.report().summary();
        return goal.rated()
                ? words.say(
                        "goals.skills",
                        sum.met(),
                        sum.gap(),
                        sum.unknown(),
                        goal.report().assumed())
                : words.say("goals.unrated");
    }

    private static boolean open(Service service) {
        return service.state() == Service.State.UNKNOWN;
    }

    private String mustHaves(
            GapReport report, Function<Gate, Boolean> gates, Function<Service, Boolean> services) {
        List<String> names =
                Stream.concat(
                                report.experience().stream()
                                        .filter(services::apply)
                                        .map(each -> words.experience(each.asked())),
                                report.gates().stream().filter(gates::apply).map(phrases::gate))
                        .toList();
        return names.isEmpty() ? words.say("goals.none") : words.list(names);
    }

    private String school(Goal goal) {
        Optional<Chain> school = goal.school();
        if (school.isEmpty()) {
            return words.say("goals.school.never");
        }
        return school.get().links().isEmpty()
                ? words.say("goals.none")
                : school.map(
                                each ->
                                        each.estimated()
                                                ? words.say(
                                                        "report.step.fee.ours", phrases.sum(each))
                                                : phrases.sum(each))
                        .get();
    }

    private String learning(Goal goal) {
        return goal.rated()
                ? words.hoursRange(goal.learning().low(), goal.learning().high())
                : words.say("goals.unrated");
    }

    private interface Range {
        String of(double low, double high);
    }

    private String range(Optional<Interval> figure, Range range) {
        return figure.map(each -> range.of(each.low(), each.high()))
                .orElseGet(() -> words.say("goals.unknown"));
    }

    private String pay(Job job) {
        return job.wage()
                .map(
                        wage ->
                                words.say(
                                        "goals.pay",
                                        JobPay.text(job, words),
                                        JobPay.whose(wage, words)))
                .orElseGet(() -> JobPay.text(job, words));
    }

    /** The kinds that there are, each with its skills; what takes most first. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Lack.Kind kind : Lack.Kind.values()) {
            List<Lack> lacks = goals.lacks(kind);
            if (!lacks.isEmpty()) {
                String key = "goals.kind." + Code.of(kind);
                groups.add(
                        new Group(
                                kind,
                                words.count(key, lacks.size()),
                                lacks.stream().map(this::row).toList()));
            }
        }
        return groups;
    }

    private Row row(Lack lack) {
        return new Row(
                lack.competency().id().toString(),
                name(lack.competency()),
                lack.lines().stream().map(this::cell).toList());
    }

    /** With the model, where another model has a skill of the same name. */
    private String name(Competency skill) {
        String name = words.text(skill.name());
        boolean twice =
                goals.lacks().stream()
                        .map(Lack::competency)
                        .filter(each -> !each.id().equals(skill.id()))
                        .anyMatch(each -> words.text(each.name()).equals(name));
        return twice
                ? catalog.findModel(skill.id().model())
                        .map(m -> words.say("goals.skill.model", name, words.text(m.title())))
                        .orElse(name)
                : name;
    }

    private String cell(Optional<Line> asked) {
        if (asked.isEmpty()) {
            return words.say("goals.not_asked");
        }
        Line line = asked.get();
        if (line.outcome() == Outcome.MET) {
            return phrases.outcome(line);
        }
        String hours = words.hoursRange(line.hours().low(), line.hours().high());
        String state =
                line.outcome() == Outcome.UNKNOWN
                        ? words.say("employment.how.none")
                        : phrases.outcome(line);
        return words.say("goals.cell", state, hours);
    }

    /** How it was worked out, and whose pay it is. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add(words.say("goals.note.hours"));
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        notes.add(words.say("goals.note.usd", words.money(rate)));
        long national =
                goals.goals().stream()
                        .filter(each -> National.isNational(each.report().job().id()))
                        .count();
        if (national > 0 && national < goals.goals().size()) {
            notes.add(words.say("goals.note.models"));
        }
        notes.add(new LocalPay(catalog, words).report());
        notes.add(words.say("gap.disclaimer"));
        return notes;
    }
}
