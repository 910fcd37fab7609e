package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Terminal;
import org.trellis.files.release.OnetImport;
import org.trellis.files.release.ReleaseArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import onet}: a release of O*NET in the place of the one in use. */
@Command(name = "onet")
public final class ImportOnet implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Option(names = "--without", paramLabel = "TABLE")
    private List<String> without = List.of();

    @Parameters(paramLabel = "DIR|ZIP")
    private Path release;

    @Override
    public Integer call() throws IOException {
        Data data = options.data();
        try (ReleaseArchive archive = ReleaseArchive.of(ImportedFigures.file(release))) {
            if (archive.folder().isEmpty()) {
                terminal.tell(archive.fault().stream().toList());
                return Exit.DATA_HAS_ERRORS;
            }
            var imported =
                    OnetImport.read(archive.folder().get(), data.seeds(), Set.copyOf(without));
            return ImportedFigures.write(terminal, data.releases(), imported);
        }
    }
}
