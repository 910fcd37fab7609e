package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.BlsImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import projections}: how many will work in each occupation, and how people get in. */
@Command(name = "projections")
public final class ImportProjections implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Data data = options.data();
        Path table = ImportedFigures.file(file);
        Folder folder = Folder.of(table.getParent());
        String name = table.getFileName().toString();
        var imported = new BlsImport(folder, name, data.seeds()).projections();
        return ImportedFigures.write(terminal, data.releases(), imported);
    }
}
