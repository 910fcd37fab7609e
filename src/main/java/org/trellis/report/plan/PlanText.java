package org.trellis.report.plan;

import java.util.List;
import org.trellis.model.catalog.Catalog;
import org.trellis.plan.PlanItem;
import org.trellis.plan.TrainingPlan;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** A training plan as text: its items in calendar order, then what it leaves open. */
public final class PlanText {
    private final TrainingPlan plan;
    private final Words words;
    private final PlanWords said;
    private final BackwardWords backward;
    private final FundWords funds;
    private final Paper paper = new Paper();

    private PlanText(TrainingPlan plan, Catalog catalog, Words words) {
        this.plan = plan;
        this.words = words;
        this.said = new PlanWords(catalog, words);
        this.funds = new FundWords(plan, words);
        this.backward = new BackwardWords(plan, said, words);
    }

    public static String of(TrainingPlan plan, Catalog catalog, Words words) {
        var text = new PlanText(plan, catalog, words);
        return text.write(new Phrases(catalog, words).person(plan.gap().person()));
    }

    private String write(String person) {
        paper.heading(said.heading(plan));
        paper.line(words.say("report.person", person));
        paper.line(words.say("report.on", words.date(plan.gap().on())));
        paper.line(said.order(plan));
        if (!plan.items().isEmpty()) {
            paper.line(words.say("plan.whole"));
        }
        said.unchecked(plan).ifPresent(note -> paper.item(0, "!", note));
        if (plan.anyInvented()) {
            paper.item(0, "!", words.say("plan.invented.note"));
        }
        if (!plan.optimal()) {
            paper.item(0, "!", words.say("plan.early"));
        }
        within();
        items();
        funds();
        renewals();
        open();
        leftOut();
        done();
        unrated();
        paper.section(words.say("report.how"));
        paper.line(said.how(plan));
        return paper.toString();
    }

    private void within() {
        if (plan.backward().isPresent()) {
            paper.section(backward.asked());
            backward.sentences().forEach(paper::line);
        }
    }

    private void items() {
        int number = 0;
        for (PlanItem item : plan.items()) {
            paper.section(++number + ". " + said.name(item));
            paper.line(said.figures(item));
            if (!item.closes().isEmpty()) {
                paper.line(said.closes(item));
            }
            if (!said.note(item).isEmpty()) {
                paper.line(said.note(item));
            }
            if (!funds.paid(item).isEmpty()) {
                paper.line(funds.paid(item));
            }
            if (!backward.latest(item).isEmpty()) {
                paper.line(backward.latest(item));
            }
            if (!item.offered()) {
                paper.item(0, "!", words.say("plan.offered.no"));
            }
            if (said.overTheWeek(item, plan)) {
                String asks = words.count("report.hours", item.hoursPerWeek());
                paper.item(0, "!", words.say("plan.pace", asks, words.number(plan.hoursPerWeek())));
            }
        }
    }

    private void funds() {
        if (!funds.payers().isEmpty()) {
            paper.section(words.say("plan.funds"));
            funds.totals().forEach(line -> paper.item(2, "-", line));
            funds.notes().forEach(paper::line);
        }
    }

    private void renewals() {
        if (!plan.renewals().isEmpty()) {
            paper.section(words.say("plan.renewals"));
            plan.renewals().forEach(gate -> paper.item(2, "-", said.renewal(gate)));
        }
    }

    private void open() {
        if (!plan.open().isEmpty()) {
            paper.section(words.say("plan.open"));
            plan.open().forEach(wanted -> paper.item(2, "-", said.wanted(wanted)));
            paper.line(words.say("plan.open.note"));
        }
    }

    private void leftOut() {
        if (!plan.leftOut().isEmpty()) {
            paper.section(words.say("plan.left"));
            plan.leftOut().forEach(what -> paper.item(2, "-", said.name(what)));
            said.leavingOut(plan).ifPresent(paper::line);
        }
    }

    private void done() {
        if (!plan.done().isEmpty()) {
            paper.section(words.say("plan.done"));
            plan.done().forEach(what -> paper.item(2, "-", said.name(what)));
        }
    }

    private void unrated() {
        if (!plan.unrated().isEmpty()) {
            List<String> names =
                    plan.unrated().stream()
                            .map(line -> words.text(line.competency().name()))
                            .toList();
            paper.section(said.unrated(plan));
            paper.line(words.list(names));
            boolean in = plan.query().unknownIsGap();
            paper.line(words.say(in ? "plan.unrated.in.note" : "plan.unrated.note"));
        }
    }
}
