package org.trellis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.trellis.files.person.PersonFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Option;

/** {@code --person FILE}. */
final class PersonOption {
    /** A person's file is a page or two; more is a mistake. */
    private static final long MOST_BYTES = 1 << 20;

    @Option(
            names = "--person",
            paramLabel = "FILE",
            required = true,
            description = "The person's YAML file.")
    private Path file;

    /**
     * The person; what is odd in the file goes to {@code err}, one line each.
     *
     * @throws Slip when there is no such file, or it has errors
     */
    Person read(Catalog catalog, Words words, PrintStream err) {
        PersonFile.Result result = PersonFile.read(bytes(words), name(), catalog, LocalDate.now());
        err.print(CheckText.of(result.issues(), words));
        err.flush();
        return result.person()
                .orElseThrow(() -> new Slip(words.say("report.cli.person.errors", name())));
    }

    private String name() {
        return Words.clean(file.getFileName().toString());
    }

    private byte[] bytes(Words words) {
        String shown = Words.clean(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new Slip(words.say("report.cli.person.missing", shown));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new Slip(words.say("report.cli.person.big", shown));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new Slip(words.say("report.cli.person.unreadable", shown));
        }
    }
}
