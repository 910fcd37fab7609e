package org.trellis.report.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.credential.Gate;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.Backward;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.Wanted;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** How a training plan is said, on paper and on pages alike. */
public final class PlanWords {
    /** A heading names no more open things than these. */
    private static final int MOST_NAMED = 3;

    private final Words words;
    private final Phrases phrases;

    public PlanWords(Catalog catalog, Words words) {
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** The answer in a sentence. */
    public String heading(TrainingPlan plan) {
        String job = words.text(plan.gap().job().title());
        if (plan.items().isEmpty()) {
            return nothing(plan, job);
        }
        String heading =
                words.count(
                        "plan.heading",
                        plan.items().size(),
                        job,
                        usd(plan),
                        words.hours(plan.hours()),
                        words.date(plan.end().orElseThrow()));
        return plan.open().isEmpty()
                ? heading
                : words.say("plan.heading.still", heading, stillOpen(plan.open()));
    }

    /** What nobody has rated is not known: no reason to say that nothing is missing. */
    private String nothing(TrainingPlan plan, String job) {
        if (!plan.open().isEmpty()) {
            return words.say("plan.none", job);
        }
        int unrated = plan.query().unknownIsGap() ? 0 : plan.unrated().size();
        return unrated == 0
                ? words.say("plan.nothing", job)
                : words.count("plan.nothing.known", unrated, job);
    }

    /** Which must-haves the plan counts as missing although somebody may hold them. */
    public Optional<String> unchecked(TrainingPlan plan) {
        List<String> names =
                plan.gap().gates().stream()
                        .filter(Gate::open)
                        .filter(gate -> plan.items().stream().anyMatch(item -> earns(item, gate)))
                        .map(gate -> phrases.anyOf(gate.anyOf()))
                        .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(words.count("plan.asked", names.size(), words.list(names)));
    }

    private static boolean earns(PlanItem item, Gate gate) {
        return item.credential().filter(gate.anyOf()::contains).isPresent();
    }

    /** Must-haves first: without them the job stays closed. */
    private String stillOpen(List<Wanted> open) {
        List<String> names = new ArrayList<>();
        open.stream()
                .sorted(Comparator.comparing(each -> !(each instanceof Wanted.MustHave)))
                .limit(open.size() > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED)
                .forEach(each -> names.add(wanted(each)));
        if (open.size() > names.size()) {
            names.add(words.count("plan.heading.more", open.size() - names.size()));
        }
        return words.list(names);
    }

    /** Dollars of all items together. */
    public String usd(TrainingPlan plan) {
        return plan.usdAtLeast()
                ? words.say("plan.usd.least", words.money(plan.usd()))
                : words.money(plan.usd());
    }

    public String name(PlanItem item) {
        return name(item.what());
    }

    public String name(What what) {
        if (what instanceof What.Taken taken) {
            return words.say(
                    "plan.course", words.text(taken.course().title()), taken.course().provider());
        }
        What.Earned earned = (What.Earned) what;
        String name = words.text(earned.credential().name());
        return earned.renewal() ? words.say("plan.renew", name) : name;
    }

    /** Dates, hours and dollars. */
    public String figures(PlanItem item) {
        return words.say(
                "plan.figures",
                words.date(item.start()),
                words.date(item.end()),
                words.hours(item.hours()),
                usd(item));
    }

    public String usd(PlanItem item) {
        if (item.usd().isEmpty()) {
            return words.say("plan.usd.unknown");
        }
        String usd = words.money(item.usd().getAsDouble());
        return item.estimated() ? words.say("plan.usd.estimated", usd) : usd;
    }

    /**
     * Who may pay for it, if one asks; empty when nobody is known to. A training account pays for
     * nothing that is not on the state's list.
     */
    public String aid(PlanItem item) {
        Set<Credential.Aid> aid =
                item.course()
                        .map(TrainingCourse::aid)
                        .orElseGet(() -> item.credential().orElseThrow().aid());
        boolean listed = item.what().payers(true).contains(Payer.ITA);
        return words.list(
                aid.stream()
                        .filter(each -> listed || each != Credential.Aid.WIOA)
                        .sorted()
                        .map(each -> words.say("plan.aid." + Code.of(each)))
                        .toList());
    }

    /** What opens again without it. */
    public String closes(PlanItem item) {
        return words.say("plan.for", words.list(item.closes().stream().map(this::wanted).toList()));
    }

    public String wanted(Wanted wanted) {
        if (wanted instanceof Wanted.Skill skill) {
            String name = words.text(skill.line().competency().name());
            return skill.line().requirement().ask() instanceof Requirement.AtLevel at
                    ? words.say("plan.skill", name, at.level().shown())
                    : name;
        }
        return wanted instanceof Wanted.MustHave mustHave
                ? phrases.anyOf(mustHave.anyOf())
                : phrases.service(((Wanted.Months) wanted).service());
    }

    /** A held credential that expires before the plan ends. */
    public String renewal(Gate gate) {
        Credential credential = gate.by().orElse(gate.anyOf().get(0));
        String day = words.date(gate.expires().orElseThrow());
        return words.say("plan.renewal", words.text(credential.name()), day);
    }

    /** What has to be known of the provider before somebody enrolls; empty for a credential. */
    public String note(PlanItem item) {
        if (item.course().isEmpty()) {
            return "";
        }
        TrainingCourse course = item.course().get();
        if (course.invented()) {
            return words.say("plan.invented");
        }
        return words.say(
                switch (course.etpl()) {
                    case YES -> "plan.etpl.yes";
                    case NO -> "plan.etpl.no";
                    case UNKNOWN -> "plan.etpl.unknown";
                });
    }

    /** What leaving something out costs in dollars or days; empty where it costs neither. */
    public Optional<String> leavingOut(TrainingPlan plan) {
        if (plan.usdForLeavingOut() < 0.005 && plan.daysForLeavingOut() == 0) {
            return Optional.empty();
        }
        Backward.Reach all = plan.nothingLeftOut().orElseThrow();
        String end = words.date(plan.end().orElse(all.end()));
        return Optional.of(
                words.say(
                        "plan.left.adds",
                        words.money(all.usd()),
                        words.date(all.end()),
                        usd(plan),
                        end));
    }

    /** A pace above the hours of the week. */
    public boolean overTheWeek(PlanItem item, TrainingPlan plan) {
        return item.hoursPerWeek() > plan.hoursPerWeek() + 1e-9;
    }

    /** How many skills nobody has rated, and whether the plan counts them as skills to learn. */
    public String unrated(TrainingPlan plan) {
        String key = plan.query().unknownIsGap() ? "plan.unrated.in" : "plan.unrated";
        return words.count(key, plan.unrated().size());
    }

    /** How the plan was found. */
    public String how(TrainingPlan plan) {
        return words.say(
                switch (plan.shownBy()) {
                    case USD -> "plan.how";
                    case OWN -> "plan.how.own";
                    case HOURS -> "plan.how.hours";
                    case END -> "plan.how.end";
                },
                words.say(plan.optimal() ? "plan.how.all" : "plan.how.found"));
    }

    public String order(TrainingPlan plan) {
        String order =
                words.say(
                        "plan.by." + Code.of(plan.shownBy()),
                        words.count("report.hours", plan.hoursPerWeek()));
        double most = mostPerWeek(plan);
        return most > plan.hoursPerWeek()
                ? words.say("plan.week.over", order, words.number(most))
                : order;
    }

    /** The hours of the week, and those that steps with a pace of their own take. */
    public String week(TrainingPlan plan) {
        String week = words.number(plan.hoursPerWeek());
        double most = mostPerWeek(plan);
        return most > plan.hoursPerWeek()
                ? words.say("plan.week.to", week, words.number(most))
                : week;
    }

    private double mostPerWeek(TrainingPlan plan) {
        return plan.items().stream()
                .filter(item -> overTheWeek(item, plan))
                .mapToDouble(PlanItem::hoursPerWeek)
                .max()
                .orElse(0);
    }
}
