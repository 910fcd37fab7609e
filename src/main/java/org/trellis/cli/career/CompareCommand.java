package org.trellis.cli.career;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Comparisons;
import org.trellis.path.compare.Side;
import org.trellis.path.step.Grounds;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.compare.ComparedCsv;
import org.trellis.report.compare.ComparedJson;
import org.trellis.report.compare.ComparedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv");

    @Mixin private DateOption on;

    @Parameters(paramLabel = "NAME", arity = "1..*")
    private List<String> names;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Supplier<Programs> programs = options.programsMeanwhile();
        Catalog catalog = options.catalog(terminal);
        List<Side> sides = sides(catalog);
        Grounds grounds = options.data().grounds(catalog, programs);
        Paths paths = new Paths(grounds);
        Comparison comparison = new Comparisons(grounds.lattice(), paths).of(sides, on.get());
        terminal.print(show(format, comparison, catalog, words));
        return Exit.DONE;
    }

    private static String show(String format, Comparison comparison, Catalog catalog, Words words) {
        return switch (format) {
            case "json" -> Json.text(ComparedJson.of(comparison, catalog, words));
            case "csv" -> ComparedCsv.of(comparison, catalog, words);
            default -> ComparedText.of(comparison, catalog, words);
        };
    }

    private List<Side> sides(Catalog catalog) {
        if (names.size() < 2 || names.size() > Comparisons.MOST) {
            throw Slip.of("cli.compare.number", names.size());
        }
        List<Side> sides = new ArrayList<>();
        names.forEach(name -> sides.add(SideNames.side(catalog, name)));
        if (new HashSet<>(sides.stream().map(Side::code).toList()).size() < sides.size()) {
            throw Slip.of("cli.compare.twice");
        }
        return sides;
    }
}
