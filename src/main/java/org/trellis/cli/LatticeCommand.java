package org.trellis.cli;

import java.util.concurrent.Callable;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.lattice.Lattice;
import org.trellis.lattice.LatticeExport;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.LatticeJson;
import org.trellis.report.LatticeText;
import org.trellis.report.Words;
import org.trellis.report.drawing.LatticeSvg;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "lattice",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a ladder in words or drawn.",
            "--format text, json, svg, dot or graphml."
        })
final class LatticeCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "LADDER", description = "The ladder's folder name.")
    private String ladder;

    @Override
    public Integer call() {
        Words words = main.words();
        String format = main.format("text", "json", "svg", "dot", "graphml");
        Catalog catalog = main.data().catalog(words);
        Ladder found = Data.ladder(catalog, ladder, words);
        spec.commandLine().getOut().print(show(format, catalog, found, words));
        spec.commandLine().getOut().flush();
        return Main.DONE;
    }

    private String show(String format, Catalog catalog, Ladder ladder, Words words) {
        return switch (format) {
            case "svg" -> LatticeSvg.of(ladder, words, look());
            case "dot" -> LatticeExport.dot(ladder, words::text);
            case "graphml" -> LatticeExport.graphml(ladder, words::text);
            case "json" -> LatticeJson.of(new Lattice(catalog), ladder, words);
            default -> LatticeText.of(new Lattice(catalog), ladder, words);
        };
    }

    private LatticeSvg.Look look() {
        ScheduleFiles.Result schedules = main.data().schedules();
        return LatticeSvg.Look.PAGE.marking(job -> !schedules.of(job.id()).isEmpty());
    }
}
