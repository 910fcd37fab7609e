package org.trellis.web.about;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.words.Links;

/**
 * How many cells of things of one kind are known in which way.
 *
 * @param rows by title
 * @param total of all rows
 */
public record CellTable(String title, List<Row> rows, Row total) {
    /**
     * @param href empty when it has no page
     * @param counts as {@link CellCounts.Kind}
     */
    public record Row(String title, String href, List<String> counts, String all) {}

    private record Counted(String title, String href, Map<CellCounts.Kind, Integer> counts) {
        Row in(Words words) {
            int all = counts.values().stream().mapToInt(each -> each).sum();
            return new Row(
                    title,
                    href,
                    counts.values().stream().map(each -> words.number(each)).toList(),
                    words.number(all));
        }
    }

    /** Of the career maps, of the skill models, of the moves between maps and the credentials. */
    static List<CellTable> all(Catalog catalog, Words words) {
        CellCounts counts = new CellCounts(catalog);
        return List.of(
                of("maps", maps(catalog, counts, words), words),
                of("models", models(catalog, counts, words), words),
                of("others", others(catalog, counts, words), words));
    }

    private static Stream<Counted> maps(Catalog catalog, CellCounts counts, Words words) {
        return catalog.ladders().values().stream()
                .map(
                        each ->
                                new Counted(
                                        words.text(each.title()),
                                        Links.ladder(each.code()),
                                        counts.of(each)));
    }

    private static Stream<Counted> models(Catalog catalog, CellCounts counts, Words words) {
        return catalog.models().values().stream()
                .map(
                        each ->
                                new Counted(
                                        words.text(each.title()),
                                        Links.model(each.code()),
                                        counts.of(each)));
    }

    private static Stream<Counted> others(Catalog catalog, CellCounts counts, Words words) {
        return Stream.of(
                new Counted(
                        words.say("about.cells.bridges"),
                        "/ladders",
                        counts.ofMoves(catalog.bridges())),
                new Counted(
                        words.say("about.cells.credentials"),
                        "",
                        counts.of(catalog.credentials().values())));
    }

    private static CellTable of(String kind, Stream<Counted> things, Words words) {
        List<Counted> rows = things.sorted(Comparator.comparing(Counted::title)).toList();
        Map<CellCounts.Kind, Integer> all = new EnumMap<>(CellCounts.Kind.class);
        rows.forEach(row -> row.counts().forEach((how, n) -> all.merge(how, n, Integer::sum)));
        return new CellTable(
                words.say("about.cells." + kind),
                rows.stream().map(row -> row.in(words)).toList(),
                new Counted(words.say("about.cells.total"), "", all).in(words));
    }
}
