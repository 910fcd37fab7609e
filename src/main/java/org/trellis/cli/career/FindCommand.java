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
import org.trellis.model.catalog.OccupationNames;
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
        terminal.print(show(format, query, find(query), terminal.words()));
        return Exit.DONE;
    }

    private Found find(String query) {
        Set<Kind> asked = kinds.isEmpty() ? EnumSet.allOf(Kind.class) : EnumSet.copyOf(kinds);
        Country country = Country.of(options.data().seeds());
        CompletableFuture<OccupationNames> called = CompletableFuture.supplyAsync(country::names);
        List<Name> names = NameList.of(options.wholeCatalog(terminal), called.join());
        Found found = Finder.forWords(names, query).find(query, asked, limit);
        return found.nearest() ? Finder.of(names).find(query, asked, limit) : found;
    }

    private static String show(String format, String query, Found found, Words words) {
        return switch (format) {
            case "json" -> FindJson.of(query, found, words);
            case "csv" -> FindCsv.of(found, words);
            default -> FindText.of(query, found, words);
        };
    }
}
