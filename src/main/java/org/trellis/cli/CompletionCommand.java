package org.trellis.cli;

import java.util.concurrent.Callable;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Terminal;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A script by which bash or zsh completes commands and options. */
@Command(name = "generate-completion")
final class CompletionCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        terminal.words();
        terminal.print(AutoComplete.bash(spec.root().name(), spec.root().commandLine()));
        return Exit.DONE;
    }
}
