package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.release.Imported;
import org.trellis.files.release.Releases;
import org.trellis.message.Message;

/** Puts imported figures into the data folder, or says why not. */
final class ImportedFigures {
    private ImportedFigures() {}

    static int write(Terminal terminal, Releases releases, Imported imported) throws IOException {
        terminal.tell(imported.issues());
        if (!imported.isSound()) {
            terminal.tell(Message.of("cli.import.refused"));
            return Exit.DATA_HAS_ERRORS;
        }
        imported.lost().forEach(terminal::println);
        String key = imported.note().key();
        boolean fresh = releases.write(key, imported.texts());
        double occupations = imported.note().occupations();
        String folder = releases.folder().resolve(key).toString();
        terminal.println(
                Message.of(fresh ? "cli.import.written" : "cli.import.same", occupations, folder));
        return Exit.DONE;
    }

    /**
     * @throws Slip when there is no such file
     */
    static Path file(Path file) {
        if (!Files.exists(file)) {
            throw Slip.of("cli.import.file", file.toString());
        }
        return file.toAbsolutePath();
    }
}
