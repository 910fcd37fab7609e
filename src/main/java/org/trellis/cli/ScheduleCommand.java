package org.trellis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "schedule",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Work process schedules of registered apprenticeships.",
        subcommands = {
            ScheduleDraftCommand.class,
            ScheduleCheckCommand.class,
            ScheduleCoverCommand.class,
            ScheduleCreditCommand.class,
            ScheduleShowCommand.class,
            ScheduleMentorCommand.class,
            ScheduleImportCommand.class
        })
final class ScheduleCommand implements Callable<Integer> {
    @ParentCommand private Main main;

    @Spec private CommandSpec spec;

    Main main() {
        return main;
    }

    @Override
    public Integer call() {
        String known = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(
                spec.commandLine(), "schedule needs a command: " + known);
    }
}
