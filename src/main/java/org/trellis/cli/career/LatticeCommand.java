package org.trellis.cli.career;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.LatticeExport;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Json;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeSvg;
import org.trellis.report.lattice.LatticeJson;
import org.trellis.report.lattice.LatticeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "lattice")
public final class LatticeCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "svg", "dot", "graphml");

    @Parameters(paramLabel = "LADDER")
    private String ladder;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Catalog catalog = options.catalog(terminal);
        Ladder found = Names.ladder(catalog, ladder);
        terminal.print(show(format, catalog, found, words));
        return Exit.DONE;
    }

    private String show(String format, Catalog catalog, Ladder ladder, Words words) {
        return switch (format) {
            case "svg" -> LatticeSvg.of(ladder, catalog, words, look());
            case "dot" -> LatticeExport.dot(ladder, pay(catalog, ladder, words), words::text);
            case "graphml" ->
                    LatticeExport.graphml(ladder, pay(catalog, ladder, words), words::text);
            case "json" -> Json.text(LatticeJson.of(new Lattice(catalog), ladder, words));
            default -> LatticeText.of(new Lattice(catalog), ladder, words);
        };
    }

    private static String pay(Catalog catalog, Ladder ladder, Words words) {
        return new LocalPay(catalog, words).table(ladder);
    }

    private LatticeSvg.Look look() {
        ScheduleFiles.Result schedules = options.data().schedules();
        return LatticeSvg.Look.PAGE.marking(job -> !schedules.of(job.id()).isEmpty());
    }
}
