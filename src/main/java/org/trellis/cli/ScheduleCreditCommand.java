package org.trellis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCredit;
import org.trellis.schedule.PriorLearning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "credit",
        mixinStandardHelpOptions = true,
        description = {
            "Credits a person's prior learning within the sponsor's rule.",
            "--format json (the default) or text."
        })
final class ScheduleCreditCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Mixin private PersonOption person;

    @Mixin private DateOption on;

    @Parameters(paramLabel = "FILE", description = "The schedule.")
    private Path file;

    @Option(
            names = "--remainder",
            paramLabel = "FILE",
            description = "Write the schedule for what remains here.")
    private Path remainder;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().formatOr("json", "text", "json");
        var date = on.get(words);
        Optional<Schedule> read = ScheduleInput.read(file, words, schedule.main().err());
        if (read.isEmpty()) {
            return Main.DATA_HAS_ERRORS;
        }
        Catalog catalog = schedule.main().data().catalog(words);
        Person who = person.read(catalog, words, schedule.main().err());
        PriorLearning credit = PriorLearning.of(read.get(), who, catalog, date);
        if (remainder != null) {
            ScheduleInput.write(remainder, ScheduleFile.write(credit.remainder()), words);
        }
        var out = spec.commandLine().getOut();
        out.print(
                format.equals("json")
                        ? ScheduleCredit.json(credit, words)
                        : ScheduleCredit.text(credit, words));
        out.flush();
        return Main.DONE;
    }
}
