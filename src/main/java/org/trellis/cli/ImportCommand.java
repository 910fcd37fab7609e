package org.trellis.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ImportLevels.class, ImportNational.class},
        description = "Brings data of others into ladders and models.")
final class ImportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        String known = String.join(", ", spec.subcommands().keySet());
        throw new CommandLine.ParameterException(
                spec.commandLine(), "import needs a command: " + known);
    }
}
