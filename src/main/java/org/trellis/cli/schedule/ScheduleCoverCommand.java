package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCover;
import org.trellis.schedule.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "cover")
public final class ScheduleCoverCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "csv", "json");

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--job", paramLabel = "LADDER/JOB")
    private String job;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Optional<Schedule> read = ScheduleInput.read(file, terminal);
        if (read.isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        Catalog catalog = options.catalog(terminal);
        String named = job != null ? job : read.get().job().map(Object::toString).orElse(null);
        if (named == null) {
            throw Slip.of("cli.schedule.no_job", ScheduleInput.name(file));
        }
        Job.Id goal = Names.job(catalog, "--job", named);
        Coverage coverage = Coverage.of(read.get(), catalog, goal);
        terminal.print(
                switch (format) {
                    case "csv" -> ScheduleCover.csv(coverage, words);
                    case "json" -> ScheduleCover.json(coverage, words);
                    default -> ScheduleCover.text(coverage, words);
                });
        return Exit.DONE;
    }
}
