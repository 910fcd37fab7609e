package org.trellis.report.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.schedule.rules.Finding;

/** What the rules found, with their citations, at the end of a paper. */
public final class RulePanel {
    private RulePanel() {}

    /** The document with the findings and the checklist after its last block. */
    public static Document after(Document paper, Checked checked) {
        Words words = Words.of(paper.lang());
        List<Block> blocks = new ArrayList<>(paper.blocks());
        blocks.add(new Document.Heading(2, words.say("paper.check")));
        blocks.add(new Document.Paragraph(words.say("paper.check.about")));
        blocks.add(
                checked.findings().isEmpty()
                        ? new Document.Paragraph(words.say("paper.check.none"))
                        : table(checked.findings(), words));
        checked.checklist().ifPresent(all -> blocks.addAll(ChecklistPart.blocks(all, words)));
        return new Document(paper.title(), paper.lang(), paper.about(), blocks);
    }

    private static Document.Table table(List<Finding> findings, Words words) {
        List<Column> columns =
                List.of(
                        Column.words(words.say("paper.check.message"), 46),
                        Column.words(words.say("paper.check.severity"), 15),
                        Column.words(words.say("paper.check.where"), 17),
                        Column.words(words.say("paper.check.citation"), 22));
        List<List<Cell>> rows =
                findings.stream()
                        .sorted(java.util.Comparator.comparing(Finding::severity))
                        .map(finding -> row(finding, words))
                        .toList();
        return new Document.Table(words.say("paper.check"), columns, rows, Optional.empty());
    }

    /** The file's name is left out: the paper is the file. */
    private static List<Cell> row(Finding finding, Words words) {
        String weight = Code.of(finding.severity());
        String where = finding.where().replaceFirst("^.*: ", "");
        return List.of(
                Cell.of(words.say(finding.message())),
                Cell.of(words.say("paper.severity." + weight)),
                Cell.of(where),
                Cell.of(words.say(finding.citation())));
    }
}
