package org.trellis.report.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.compare.Change;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Passage;
import org.trellis.report.Paper;
import org.trellis.report.Words;

/** A comparison in words: each side has a letter. */
public final class ComparedText {
    private final Comparison comparison;
    private final ComparedWords said;
    private final PassageWords ways;
    private final Words words;
    private final Paper paper = new Paper();

    private ComparedText(Comparison comparison, Catalog catalog, Words words) {
        this.comparison = comparison;
        this.said = new ComparedWords(comparison, catalog, words);
        this.ways = new PassageWords(comparison, catalog, words);
        this.words = words;
    }

    public static String of(Comparison comparison, Catalog catalog, Words words) {
        return new ComparedText(comparison, catalog, words).write();
    }

    private String write() {
        paper.heading(said.heading());
        List<String> titles = said.titles();
        for (int i = 0; i < titles.size(); i++) {
            String code = comparison.sides().get(i).code();
            paper.item(0, letter(i) + ":", titles.get(i) + " (" + code + ")");
        }
        rows(words.say("compare.facts"), said.facts());
        passages();
        mustHaves();
        for (Change change : Change.values()) {
            rows(said.count(change), said.skills(change));
        }
        paper.section(words.say("report.how"));
        said.report().forEach(paper::line);
        return paper.toString();
    }

    private static String letter(int side) {
        return String.valueOf((char) ('A' + side));
    }

    private void rows(String title, List<ComparedRow> rows) {
        if (!rows.isEmpty()) {
            paper.section(title);
            rows.forEach(row -> paper.item(0, "*", line(row)));
        }
    }

    private void mustHaves() {
        List<ComparedRow> rows = said.mustHaves();
        rows(words.say("compare.must_haves"), rows);
        if (rows.isEmpty() && !said.noMustHaves().isEmpty()) {
            paper.section(words.say("compare.must_haves"));
            paper.line(said.noMustHaves());
        }
    }

    private static String line(ComparedRow row) {
        List<String> cells = row.cells();
        return row.name()
                + IntStream.range(0, cells.size())
                        .mapToObj(i -> letter(i) + " " + cells.get(i))
                        .collect(Collectors.joining("; ", ": ", ""));
    }

    private void passages() {
        if (!comparison.passages().isEmpty()) {
            paper.section(words.say("compare.ways"));
            comparison.passages().forEach(this::passage);
        }
    }

    private void passage(Passage passage) {
        paper.item(0, "*", ways.way(passage) + ": " + ways.wageChange(passage));
        paper.line(2, ways.best(passage));
        paper.line(2, ways.learn(passage));
        paper.line(2, ways.earn(passage));
    }
}
