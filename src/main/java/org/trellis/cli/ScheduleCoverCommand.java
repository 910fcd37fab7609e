package org.trellis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCover;
import org.trellis.schedule.Coverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "cover",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what a schedule teaches with what a job requires.",
            "--format text, csv (a matrix) or json."
        })
final class ScheduleCoverCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The schedule.")
    private Path file;

    @Option(
            names = "--job",
            paramLabel = "LADDER/JOB",
            description = "The job. Default: the one the schedule names.")
    private String job;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().format("text", "csv", "json");
        Optional<Schedule> read = ScheduleInput.read(file, words, schedule.main().err());
        if (read.isEmpty()) {
            return Main.DATA_HAS_ERRORS;
        }
        Catalog catalog = schedule.main().data().catalog(words);
        String asked = job != null ? job : read.get().job().map(Object::toString).orElse(null);
        if (asked == null) {
            throw new Slip(words.say("schedule.cli.no_job", ScheduleInput.name(file)));
        }
        Job.Id goal = Data.job(catalog, "--job", asked, words);
        Coverage coverage = Coverage.of(read.get(), catalog, goal);
        var out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case "csv" -> ScheduleCover.csv(coverage, words);
                    case "json" -> ScheduleCover.json(coverage, words);
                    default -> ScheduleCover.text(coverage, words);
                });
        out.flush();
        return Main.DONE;
    }
}
