package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.area.LocalList;
import org.trellis.files.reading.Folder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code import in-demand}: the occupations that a local board counts as in demand. */
@Command(name = "in-demand")
public final class ImportInDemand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() throws IOException {
        Data data = options.data();
        Path list = ImportedFigures.file(file);
        byte[] bytes = Files.readAllBytes(list);
        String name = list.getFileName().toString();
        Folder active = data.areas().activeFolder().orElse(Folder.of("areas", Map.of()));
        var imported = LocalList.inDemand(bytes, name, data.seeds(), active);
        return ImportedFigures.writeList(terminal, data.areas(), imported);
    }
}
