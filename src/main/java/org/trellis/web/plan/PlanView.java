package org.trellis.web.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.files.reading.Numeral;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.PlanStep.Listed;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.TrainingCourse;
import org.trellis.plan.PlanItem;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.TrainingPlan;
import org.trellis.plan.fund.Payer;
import org.trellis.report.Words;
import org.trellis.report.chart.GanttChart;
import org.trellis.report.plan.BackwardWords;
import org.trellis.report.plan.FundWords;
import org.trellis.report.plan.PlanWords;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** Puts a training plan on a page. */
final class PlanView {
    private final TrainingPlan plan;
    private final PlanAddress asked;
    private final Catalog catalog;
    private final Words words;
    private final PlanWords said;
    private final BackwardWords backward;
    private final FundWords funds;

    PlanView(TrainingPlan plan, PlanAddress asked, Visit visit) {
        this.plan = plan;
        this.asked = asked;
        this.catalog = visit.here().catalog();
        this.words = visit.words();
        this.said = new PlanWords(catalog, words);
        this.backward = new BackwardWords(plan, said, words);
        this.funds = new FundWords(plan, words);
    }

    /**
     * @param known the visitor has told something about themselves
     */
    PlanPage page(boolean known) {
        GapReport gap = plan.gap();
        return new PlanPage(
                said.heading(plan),
                words.text(gap.job().title()),
                known ? gap.person().id() : "",
                words.date(gap.on()),
                said.order(plan),
                said.how(plan),
                notes(known),
                figures(),
                step(),
                new PlanPage.Within(backward.asked(), backward.sentences()),
                items(),
                picture(),
                new FundTable(plan, said, words).table(),
                plan.renewals().stream().map(said::renewal).toList(),
                plan.open().stream().map(said::wanted).toList(),
                turns(plan.leftOut(), asked::turned),
                said.leavingOut(plan).orElse(""),
                turns(plan.done(), asked::done),
                gap.gates().stream().filter(gate -> gate.state().valid()).map(this::held).toList(),
                said.unrated(plan),
                unrated(),
                form(),
                ways());
    }

    private List<PlanPage.Left> turns(List<What> some, Function<String, PlanAddress> turned) {
        return some.stream()
                .map(w -> new PlanPage.Left(said.name(w), turned.apply(w.code()).href()))
                .toList();
    }

    private List<String> notes(boolean known) {
        List<String> notes = new ArrayList<>();
        if (!known) {
            boolean all = plan.query().unknownIsGap();
            notes.add(words.say(all ? "plan.page.nobody.all" : "plan.page.nobody"));
        }
        said.unchecked(plan).ifPresent(notes::add);
        if (plan.anyInvented()) {
            notes.add(words.say("plan.page.invented"));
        }
        if (!plan.optimal()) {
            notes.add(words.say("plan.early"));
        }
        return notes;
    }

    private PlanPage.Figures figures() {
        return new PlanPage.Figures(
                words.number(plan.items().size()),
                words.hours(plan.hours()),
                said.usd(plan),
                plan.end().map(words::date).orElse("–"),
                said.week(plan));
    }

    private List<PlanPage.Item> items() {
        List<PlanPage.Item> items = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            items.add(item(items.size() + 1, item));
        }
        return items;
    }

    private PlanPage.Picture picture() {
        if (plan.items().isEmpty()) {
            return new PlanPage.Picture("", "");
        }
        String name = words.say("plan.page.picture", said.heading(plan));
        List<GanttChart.Bar> bars = new ArrayList<>();
        for (PlanItem item : plan.items()) {
            boolean course = item.course().isPresent();
            String title = bars.size() + 1 + ". " + title(item);
            bars.add(new GanttChart.Bar(title, item.start(), item.end(), course));
        }
        return new PlanPage.Picture(
                GanttChart.wide(bars, name, words), GanttChart.narrow(bars, name, words));
    }

    private String title(PlanItem item) {
        return item.course().map(c -> words.text(c.title())).orElseGet(() -> said.name(item));
    }

    /** A diploma is taken at a school, which may be on the list; for a license nobody asks. */
    private static String listed(PlanItem item) {
        return item.course()
                .map(course -> Code.of(course.etpl()))
                .or(() -> item.credential().map(ProposedPlan::listed).map(Code::of))
                .filter(code -> !code.equals(Code.of(Listed.NOT_A_COURSE)))
                .orElse("none");
    }

    private PlanPage.Item item(int number, PlanItem item) {
        return new PlanPage.Item(
                number,
                title(item),
                item.course().map(PlanView::provider).orElse(""),
                item.course().filter(TrainingCourse::invented).isPresent(),
                listed(item),
                item.closes().stream().map(said::wanted).toList(),
                said.aid(item),
                words.hours(item.hours()),
                words.date(item.start()),
                words.date(item.end()),
                said.usd(item),
                backward.latest(item),
                notes(item),
                asked.turned(item.code()).href(),
                asked.done(item.code()).href());
    }

    private List<String> notes(PlanItem item) {
        List<String> notes = new ArrayList<>();
        if (said.overTheWeek(item, plan)) {
            String pace = words.count("report.hours", item.hoursPerWeek());
            notes.add(words.say("plan.pace", pace, words.number(plan.hoursPerWeek())));
        }
        if (!item.offered()) {
            notes.add(words.say("plan.offered.no"));
        }
        return notes;
    }

    /** The page marks it as invented in the reader's language. */
    private static String provider(TrainingCourse course) {
        String name = Words.clean(course.provider());
        return course.invented() ? name.replace(" (invented)", "") : name;
    }

    private String held(Gate gate) {
        Credential credential = gate.by().orElse(gate.anyOf().get(0));
        String name = words.text(credential.name());
        return gate.expires()
                .map(day -> words.say("plan.page.held.until", name, words.date(day)))
                .orElse(name);
    }

    private List<String> unrated() {
        return plan.unrated().stream().map(line -> words.text(line.competency().name())).toList();
    }

    private PlanPage.Form form() {
        PlanAddress.Fields typed = asked.typed();
        return new PlanPage.Form(
                asked.gap().job().toString(),
                Code.of(asked.plan().by()),
                typed.hours(),
                words.number(plan.hoursPerWeek()),
                wrong("hours", "plan.slip.hours", typed.hours()),
                typed.endBy(),
                wrong("end-by", "plan.slip.day", typed.endBy()),
                typed.budget(),
                wrong("budget", "plan.slip.budget", typed.budget()),
                Stream.of(Payer.values()).map(this::fund).toList(),
                asked.plan().unknownIsGap(),
                asked.gap().presumed() ? "yes" : "no",
                asked.gap().dated() ? asked.gap().on().toString() : "",
                String.join(",", asked.plan().without()),
                String.join(",", asked.plan().done()),
                new PlanPage.Step(
                        asked.step().held(),
                        written(asked.step().months()),
                        written(asked.step().usd())));
    }

    private static String written(OptionalDouble figure) {
        return figure.isPresent() ? Numeral.write(figure.getAsDouble()) : "";
    }

    private String step() {
        WayStep step = asked.step();
        if (!step.asked()) {
            return "";
        }
        String from =
                step.from()
                        .map(job -> words.text(job.title()))
                        .orElseGet(() -> words.say("plan.page.step.now"));
        return words.say(
                "plan.page.step.figures",
                from,
                words.text(plan.gap().job().title()),
                words.months(plan.months()),
                said.usd(plan),
                words.months(step.months().getAsDouble()),
                words.money(step.usd().getAsDouble()));
    }

    private PlanPage.Fund fund(Payer payer) {
        String id = PlanAddress.name(payer);
        String text = asked.typed().funds().get(payer);
        return new PlanPage.Fund(id, funds.name(payer), text, wrong(id, "plan.slip.budget", text));
    }

    private String wrong(String field, String slip, String text) {
        return asked.typed().wrong(field) ? words.say(slip, text) : "";
    }

    private PlanPage.Ways ways() {
        String here = asked.href() + "&format=";
        return new PlanPage.Ways(
                asked.gap().href(),
                asked.gap().pathsHref(),
                Links.ratings(asked.gap().job()),
                here + "text",
                here + "csv",
                here + "ics",
                here + "json");
    }
}
