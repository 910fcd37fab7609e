package org.trellis.cli.passphrase;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.message.InvalidValue;
import org.trellis.report.Words;
import org.trellis.store.seal.Passphrase;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where passphrases come from: a variable, a file that a variable names, or what is typed unseen.
 * Never an argument, which other programs and the history of commands would see.
 */
public final class Passphrases {
    private static final String OWN = "TRELLIS_PASSPHRASE";
    private static final String NEW = "TRELLIS_NEW_PASSPHRASE";
    private static final int MOST_BYTES = 10_000;

    private Passphrases() {}

    /** What opens the database now. */
    public static Passphrase current(CommandSpec command) {
        return given(OWN).orElseGet(() -> typed(command, "cli.passphrase.ask"));
    }

    /** The first one of a database. */
    public static Passphrase first(CommandSpec command) {
        return given(OWN).orElseGet(() -> twice(command));
    }

    /** One that takes the place of another. */
    public static Passphrase next(CommandSpec command) {
        return given(NEW).orElseGet(() -> twice(command));
    }

    private static Optional<Passphrase> given(String variable) {
        String value = System.getenv(variable);
        if (value != null && !value.isEmpty()) {
            return Optional.of(passphrase(value.toCharArray()));
        }
        String file = System.getenv(variable + "_FILE");
        return file == null || file.isEmpty()
                ? Optional.empty()
                : Optional.of(passphrase(line(file, variable + "_FILE").toCharArray()));
    }

    /** Without the end of its line. */
    private static String line(String file, String variable) {
        try {
            Path path = Path.of(file);
            if (Files.size(path) > MOST_BYTES) {
                throw Slip.of("cli.passphrase.file", variable, file);
            }
            return Files.readString(path).replaceAll("\\R\\z", "");
        } catch (IOException | InvalidPathException e) {
            throw Slip.of("cli.passphrase.file", variable, file);
        }
    }

    private static Passphrase twice(CommandSpec command) {
        Passphrase first = typed(command, "cli.passphrase.new");
        if (!first.isSameAs(typed(command, "cli.passphrase.again"))) {
            throw Slip.of("cli.passphrase.differ");
        }
        return first;
    }

    private static Passphrase typed(CommandSpec command, String question) {
        Console console = System.console();
        char[] typed =
                console == null
                        ? null
                        : console.readPassword("%s", words(command).say(question) + " ");
        if (typed == null) {
            throw Slip.of("store.seal.needed");
        }
        return passphrase(typed);
    }

    private static Words words(CommandSpec command) {
        return Words.of(
                "es".equals(Stated.<String>value(command, "--lang").orElse("en")) ? "es" : "en");
    }

    private static Passphrase passphrase(char[] letters) {
        try {
            return new Passphrase(letters);
        } catch (InvalidValue e) {
            throw new Slip(e.said());
        }
    }
}
