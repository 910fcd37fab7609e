package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.trellis.credential.Gate;
import org.trellis.gap.Interval;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.report.Cut;
import org.trellis.report.Words;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Choice;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Option;
import org.trellis.report.document.Document.Pair;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Signatures;
import org.trellis.report.document.Document.SmallPrint;

/** Page two: the plan, what counts, what is in the way, other ways, reviews and signatures. */
final class PlanSheet {
    private static final int BARRIERS = 4;
    private static final int REVIEWS = 4;

    private final PlanWording told;
    private final EmploymentPlan plan;
    private final NoteList notes;

    PlanSheet(PlanWording told, NoteList notes) {
        this.told = told;
        this.plan = told.plan();
        this.notes = notes;
    }

    /**
     * @param shown so many steps; a line says where the others are
     */
    List<Block> blocks(int shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(1, heading()));
        steps(blocks, shown);
        blocks.add(new Pair(new WhatCounts(told).blocks(), barriers()));
        blocks.add(new Pair(new OtherWays(told, notes).blocks(), reviews()));
        blocks.add(new Heading(2, told.say("agreed"), told.say("agreed.aside")));
        blocks.add(
                new Signatures(
                        List.of(
                                told.say("sign.client", told.client()),
                                told.say("sign.counselor", counselor())),
                        told.say("sign.date")));
        blocks.add(
                new Choice(
                        List.of(
                                new Option(told.say("sign.part"), false),
                                new Option(told.say("sign.copy"), false),
                                new Option(told.say("sign.language"), false))));
        notices(blocks);
        if (!notes.isEmpty()) {
            blocks.add(notes.notes());
        }
        return blocks;
    }

    private String heading() {
        int steps = plan.steps().size();
        if (steps == 0) {
            return told.say("plan.none");
        }
        String count = told.words().count("employment.steps", steps);
        String hours = learning(told);
        String until = isOpen(told) ? "plan.earliest" : "plan.until";
        return plan.end()
                .filter(end -> plan.hours() > 0 || !isOpen(told))
                .map(end -> told.say(until, count, hours, told.words().month(end)))
                .orElse(told.say("plan.title", count, hours, cost(told)));
    }

    /** What the steps cost that have a price; unknown is never zero. */
    static String cost(PlanWording told) {
        EmploymentPlan plan = told.plan();
        boolean open = usdAtLeast(told);
        if (plan.usd() == 0 && (open || isOpen(told))) {
            return told.say("plan.cost.unknown");
        }
        String usd = told.words().money(plan.usd());
        return open ? told.words().say("report.at_least", usd) : usd;
    }

    /** The hours of the steps; skills that nobody has checked may take more. */
    static String learning(PlanWording told) {
        double hours = told.plan().hours();
        boolean open = hoursAtLeast(told);
        if (hours == 0 && isOpen(told)) {
            return told.say("plan.hours.unknown");
        }
        String all = told.words().hours(hours);
        return told.say("plan.hours", open ? told.words().say("report.at_least", all) : all);
    }

    static boolean usdAtLeast(PlanWording told) {
        return told.plan().usdAtLeast() && !isConditional(told) || hoursAtLeast(told);
    }

    /** Whether the hours can only grow: what may turn out to be held makes them no least. */
    static boolean hoursAtLeast(PlanWording told) {
        return isOpen(told) && !isConditional(told);
    }

    /** Whether something is still to be found out that may take more hours. */
    static boolean isOpen(PlanWording told) {
        return told.report().summary().unknown() > 0
                || told.report().gates().stream().anyMatch(Gate::open);
    }

    /** Whether a step earns what may turn out to be held, or not to be asked. */
    private static boolean isConditional(PlanWording told) {
        return told.report().gates().stream()
                .filter(Gate::open)
                .anyMatch(told.report().chains()::containsKey);
    }

    private String counselor() {
        return plan.counselor().isBlank()
                ? ""
                : told.cut(told.say("counselor"), plan.counselor(), 60) + ", ";
    }

    private void steps(List<Block> blocks, int shown) {
        int all = plan.steps().size();
        if (all > 0) {
            blocks.add(new StepTable(told, notes).of(0, shown, shown == all));
        }
        if (shown < all) {
            blocks.add(
                    new Paragraph(
                            told.words().count("employment.steps.more", all - (double) shown)));
        }
        String note = told.say(isConditional(told) ? "plan.note.if" : "plan.note");
        blocks.add(new Paragraph(note + differs() + shortened()));
    }

    /** Why the plan takes other hours than the skills that fall short. */
    private String differs() {
        Interval skills = told.report().summary().hours();
        boolean same = skills.high() == plan.hours() || told.report().lines().isEmpty();
        return plan.steps().isEmpty() || same
                ? ""
                : " "
                        + told.say(
                                "plan.differs",
                                told.words().hoursRange(skills.low(), skills.high()));
    }

    private String shortened() {
        return !told.shortened().isCut() ? "" : " " + told.say("plan.shortened");
    }

    private List<Block> barriers() {
        List<String> said =
                IntStream.range(0, plan.barriers().size()).mapToObj(this::barrier).toList();
        String text = said.isEmpty() ? told.say("barriers.none") : told.first(said, BARRIERS, " ");
        return List.of(
                new Heading(2, told.say("barriers"), told.say("barriers.aside")),
                new Paragraph(text));
    }

    private String barrier(int number) {
        EmploymentPlan.Barrier each = plan.barriers().get(number);
        String day = each.by().map(told::day).orElse(PlanWording.BLANK);
        String what = Words.clean(each.what());
        String help = told.filled(each.help());
        String who = told.filled(each.who());
        String whole = told.say("barrier", what, help, who, day);
        String said = told.say("barrier", Cut.to(what, 80), Cut.to(help, 80), Cut.to(who, 30), day);
        return number < BARRIERS
                ? told.shortened().said(told.say("whole.barrier", number + 1), said, whole)
                : more("whole.barrier", number, whole);
    }

    private List<Block> reviews() {
        List<String> days =
                IntStream.range(0, plan.reviews().size()).mapToObj(this::review).toList();
        String text = days.isEmpty() ? PlanWording.BLANK : told.first(days, REVIEWS, "; ") + ".";
        return List.of(new Heading(2, told.say("reviews")), new Paragraph(text));
    }

    private String review(int number) {
        EmploymentPlan.Review each = plan.reviews().get(number);
        String whole = (told.day(each.on()) + " " + Words.clean(each.about())).strip();
        String said = (told.day(each.on()) + " " + Cut.to(Words.clean(each.about()), 50)).strip();
        return number < REVIEWS
                ? told.shortened().said(told.say("whole.review", number + 1), said, whole)
                : more("whole.review", number, whole);
    }

    private String more(String key, int number, String whole) {
        told.shortened().keep(told.say(key, number + 1), whole);
        return whole;
    }

    /** Equal opportunity and languages, in both, each in words of its own language. */
    private void notices(List<Block> blocks) {
        for (String lang : List.of("en", "es")) {
            Words its = Words.of(lang);
            blocks.add(new SmallPrint("", its.say("employment.equal"), lang));
        }
        for (String lang : List.of("en", "es")) {
            Words its = Words.of(lang);
            blocks.add(
                    new SmallPrint(
                            its.say("employment.language.lead"),
                            its.say("employment.language"),
                            lang));
        }
    }
}
