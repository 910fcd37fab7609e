package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A real process: its exit code, its bytes, and that it ends. */
class ProcessTest {
    private static Ran java(String... args) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dfile.encoding=US-ASCII",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Main.class.getName()));
        command.addAll(List.of(args));
        Path err = java.nio.file.Files.createTempFile("trellis", ".err");
        Process process = new ProcessBuilder(command).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String errors = java.nio.file.Files.readString(err);
        java.nio.file.Files.delete(err);
        return new Ran(process.exitValue(), out, errors);
    }

    @Test
    void endsWithItsCodeAndPrintsUtf8() throws Exception {
        Ran lattice = java("lattice", "nursing-long-term-care", "--lang", "es");
        assertEquals(0, lattice.code(), lattice.err());
        assertTrue(lattice.out().contains("Cómo lo calculamos"), lattice.out());
        assertEquals("", lattice.err());
        assertEquals(2, java("gap").code());
    }
}
