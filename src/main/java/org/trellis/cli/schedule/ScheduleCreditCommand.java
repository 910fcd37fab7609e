package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.Terminal;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCredit;
import org.trellis.schedule.PriorLearning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "credit")
public final class ScheduleCreditCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("json", "text");

    @Mixin private PersonOption person;

    @Mixin private DateOption on;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--remainder", paramLabel = "FILE")
    private Path remainder;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var date = on.get();
        Optional<Schedule> read = ScheduleInput.read(file, terminal);
        if (read.isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        Catalog catalog = options.catalog(terminal);
        Person who = person.read(catalog, terminal);
        PriorLearning credit = PriorLearning.of(read.get(), who, catalog, date);
        if (remainder != null) {
            ScheduleInput.write(remainder, ScheduleFile.write(credit.remainder()));
        }
        terminal.print(
                format.equals("json")
                        ? ScheduleCredit.json(credit, words)
                        : ScheduleCredit.text(credit, words));
        return Exit.DONE;
    }
}
