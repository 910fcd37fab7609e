package org.trellis.cli.cases;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code case}: the clients who are kept on this computer, also while the server runs. */
@Command(
        name = "case",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CaseListCommand.class,
            CaseShowCommand.class,
            CaseNoteCommand.class,
            CaseLogCommand.class,
            CaseExportCommand.class,
            CaseImportCommand.class,
            CaseDeleteCommand.class
        })
public final class CaseCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw Names.noCommand(spec);
    }
}
