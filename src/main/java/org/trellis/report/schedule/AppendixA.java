package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Notice;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.schedule.rules.Known;

/** A schedule as Appendix A: its thirteen fields, numbered, in the order of OA Bulletin 2023-52. */
public final class AppendixA {
    private final Schedule schedule;
    private final Known known;
    private final Wording wording;
    private final List<Block> blocks = new ArrayList<>();

    private AppendixA(Schedule schedule, Known known, Wording wording) {
        this.schedule = schedule;
        this.known = known;
        this.wording = wording;
    }

    public static Document of(Schedule schedule, Catalog catalog, Known known, Words words) {
        Wording wording = new Wording(words, catalog);
        AppendixA paper = new AppendixA(schedule, known, wording);
        paper.program();
        paper.approachAndTerm();
        paper.ratio();
        paper.blocks.addAll(new WagePart(schedule, wording).blocks());
        paper.probationAndSelection();
        paper.blocks.addAll(new ProcessPart(schedule, wording).blocks());
        paper.blocks.addAll(new InstructionPart(schedule, wording).blocks());
        paper.further();
        paper.blocks.addAll(new FiguresPart(schedule, wording).blocks());
        String title = wording.text(schedule.title());
        return new Document(
                wording.say("title", title),
                words.lang(),
                wording.say("about", title),
                paper.blocks);
    }

    private void program() {
        blocks.add(new Paragraph(wording.say("appendix") + ". " + wording.say("attached")));
        blocks.addAll(wording.off(schedule));
        String sponsor = schedule.conditions().sponsor().map(Words::clean).orElse("");
        if (sponsor.toLowerCase(Locale.ROOT).matches(".*(invented|inventad[oa]).*")) {
            blocks.add(new Notice(wording.say("invented")));
        }
        String onet = schedule.occupation().onetSoc();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("sponsor", sponsor));
        facts.add(fact("occupation", wording.text(schedule.title())));
        facts.add(
                fact(
                        "onet",
                        onet.isEmpty() || schedule.occupation().onetRelease().isEmpty()
                                ? onet
                                : wording.say(
                                        "onet.release",
                                        onet,
                                        schedule.occupation().onetRelease())));
        facts.add(
                fact(
                        "rapids",
                        schedule.occupation().rapidsCode().map(Trade.RapidsCode::text).orElse("")));
        facts.add(fact("place", wording.place(schedule.jurisdiction(), known)));
        blocks.add(new Facts(facts));
    }

    private void approachAndTerm() {
        blocks.add(new Heading(2, wording.say("approach")));
        List<Document.Option> options = new ArrayList<>();
        for (Terms.Approach approach : Terms.Approach.values()) {
            options.add(
                    new Document.Option(
                            wording.say("approach." + approach.code()),
                            approach == schedule.approach()));
        }
        blocks.add(new Document.Choice(options));
        blocks.add(new Heading(2, wording.say("term")));
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("term.length", schedule.term().months().map(wording::months).orElse("")));
        facts.addAll(onTheJob());
        Optional<Hours.Range> instruction = InstructionPart.sum(schedule.relatedInstruction());
        String least = instruction.map(Hours.Range::min).map(wording::hours).orElse("");
        facts.add(fact("term.instruction", least));
        blocks.add(new Facts(facts));
    }

    private List<Fact> onTheJob() {
        Optional<Hours.Range> hours = schedule.term().hours();
        if (hours.isEmpty()) {
            boolean free = schedule.approach() == Terms.Approach.COMPETENCY;
            return List.of(fact("term.ojl", free ? wording.say("term.ojl.none") : ""));
        }
        return hours.get().isOne()
                ? List.of(fact("term.ojl", wording.hours(hours.get())))
                : List.of(
                        fact("term.ojl.min", wording.hours(hours.get().min())),
                        fact("term.ojl.max", wording.hours(hours.get().max())));
    }

    private void ratio() {
        blocks.add(new Heading(2, wording.say("ratio")));
        blocks.add(line(schedule.conditions().ratio().map(wording::ratio).orElse("")));
        said("ratio.scope", Part.RATIO_SCOPE)
                .ifPresent(fact -> blocks.add(new Facts(List.of(fact))));
    }

    private void probationAndSelection() {
        blocks.add(new Heading(2, wording.say("probation")));
        blocks.add(line(schedule.conditions().probation().map(wording::probation).orElse("")));
        blocks.add(new Heading(2, wording.say("selection")));
        blocks.add(line(schedule.conditions().selection().map(wording::text).orElse("")));
        if (schedule.conditions().minimumAge().isPresent()) {
            int age = schedule.conditions().minimumAge().getAsInt();
            blocks.add(new Facts(List.of(fact("age", wording.say("age.years", age)))));
        }
    }

    /** What the standards say of a part. */
    private Optional<Fact> said(String key, Part part) {
        return schedule.conditions()
                .standards()
                .find(part)
                .map(text -> fact(key, wording.text(text)));
    }

    private void further() {
        List<Fact> facts = new ArrayList<>();
        said("qualifications", Part.QUALIFICATIONS).ifPresent(facts::add);
        said("evaluation", Part.EVALUATION).ifPresent(facts::add);
        schedule.conditions()
                .standards()
                .ratings()
                .ifPresent(scale -> facts.add(fact("ratings", wording.scale(scale))));
        said("instructors", Part.INSTRUCTORS).ifPresent(facts::add);
        schedule.terms()
                .credited()
                .ifPresent(hours -> facts.add(fact("credited", wording.hours(hours))));
        schedule.conditions()
                .credit()
                .ifPresent(credit -> facts.add(fact("credit", wording.credit(credit))));
        for (Conditions.InterimCredential interim : schedule.conditions().interimCredentials()) {
            String name = wording.credential(interim.credential());
            facts.add(
                    fact(
                            "interim",
                            interim.afterHours()
                                    .map(h -> wording.say("interim.after", name, wording.hours(h)))
                                    .orElse(name)));
        }
        if (!facts.isEmpty()) {
            blocks.add(new Heading(2, wording.say("further")));
            blocks.add(new Facts(facts));
        }
    }

    private Fact fact(String key, String value) {
        return new Fact(wording.say(key), value);
    }

    /** A value below its heading; without one, a line to write on. */
    private static Block line(String value) {
        return value.isEmpty() ? new Facts(List.of(new Fact("", ""))) : new Paragraph(value);
    }
}
