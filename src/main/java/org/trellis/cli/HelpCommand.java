package org.trellis.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code help schedule draft}: the same as {@code schedule draft --help}. */
@Command(name = "help", helpCommand = true)
final class HelpCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..*")
    private List<String> path = List.of();

    @Override
    public Integer call() {
        terminal.words();
        CommandLine at = spec.root().commandLine();
        for (String name : path) {
            CommandLine next = at.getSubcommands().get(name);
            if (next == null) {
                throw new Slip(ParserSlip.noSuchCommand(at, name));
            }
            at = next;
        }
        terminal.print(at.getUsageMessage());
        return Exit.DONE;
    }
}
