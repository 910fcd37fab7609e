package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Programs that open what we write. A missing one skips the test, or fails it when CI=true. */
final class Program {
    private Program() {}

    static void needed(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        for (String folder : path.split(java.io.File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, name))) {
                return;
            }
        }
        String missing = "SKIPPED: " + name + " is not installed; .ci/run installs it";
        System.out.println(missing);
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        Assumptions.abort(missing);
    }

    /** What it printed; it has to end with 0 within two minutes. */
    static String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("trellis", ".out");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(out.toFile())
                            .start();
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError(command[0] + " did not end");
            }
            String printed = Files.readString(out, StandardCharsets.UTF_8);
            assertEquals(0, process.exitValue(), printed);
            return printed;
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
