package org.trellis.cli.model;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "model",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {ModelListCommand.class, ModelShowCommand.class})
public final class ModelCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text");

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw Names.noCommand(spec);
    }
}
