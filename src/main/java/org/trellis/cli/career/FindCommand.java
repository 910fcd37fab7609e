package org.trellis.cli.career;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.national.Country;
import org.trellis.find.Finder;
import org.trellis.find.Found;
import org.trellis.find.Kind;
import org.trellis.find.Name;
import org.trellis.find.NameList;
import org.trellis.model.catalog.Catalog;
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
        var called = CompletableFuture.supplyAsync(Country.of(options.data().seeds())::names);
        Catalog catalog = options.catalog(terminal);
        Found found = find(query, NameList.of(catalog, called.join()));
        return switch (format) {
            case "json" -> FindJson.of(query, found, words);
            case "csv" -> FindCsv.of(found, words);
            default -> FindText.of(query, found, catalog.national().release().attribution(), words);
        };
    }

    private Found find(String query, List<Name> names) {
        Set<Kind> asked = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        Found found = Finder.forWords(names, query).find(query, asked, limit);
        return found.nearest() ? Finder.of(names).find(query, asked, limit) : found;
    }
}
