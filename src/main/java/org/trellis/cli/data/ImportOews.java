package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.area.AreaImport;
import org.trellis.files.area.WageTables;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.BlsImport;
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
        Data data = options.data();
        WageTables tables = WageTables.of(ImportedFigures.file(file));
        if (tables.fault().isPresent()) {
            return ImportedFigures.refused(terminal, tables.fault().stream().toList());
        }
        if (area == null && !AreaImport.isOf(tables)) {
            var nation = new BlsImport(tables.folder(), tables.files().get(0), data.seeds());
            return ImportedFigures.write(terminal, data.releases(), nation.wages());
        }
        Folder active = data.areas().activeFolder().orElse(Folder.of("areas", Map.of()));
        var areas = new AreaImport(tables, data.seeds(), active).read(Optional.ofNullable(area));
        return ImportedFigures.write(terminal, data.areas(), areas);
    }
}
