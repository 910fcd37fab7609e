package org.trellis.cli.passphrase;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code passphrase}: what is kept about people encrypted, while no server runs. */
@Command(
        name = "passphrase",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            PassphraseSetCommand.class,
            PassphraseChangeCommand.class,
            PassphraseRemoveCommand.class
        })
public final class PassphraseCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw Names.noCommand(spec);
    }
}
