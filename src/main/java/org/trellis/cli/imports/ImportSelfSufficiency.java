package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import self-sufficiency}: what households need to earn in an area. */
@Command(name = "self-sufficiency")
public final class ImportSelfSufficiency implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        return TakenFile.take(terminal, options, ImportKind.SELF_SUFFICIENCY, file);
    }
}
