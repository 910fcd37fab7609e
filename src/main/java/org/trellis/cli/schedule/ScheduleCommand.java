package org.trellis.cli.schedule;

import java.util.concurrent.Callable;
import org.trellis.cli.library.ScheduleCompareCommand;
import org.trellis.cli.library.ScheduleListCommand;
import org.trellis.cli.library.ScheduleLogCommand;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "schedule",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ScheduleDraftCommand.class,
            ScheduleCheckCommand.class,
            ScheduleCoverCommand.class,
            ScheduleCreditCommand.class,
            ScheduleShowCommand.class,
            ScheduleMentorCommand.class,
            ScheduleImportCommand.class,
            ScheduleReadCommand.class,
            ScheduleListCommand.class,
            ScheduleCompareCommand.class,
            ScheduleLogCommand.class
        })
public final class ScheduleCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text");

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw Names.noCommand(spec);
    }
}
