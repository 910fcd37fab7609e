package org.trellis.cli.option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.trellis.files.person.PersonFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import picocli.CommandLine.Option;

/** {@code --person FILE}. */
public final class PersonOption {
    /** A person's file is a page or two; more is a mistake. */
    private static final long MOST_BYTES = 1 << 20;

    @Option(names = "--person", paramLabel = "FILE", required = true)
    private Path file;

    /**
     * The person; what is odd in the file is told, one line each.
     *
     * @throws Slip when there is no such file, or it has errors
     */
    public Person read(Catalog catalog, Terminal terminal) {
        return read(file, catalog, terminal);
    }

    /**
     * The person of a file, as above.
     *
     * @throws Slip when there is no such file, or it has errors
     */
    public static Person read(Path file, Catalog catalog, Terminal terminal) {
        String name = Words.clean(file.getFileName().toString());
        PersonFile.Result result = PersonFile.read(bytes(file), name, catalog, LocalDate.now());
        terminal.tell(result.issues());
        return result.person().orElseThrow(() -> Slip.of("cli.person.errors", name));
    }

    private static byte[] bytes(Path file) {
        String shown = file.toString();
        if (!Files.isRegularFile(file)) {
            throw Slip.of("cli.person.missing", shown);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Slip.of("cli.person.big", shown);
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Slip.of("cli.person.unreadable", shown);
        }
    }
}
