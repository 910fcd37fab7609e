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

/** {@code import courses}: what a center's clients can enroll in. */
@Command(name = "courses")
public final class ImportCourses implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        return TakenFile.take(terminal, options, ImportKind.COURSES, file);
    }
}
