package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What the commands share that import one file: all of it or nothing. */
abstract class FileImport implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    private final ImportKind kind;

    FileImport(ImportKind kind) {
        this.kind = kind;
    }

    HandedIn in(Path named) {
        return HandedIn.of(named);
    }

    @Override
    public final Integer call() throws IOException {
        return TakenFile.take(terminal, options, kind, in(file));
    }
}
