package org.trellis.report.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.schedule.rules.Finding;

/** What the rules found, with their citations, at the end of a paper. */
public final class RulePanel {
    private RulePanel() {}

    /** The document with the findings after its last block. */
    public static Document after(Document paper, List<Finding> findings, Catalog catalog) {
        Wording wording = new Wording(Words.of(paper.lang()), catalog);
        List<Block> blocks = new ArrayList<>(paper.blocks());
        blocks.add(new Document.Heading(2, wording.say("check")));
        blocks.add(new Document.Paragraph(wording.say("check.about")));
        blocks.add(
                findings.isEmpty()
                        ? new Document.Paragraph(wording.say("check.none"))
                        : table(findings, wording));
        return new Document(paper.title(), paper.lang(), paper.about(), blocks);
    }

    private static Document.Table table(List<Finding> findings, Wording wording) {
        List<Column> columns =
                List.of(
                        Column.words(wording.say("check.message"), 46),
                        Column.words(wording.say("check.severity"), 15),
                        Column.words(wording.say("check.where"), 17),
                        Column.words(wording.say("check.citation"), 22));
        List<List<Cell>> rows =
                findings.stream()
                        .sorted(java.util.Comparator.comparing(Finding::severity))
                        .map(finding -> row(finding, wording))
                        .toList();
        return new Document.Table(wording.say("check"), columns, rows, Optional.empty());
    }

    /** The file's name is left out: the paper is the file. */
    private static List<Cell> row(Finding finding, Wording wording) {
        String weight = finding.severity().name().toLowerCase(Locale.ROOT);
        String where = finding.where().replaceFirst("^.*: ", "");
        return List.of(
                Cell.of(wording.words().say(finding.message())),
                Cell.of(wording.say("severity." + weight)),
                Cell.of(where),
                Cell.of(wording.words().say(finding.citation())));
    }
}
