package org.trellis.cli.career;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.RegionOption;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapJson;
import org.trellis.report.gap.GapText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "gap")
public final class GapCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Option(names = "--job", paramLabel = "LADDER/JOB", required = true)
    private String job;

    @Option(names = "--importance", paramLabel = "now|future", defaultValue = "now")
    private Importance importance;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var date = on.get();
        Catalog nation = options.catalog(terminal);
        Job.Id goal = Names.anyJob(nation, "--job", job);
        Person who = person.read(nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        GapReport report = new Gaps(catalog).report(who, goal, date, importance, !noPresumed);
        terminal.print(
                switch (format) {
                    case "json" -> Json.text(GapJson.of(report, catalog, words));
                    case "csv" -> GapCsv.of(report, catalog, words);
                    default -> GapText.of(report, catalog, words);
                });
        return Exit.DONE;
    }
}
