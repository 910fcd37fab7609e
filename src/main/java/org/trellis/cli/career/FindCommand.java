package org.trellis.cli.career;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.CatalogFiles;
import org.trellis.files.national.Country;
import org.trellis.files.reading.Folder;
import org.trellis.find.Finder;
import org.trellis.find.Found;
import org.trellis.find.Kind;
import org.trellis.find.Name;
import org.trellis.find.NameList;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.OccupationNames;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.find.FindCsv;
import org.trellis.report.find.FindJson;
import org.trellis.report.find.FindText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "find")
public final class FindCommand implements Callable<Integer> {
    private static final Predicate<String> EVERY = text -> true;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv");

    @Parameters(paramLabel = "WORDS", arity = "1..*")
    private List<String> words;

    @Option(names = "--kind", paramLabel = "KIND", split = ",")
    private List<Kind> kinds = List.of();

    @Option(names = "--limit", paramLabel = "N", defaultValue = "10")
    private int limit;

    @Override
    public Integer call() {
        String format = formats.get();
        if (limit < 1 || limit > 1000) {
            throw Slip.of("cli.number", "--limit", limit, 1, 1000);
        }
        String query = String.join(" ", words).strip();
        if (query.isEmpty() || query.length() > Finder.LONGEST) {
            throw Slip.of("cli.find.words", Finder.LONGEST);
        }
        terminal.print(show(format, query, terminal.words()));
        return Exit.DONE;
    }

    private String show(String format, String query, Words words) {
        Folder seeds = options.data().seeds();
        Predicate<String> asked = Finder.mayFind(query);
        var some = CompletableFuture.supplyAsync(() -> CountryNames.of(seeds, asked));
        Catalog catalog = options.catalog(terminal);
        Found found = find(query, catalog, some.join(), asked);
        if (found.nearest()) {
            found = find(query, catalog, CountryNames.of(seeds, EVERY), EVERY);
        }
        return switch (format) {
            case "json" -> Json.text(FindJson.of(query, found, words));
            case "csv" -> FindCsv.of(found, words);
            default -> FindText.of(query, found, catalog.national().release().attribution(), words);
        };
    }

    private Found find(
            String query, Catalog catalog, CountryNames country, Predicate<String> asked) {
        Set<Kind> of = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        List<Name> names =
                NameList.of(catalog, country.occupations(), country.called()).stream()
                        .filter(name -> asked.test(name.text()))
                        .toList();
        return Finder.of(names).find(query, of, limit);
    }

    /**
     * Of the country, what some names are of.
     *
     * @param occupations those that are called so, or that have such a title
     */
    private record CountryNames(OccupationNames called, Collection<Occupation> occupations) {
        static CountryNames of(Folder seeds, Predicate<String> asked) {
            OccupationNames called = Country.of(seeds).names(asked);
            var occupations =
                    CatalogFiles.occupations(
                            seeds,
                            (code, title) ->
                                    called.has(code)
                                            || asked.test(title.en())
                                            || asked.test(title.es()));
            return new CountryNames(called, occupations.values());
        }
    }
}
