package org.trellis.cli.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.area.ImportedAreas;
import org.trellis.files.release.Imported;
import org.trellis.files.release.Releases;
import org.trellis.message.Message;
import org.trellis.model.Issue;

/** Puts imported figures into the data folder, or says why not. */
final class ImportedFigures {
    private ImportedFigures() {}

    static int write(Terminal terminal, Releases releases, Imported imported) throws IOException {
        terminal.tell(imported.issues());
        if (!imported.isSound()) {
            return refused(terminal, List.of());
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

    /** A set of areas beside the figures of the country. */
    static int write(Terminal terminal, Releases sets, ImportedAreas imported) throws IOException {
        return write(terminal, sets, imported, "cli.import.areas.");
    }

    /** Likewise, with a list of a local board. */
    static int writeList(Terminal terminal, Releases sets, ImportedAreas imported)
            throws IOException {
        return write(terminal, sets, imported, "cli.import.list.");
    }

    private static int write(Terminal terminal, Releases sets, ImportedAreas imported, String said)
            throws IOException {
        terminal.tell(imported.issues());
        if (!imported.isSound()) {
            return refused(terminal, List.of());
        }
        imported.lost().forEach(terminal::println);
        boolean fresh = sets.write(imported.key(), imported.texts());
        String folder = sets.folder().resolve(imported.key()).toString();
        String key = said + (fresh ? "written" : "same");
        terminal.println(Message.count(key, imported.count(), folder));
        return Exit.DONE;
    }

    static int refused(Terminal terminal, List<Issue> issues) {
        terminal.tell(issues);
        terminal.tell(Message.of("cli.import.refused"));
        return Exit.DATA_HAS_ERRORS;
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
