package org.trellis.web.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.path.compare.Change;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Passage;
import org.trellis.path.compare.Side;
import org.trellis.path.compare.Sides;
import org.trellis.report.Words;
import org.trellis.report.compare.ComparedRow;
import org.trellis.report.compare.ComparedWords;
import org.trellis.report.compare.PassageWords;
import org.trellis.web.words.Links;

/** Puts a comparison on a page. */
final class ComparePages {
    private final Catalog catalog;
    private final Words words;

    ComparePages(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** The form alone, while fewer than two are known. */
    ComparePage choose(CompareFields fields) {
        return new ComparePage(
                words.say(fields.repeats() ? "compare.same" : "compare.choose"),
                boxes(fields),
                models(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    ComparePage page(CompareFields fields, Comparison comparison) {
        ComparedWords said = new ComparedWords(comparison, catalog, words);
        List<String> titles = said.titles();
        List<Side> sides = comparison.sides();
        return new ComparePage(
                said.heading(),
                boxes(fields),
                models(),
                java.util.stream.IntStream.range(0, sides.size())
                        .mapToObj(i -> new ComparePage.Side(titles.get(i), href(sides.get(i))))
                        .toList(),
                rows(said.facts()),
                rows(said.mustHaves()),
                said.noMustHaves(),
                sides.stream().flatMap(side -> mapped(side, said).stream()).toList(),
                Arrays.stream(Change.values())
                        .filter(change -> !comparison.skills(change).isEmpty())
                        .map(change -> group(change, said))
                        .toList(),
                ways(comparison),
                said.notes());
    }

    private static Optional<ComparePage.Side> mapped(Side side, ComparedWords said) {
        return said.mapped(side)
                .map(text -> new ComparePage.Side(text, Links.job(side.mapped().get().id())));
    }

    private List<ComparePage.Box> boxes(CompareFields fields) {
        return CompareFields.NAMES.stream()
                .map(
                        name ->
                                new ComparePage.Box(
                                        name,
                                        words.say("compare.field." + name),
                                        fields.field(name)))
                .toList();
    }

    private List<ComparePage.Choice> models() {
        return new Sides(catalog)
                .listModels().stream()
                        .map(name -> new ComparePage.Choice(name, title(name)))
                        .toList();
    }

    private String title(String name) {
        String[] parts = name.split("/", 2);
        String model = words.text(catalog.models().get(parts[0]).title());
        return parts.length == 1 ? model : words.say("compare.title.grade", model, parts[1]);
    }

    private static String href(Side side) {
        if (side.job().isEmpty()) {
            return Links.model(side.code().split("/", 2)[0]);
        }
        Job job = side.job().get();
        return National.isNational(job.id())
                ? Links.occupation(job.onetSoc())
                : Links.job(job.id());
    }

    private ComparePage.Group group(Change change, ComparedWords said) {
        return new ComparePage.Group(
                said.count(change),
                change != Change.SHARED && change != Change.UNKNOWN,
                rows(said.skills(change)));
    }

    private static List<ComparePage.Row> rows(List<ComparedRow> rows) {
        return rows.stream()
                .map(row -> new ComparePage.Row(row.name(), skill(row.code()), row.cells()))
                .toList();
    }

    private static String skill(String code) {
        return code.isEmpty() ? "" : Links.competency(Competency.Id.parse(code));
    }

    private List<ComparePage.Way> ways(Comparison comparison) {
        PassageWords ways = new PassageWords(comparison, catalog, words);
        return comparison.passages().stream().map(each -> way(each, ways)).toList();
    }

    private static ComparePage.Way way(Passage passage, PassageWords said) {
        return new ComparePage.Way(
                said.way(passage),
                said.wageChange(passage),
                said.best(passage),
                said.hours(passage),
                said.credentials(passage),
                Links.paths(passage.to().id())
                        + "&from="
                        + Links.encoded(passage.from().id().toString()));
    }
}
