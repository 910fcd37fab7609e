package org.trellis.cli.career;

import java.nio.file.Path;
import java.util.Optional;
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
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "gap")
public final class GapCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin
    private FormatOption formats =
            new FormatOption("text", "json", "csv", "note", "pdf", "docx", "xlsx");

    @Mixin private PersonOption person;

    @Mixin private RegionOption region;

    @Mixin private DateOption on;

    @Option(names = "--job", paramLabel = "LADDER/JOB", required = true)
    private String job;

    @Option(names = "--importance", paramLabel = "now|future", defaultValue = "now")
    private Importance importance;

    @Option(names = "--no-presumed")
    private boolean noPresumed;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        String format = formats.get();
        GapOutput output = new GapOutput(Optional.ofNullable(out), terminal);
        output.demand(format);
        var date = on.get();
        Catalog nation = options.catalog(terminal);
        Job.Id goal = Names.anyJob(nation, "--job", job);
        Person who = person.read(nation, terminal);
        Catalog catalog = region.of(nation, who, options, terminal);
        GapReport report = new Gaps(catalog).report(who, goal, date, importance, !noPresumed);
        output.write(format, report, !noPresumed, catalog);
        return Exit.DONE;
    }
}
