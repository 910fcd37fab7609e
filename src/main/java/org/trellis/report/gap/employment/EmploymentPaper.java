package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Cut;
import org.trellis.report.SourceList;
import org.trellis.report.Words;
import org.trellis.report.document.ContentHash;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Heading;
import org.trellis.report.document.Document.NewPage;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.DocumentText;
import org.trellis.report.document.height.SheetHeight;
import org.trellis.report.gap.NationalNotes;

/**
 * A gap report for an Individual Employment Plan: two pages that two people sign, then annexes.
 * What does not fit a page stands in an annex, with a line that says so. Same inputs, same
 * document.
 */
public final class EmploymentPaper {
    private static final List<String> ANNEXES = List.of("A", "B", "C", "D");

    private static final int LONGEST_CASE = 40;

    /** Strengths of a kind on page one: fewer where must-haves would have no room. */
    private static final int NAMED = 6;

    private final PlanWording told;
    private final NoteList notes;

    private EmploymentPaper(PlanWording told) {
        this.told = told;
        this.notes = new NoteList(new SourceList(told.catalog(), told.words()), told.words());
    }

    /**
     * A paper as it is signed and kept.
     *
     * @param hash of the content, as its last annex prints it
     * @param versions what the figures came from
     */
    public record Written(Document document, String hash, String versions) {}

    public static Document of(
            GapReport report,
            EmploymentPlan plan,
            List<Alternative> others,
            Catalog catalog,
            Words words) {
        return written(report, plan, others, catalog, words).document();
    }

    public static Written written(
            GapReport report,
            EmploymentPlan plan,
            List<Alternative> others,
            Catalog catalog,
            Words words) {
        return new EmploymentPaper(new PlanWording(report, plan, others, catalog, words)).write();
    }

    /** What a report is called as a file: case, job and day. */
    public static String fileName(GapReport report, String ending) {
        String id = report.person().id();
        String whole =
                "gap-"
                        + id.substring(0, Math.min(LONGEST_CASE, id.length()))
                        + "-"
                        + report.job().id().code()
                        + "-"
                        + report.on();
        return whole.replaceAll("[^A-Za-z0-9.-]", "-") + "." + ending;
    }

    private Written write() {
        int allGates = new GateTable(told, notes).size();
        int named = NAMED;
        int gates = gates(allGates, named);
        while (gates < new GateTable(told, notes).unsettled() && named > 1) {
            named--;
            gates = gates(allGates, named);
        }
        List<Block> blocks = new ArrayList<>(new FirstSheet(told, notes).blocks(gates, named));
        NoteList second = notes.copy();
        int allSteps = told.plan().steps().size();
        new PlanSheet(told, second.copy()).blocks(allSteps); // what it shortens is known from here
        int steps = most(allSteps, n -> new PlanSheet(told, second.copy()).blocks(n));
        blocks.add(new NewPage(Optional.empty()));
        blocks.addAll(new PlanSheet(told, second).blocks(steps));
        NoteList third = second.copy();
        annex(blocks, 0, new SkillAnnex(told, third).blocks(gates, steps));
        if (!third.isEmpty()) {
            blocks.add(third.notes());
        }
        annex(blocks, 1, new Annexes(told).evidence());
        annex(blocks, 2, new Annexes(told).assumptions());
        annex(blocks, 3, List.of(new Heading(1, told.say("annex.d"))));
        blocks.add(third.all());
        blocks.add(new Paragraph(told.say("data.lead"), String.join("; ", versions(true))));
        return framed(blocks);
    }

    private int gates(int all, int named) {
        return most(all, n -> new FirstSheet(told, notes.copy()).blocks(n, named));
    }

    /** As many rows as leave the page whole. */
    private static int most(int all, IntFunction<List<Block>> page) {
        int rows = all;
        while (rows > 0 && SheetHeight.of(page.apply(rows)) > SheetHeight.PAGE) {
            rows--;
        }
        return rows;
    }

    private void annex(List<Block> blocks, int number, List<Block> inside) {
        blocks.add(new NewPage(Optional.of(told.say("annex", ANNEXES.get(number)))));
        blocks.addAll(inside);
    }

    private Written framed(List<Block> blocks) {
        String lang = told.words().lang();
        String job = told.words().text(told.report().job().title());
        String title = told.say("title", told.report().person().id(), job);
        String about = told.say("about");
        Document bare = new Document(title, lang, about, blocks, Optional.of(frame("")));
        String hash = ContentHash.of(DocumentText.of(bare));
        new NationalNotes(told.catalog(), told.report().job(), told.words())
                .attribution()
                .ifPresent(words -> blocks.add(new Paragraph(words)));
        blocks.add(new Paragraph(told.say("hash.lead"), hash));
        blocks.add(new Paragraph(told.say("hash.note")));
        Document paper = new Document(title, lang, about, blocks, Optional.of(frame(hash)));
        return new Written(paper, hash, String.join("; ", versions(true)));
    }

    private Document.Frame frame(String hash) {
        String date = told.words().date(told.report().on());
        String id = Cut.to(told.report().person().id(), 40);
        boolean named = told.report().person().name().isPresent();
        String right = named ? id + "   " + Cut.to(told.client(), 40) : id;
        return new Document.Frame(
                told.say("head"),
                right + "   " + date,
                List.of(
                        told.say("foot", reportId(hash), ContentHash.first(hash), data()),
                        told.say("foot.aid")));
    }

    private String reportId(String hash) {
        return "R-"
                + told.report().on().toString().replace("-", "")
                + "-"
                + (hash.isEmpty() ? "" : hash.substring(0, 4));
    }

    private String data() {
        return Cut.to(String.join("; ", versions(false)), 160);
    }

    /** What the figures were read from, each with its date. */
    private List<String> versions(boolean models) {
        List<String> parts = new ArrayList<>();
        parts.add(told.catalog().national().release().name());
        Job job = told.report().job();
        job.wage().ifPresent(wage -> parts.add(told.say("data.wage", "" + wage.year())));
        Optional<Ladder> ladder = told.catalog().findLadder(job.id());
        ladder.ifPresent(
                found -> {
                    String title = told.words().text(found.title());
                    parts.add(
                            found.reviewed()
                                    .map(day -> told.say("data.map", title, told.day(day)))
                                    .orElseGet(() -> told.say("data.map.unreviewed", title)));
                    if (models) {
                        found.models().forEach(code -> model(code).ifPresent(parts::add));
                    }
                });
        return parts;
    }

    private Optional<String> model(String code) {
        return told.catalog()
                .findModel(code)
                .map(
                        model ->
                                Stream.of(Optional.of(model.title()), model.edition().version())
                                        .flatMap(Optional::stream)
                                        .map(told.words()::text)
                                        .collect(Collectors.joining(" ")));
    }
}
