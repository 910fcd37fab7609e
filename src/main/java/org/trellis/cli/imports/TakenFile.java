package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import org.trellis.files.imports.ImportResult;

/** What every command does that takes a file into the data folder. */
final class TakenFile {
    private TakenFile() {}

    /**
     * @throws Slip when there is no such file, or a folder in its place
     */
    static int take(Terminal terminal, DataOptions options, ImportKind kind, HandedIn in)
            throws IOException {
        boolean folder = kind == ImportKind.ONET && Files.isDirectory(in.file());
        if (!folder) {
            demandFile(in.file());
        }
        ImportResult result = options.imports(terminal).take(kind, in);
        terminal.tell(result.issues());
        result.lost().forEach(terminal::println);
        if (!result.done()) {
            terminal.tell(result.said());
            return Exit.DATA_HAS_ERRORS;
        }
        terminal.println(result.said());
        return Exit.DONE;
    }

    private static void demandFile(Path file) {
        if (!Files.isRegularFile(file)) {
            throw Slip.of(
                    Files.exists(file) ? "cli.import.no_regular_file" : "cli.import.file",
                    file.toString());
        }
    }
}
