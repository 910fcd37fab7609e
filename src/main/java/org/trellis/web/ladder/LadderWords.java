package org.trellis.web.ladder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.model.schedule.Programs;
import org.trellis.report.Words;
import org.trellis.report.catalog.EditionWords;
import org.trellis.report.drawing.LatticeSvg;
import org.trellis.web.words.Links;
import org.trellis.web.words.MoveWords;
import org.trellis.web.words.PageWords;

/** Puts a ladder into words and drawings. */
final class LadderWords {
    private static final double PAGE = 1150;
    private static final double PHONE = 380;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Programs programs;

    LadderWords(Catalog catalog, Lattice lattice, Programs programs) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.programs = programs;
    }

    /**
     * @param marked the reader's own job and goal, with a word for each
     * @param way moves to be lit, each with the months it takes the reader
     */
    LadderPage page(
            Ladder ladder,
            Map<Job.Id, String> marked,
            Map<Move.Authored, Double> way,
            Words words) {
        PageWords phrases = new PageWords(catalog, words);
        return new LadderPage(
                words.text(ladder.title()),
                ladder.code(),
                words.say(
                        "ladder.answer",
                        words.text(ladder.title()),
                        words.say("ladder.size", ladder.jobs().size(), ladder.moves().size()),
                        LaddersPage.pay(ladder, words)),
                words.text(ladder.industry()),
                phrases.local().table(ladder),
                EditionWords.reviewed(ladder.reviewed(), ladder.reviewDue(), words),
                drawing(ladder, marked, way, words, PAGE),
                drawing(ladder, marked, way, words, PHONE),
                bands(ladder, phrases),
                ladder.jobs().values().stream().map(job -> row(job, phrases)).toList(),
                ladder.models().stream()
                        .map(code -> catalog.models().get(code))
                        .filter(model -> model != null)
                        .map(
                                m ->
                                        new LadderPage.Named(
                                                words.text(m.title()), Links.model(m.code())))
                        .toList(),
                paragraphs(ladder.notes()));
    }

    private String drawing(
            Ladder ladder,
            Map<Job.Id, String> marked,
            Map<Move.Authored, Double> way,
            Words words,
            double width) {
        var look =
                new LatticeSvg.Look(
                        Optional.of(Links::job),
                        way,
                        marked,
                        job -> !programs.of(job.id()).isEmpty(),
                        width);
        return LatticeSvg.of(ladder, catalog, words, look);
    }

    private List<LadderPage.Band> bands(Ladder ladder, PageWords phrases) {
        return Arrays.stream(Job.Band.values())
                .map(
                        band ->
                                new LadderPage.Band(
                                        phrases.words().name(band),
                                        ladder.jobs().values().stream()
                                                .filter(job -> job.band() == band)
                                                .map(job -> rung(job, phrases))
                                                .toList()))
                .filter(band -> !band.jobs().isEmpty())
                .toList();
    }

    private LadderPage.Rung rung(Job job, PageWords phrases) {
        return new LadderPage.Rung(
                phrases.title(job.id()),
                Links.job(job.id()),
                phrases.pay(job),
                lattice.from(job.id()).stream()
                        .map(move -> MoveWords.onward(move, catalog, phrases))
                        .toList(),
                Links.reach(job.id()),
                Links.exploreFrom(job.id()));
    }

    private static LadderPage.Row row(Job job, PageWords phrases) {
        Words words = phrases.words();
        return new LadderPage.Row(
                words.text(job.title()),
                Links.job(job.id()),
                phrases.band(job),
                job.wage().map(w -> words.money(w.usdPerYear())).orElse("—"),
                job.wage().map(w -> String.valueOf(w.year())).orElse("—"),
                job.onetSoc(),
                job.wage().map(wage -> phrases.source(wage.source())).orElse(PageWords.NO_SOURCE),
                job.note().map(words::text).orElse(""));
    }

    /** Blank lines part paragraphs, a dash begins an item; marks of emphasis and headings go. */
    static List<LadderPage.Paragraph> paragraphs(String notes) {
        String[] blocks = notes.replace("\r", "").split("\n\\s*\n|\n(?=\\s*[-*] )");
        return Arrays.stream(blocks)
                .map(block -> block.strip().replaceAll("\\s*\n\\s*", " "))
                .filter(block -> !block.isEmpty() && !block.startsWith("# "))
                .map(block -> block.replace("**", "").replace("`", "").replaceFirst("^#+ ", ""))
                .map(
                        block ->
                                new LadderPage.Paragraph(
                                        block.replaceFirst("^[-*] ", ""),
                                        block.matches("^[-*] .*")))
                .toList();
    }
}
