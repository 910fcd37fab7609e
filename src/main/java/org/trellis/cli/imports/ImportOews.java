package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import oews}: wages of the country, or of states and smaller areas beside it. */
@Command(name = "oews")
public final class ImportOews implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Option(names = "--area", paramLabel = "NAME")
    private String area;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        var in = new HandedIn(file, Set.of(), Optional.ofNullable(area), table -> {});
        return TakenFile.take(terminal, options, ImportKind.OEWS, in);
    }
}
