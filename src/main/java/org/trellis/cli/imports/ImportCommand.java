package org.trellis.cli.imports;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "import",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ImportLevels.class,
            ImportNational.class,
            ImportOnet.class,
            ImportOews.class,
            ImportProjections.class,
            ImportInDemand.class,
            ImportSelfSufficiency.class,
            ImportCourses.class,
            ImportApproved.class,
            ImportUse.class
        })
public final class ImportCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        throw Names.noCommand(spec);
    }
}
