package org.trellis.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.ToIntBiFunction;
import picocli.CommandLine;

/** What a command printed and how it ended. */
record Ran(int code, String out, String err) {
    /** Runs the real command line in this process. */
    static Ran trellis(String... args) {
        return of((out, err) -> Main.run(args, out, err));
    }

    private static Ran of(ToIntBiFunction<PrintStream, PrintStream> run) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code =
                run.applyAsInt(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs this line, which may have commands or settings of a test. */
    static Ran of(CommandLine line, Failures failures, String... args) {
        return of((out, err) -> Main.run(line, failures, args, out, err));
    }

    JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(out, e);
        }
    }

    String firstErrorLine() {
        return err.lines().findFirst().orElse("");
    }

    int widestLine() {
        return out.lines().mapToInt(line -> line.codePointCount(0, line.length())).max().orElse(0);
    }
}
