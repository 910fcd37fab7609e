package org.trellis.report.gap.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.goals.Goals;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Bullets;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Paragraph;
import org.trellis.report.document.Document.Table;

/** Goals side by side as a document. */
public final class GoalsPaper {
    private static final int NAME = 25;

    private GoalsPaper() {}

    public static Document of(Goals goals, Catalog catalog, Words words) {
        GoalsWords said = new GoalsWords(goals, catalog, words);
        GapReport any = goals.goals().get(0).report();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Paragraph(
                        words.say(
                                "goals.who",
                                new Phrases(catalog, words).person(any.person()),
                                words.date(any.on()))));
        blocks.add(table(words.say("goals.facts"), said.facts(), said.titles()));
        for (GoalsWords.Group group : said.groups()) {
            blocks.add(new Document.Heading(2, group.title()));
            blocks.add(table(words.say("catalog.skill"), group.rows(), said.titles()));
        }
        blocks.add(new Document.Heading(2, words.say("report.how")));
        blocks.add(new Bullets(said.notes()));
        return new Document(said.heading(), words.lang(), said.heading(), blocks);
    }

    private static Table table(String title, List<GoalsWords.Row> rows, List<String> titles) {
        List<Column> columns = new ArrayList<>(List.of(Column.words(title, NAME)));
        titles.forEach(each -> columns.add(Column.words(each, (100 - NAME) / titles.size())));
        return new Table(
                title, columns, rows.stream().map(GoalsPaper::cells).toList(), Optional.empty());
    }

    private static List<Cell> cells(GoalsWords.Row row) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(row.name())));
        row.cells().forEach(each -> cells.add(Cell.of(each)));
        return cells;
    }
}
