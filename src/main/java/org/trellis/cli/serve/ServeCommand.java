package org.trellis.cli.serve;

import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "serve")
public final class ServeCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions data;

    @Mixin private ServeOptions options;

    @Override
    public Integer call() {
        Serving.start(terminal, data, options);
        return Exit.DONE;
    }
}
