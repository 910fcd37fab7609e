package org.trellis.report.gap.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;

/**
 * What changed between two gap reports of one person and one job: figures, must-haves and skills.
 * Months in a job carry no date, so what is assumed from a job is the same in both.
 */
public final class GapProgress {
    private final GapReport before;
    private final GapReport after;
    private final Catalog catalog;
    private final Words words;

    private GapProgress(GapReport before, GapReport after, Catalog catalog, Words words) {
        this.before = before;
        this.after = after;
        this.catalog = catalog;
        this.words = words;
    }

    /** {@code before} is of the earlier day. */
    public static Document of(GapReport before, GapReport after, Catalog catalog, Words words) {
        return new GapProgress(before, after, catalog, words).write();
    }

    private Document write() {
        var told =
                new Changes(
                        Snapshot.of(before), Snapshot.of(after), after.job().id(), catalog, words);
        List<Changes.Row> changes = told.changes();
        String title =
                words.say(
                        "employment.progress",
                        words.text(after.job().title()),
                        words.date(before.on()),
                        words.date(after.on()));
        String person = new Phrases(catalog, words).person(after.person());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(words.say("report.person", person)));
        blocks.add(table("employment.progress.figures", told.figures()));
        blocks.add(
                changes.isEmpty()
                        ? new Paragraph(words.say("employment.progress.none"))
                        : table("employment.progress.changes", changes));
        blocks.add(new Paragraph(words.say("employment.progress.note")));
        return new Document(title, words.lang(), title, blocks);
    }

    private Table table(String key, List<Changes.Row> rows) {
        String title = words.say(key);
        return new Table(
                title,
                List.of(
                        Column.words(title, 40),
                        Column.words(words.date(before.on()), 30),
                        Column.words(words.date(after.on()), 30)),
                rows.stream()
                        .map(
                                row ->
                                        List.of(
                                                Cell.of(row.what()),
                                                Cell.of(row.before()),
                                                Cell.of(row.after())))
                        .toList(),
                Optional.empty());
    }
}
