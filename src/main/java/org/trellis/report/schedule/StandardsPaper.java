package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Trade;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.Notice;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Known;

/**
 * The standards of apprenticeship as one document: a section for each paragraph of 29 CFR 29.5(b)
 * under its number, the pledge, the schedule, the agreement, the employer's acceptance, and lines
 * to sign on. Where the sponsor has said nothing, our draft wording stands, marked so.
 */
public final class StandardsPaper {
    private final Schedule schedule;
    private final Known known;
    private final Wording wording;
    private final Words words;
    private final List<Block> blocks = new ArrayList<>();

    private StandardsPaper(Schedule schedule, Known known, Wording wording) {
        this.schedule = schedule;
        this.known = known;
        this.wording = wording;
        this.words = wording.words();
    }

    public static Document of(Schedule schedule, Catalog catalog, Known known, Words words) {
        StandardsPaper paper = new StandardsPaper(schedule, known, new Wording(words, catalog));
        paper.cover();
        paper.blocks.addAll(new StandardsSections(schedule, paper.wording).blocks());
        paper.pledge();
        paper.sign("sponsor", "agency");
        paper.appendix("a", AppendixA.of(schedule, catalog, known, words).blocks());
        paper.appendix("b", AgreementPaper.of(schedule, catalog, words).blocks());
        paper.affirmativeAction(known.affirmativeFrom(schedule.jurisdiction()));
        paper.acceptance();
        String title = words.text(schedule.title());
        return new Document(
                words.say("standards.title", title),
                words.lang(),
                words.say("standards.about", title),
                paper.blocks);
    }

    private void cover() {
        Trade trade = schedule.occupation();
        blocks.add(new Notice(words.say("standards.notice")));
        blocks.addAll(wording.off(schedule));
        String codes =
                trade.onetSoc() + trade.rapidsCode().map(code -> "; " + code.text()).orElse("");
        blocks.add(
                new Facts(
                        List.of(
                                fact("sponsor", sponsor().orElse("")),
                                fact("occupation", words.text(schedule.title())),
                                fact("codes", codes),
                                fact("place", wording.place(schedule.jurisdiction(), known)),
                                fact("agency", said(Standards.Part.AGENCY).orElse("")),
                                fact("number", ""),
                                fact("registered", ""))));
    }

    private Optional<String> sponsor() {
        return schedule.conditions().sponsor().map(Words::clean);
    }

    private Optional<String> said(Standards.Part part) {
        return schedule.conditions().standards().find(part).map(words::text);
    }

    private void pledge() {
        blocks.add(new Heading(2, words.say("standards.pledge")));
        String who = sponsor().orElseGet(() -> words.say("standards.pledge.sponsor"));
        blocks.add(
                new Paragraph(
                        words.say("standards.draft", words.say("standards.pledge.text", who))));
        blocks.add(
                new Notice(
                        words.say("standards.pledge.note", words.date(Checklist.PART_30_AS_OF))));
    }

    /** A line for the name, one for the signature and one for the day, of each. */
    private void sign(String... who) {
        blocks.add(new Heading(2, words.say("standards.signatures")));
        blocks.addAll(wording.off(schedule));
        List<Fact> facts = new ArrayList<>();
        for (String each : who) {
            facts.add(fact("signatures." + each, ""));
            facts.add(fact("signature", ""));
            facts.add(fact("date", ""));
        }
        blocks.add(new Facts(facts));
    }

    /** Its own headings go down by a level. */
    private void appendix(String letter, List<Block> inside) {
        blocks.add(new Heading(2, words.say("standards.appendix." + letter)));
        inside.stream()
                .map(
                        block ->
                                block instanceof Heading h
                                        ? new Heading(h.level() + 1, h.text())
                                        : block)
                .forEach(blocks::add);
    }

    private void affirmativeAction(int from) {
        Standards standards = schedule.conditions().standards();
        int planned = standards.apprentices().orElse(from);
        String text =
                planned < from
                        ? words.say("standards.appendix.c.small", from, planned)
                        : said(Standards.Part.AFFIRMATIVE_ACTION)
                                .orElseGet(
                                        () ->
                                                words.say(
                                                        "standards.draft",
                                                        words.say(
                                                                "standards.draft.affirmative_action")));
        appendix("c", List.of(new Paragraph(text)));
    }

    private void acceptance() {
        List<Block> inside = new ArrayList<>(wording.off(schedule));
        inside.add(
                new Paragraph(
                        words.say("standards.draft", words.say("standards.acceptance.text"))));
        inside.add(
                new Facts(
                        List.of(
                                fact("acceptance.employer", ""),
                                fact("acceptance.address", ""),
                                fact("acceptance.workers", ""),
                                fact("signatures.employer", ""),
                                fact("signature", ""),
                                fact("date", ""),
                                fact("signatures.sponsor", ""),
                                fact("signature", ""),
                                fact("date", ""))));
        appendix("d", inside);
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("standards." + key), value);
    }
}
