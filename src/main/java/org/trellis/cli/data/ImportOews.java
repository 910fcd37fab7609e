package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.BlsImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import oews}: wages of the country, a state or a metropolitan area. */
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
        Data data = options.data();
        Path table = ImportedFigures.file(file);
        Folder folder = Folder.of(table.getParent());
        var imported =
                new BlsImport(folder, table.getFileName().toString(), data.seeds())
                        .wages(Optional.ofNullable(area));
        return ImportedFigures.write(terminal, data.releases(), imported);
    }
}
