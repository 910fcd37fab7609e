package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;

/**
 * The same data gives the same bytes, whatever the process, the time zone, the locale and the hash
 * codes of objects. One person and one schedule in Spanish, in two processes; {@code
 * -Dtrellis.same=99} asks everything shipped, in both languages, and {@code -Dtrellis.whole=true}
 * takes a third.
 */
class SameBytesTest {
    private static final List<List<String>> WORLDS =
            List.of(
                    List.of("-Duser.timezone=UTC", "-Duser.language=en", "-Duser.country=US"),
                    List.of(
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-XX:+UnlockExperimentalVMOptions",
                            "-XX:hashCode=0"),
                    List.of(
                            "-Duser.timezone=America/Los_Angeles",
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Dfile.encoding=windows-1252",
                            "-XX:+UnlockExperimentalVMOptions",
                            "-XX:hashCode=4"));

    private static final int ASKED = Extent.count(2, WORLDS.size());

    @TempDir Path folder;

    @Test
    void theSameDataGivesTheSameBytes() throws Exception {
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            processes.add(start(i));
        }
        List<List<String>> answers = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            assertTrue(processes.get(i).waitFor(900, TimeUnit.SECONDS));
            answers.add(Files.readAllLines(folder.resolve("digests" + i)));
        }
        assertTrue(answers.get(0).size() > 30, answers.get(0).toString());
        for (int i = 1; i < ASKED; i++) {
            assertEquals(List.of(), others(answers.get(0), answers.get(i)), WORLDS.get(i) + "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000", "all", ""})
    void howManyToAskIsANumberFrom1To999(String same) {
        assertThrows(IllegalArgumentException.class, () -> EverythingShipped.asked(same));
    }

    private static List<String> others(List<String> first, List<String> second) {
        assertEquals(first.size(), second.size(), second.toString());
        return IntStream.range(0, first.size())
                .filter(i -> !first.get(i).equals(second.get(i)))
                .mapToObj(i -> first.get(i) + " / " + second.get(i))
                .toList();
    }

    private Process start(int world) throws IOException {
        Path own = Files.createDirectory(folder.resolve("world" + world));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(WORLDS.get(world));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(EverythingShipped.class.getName(), own.toString()));
        command.add("" + EverythingShipped.asked(System.getProperty("trellis.same", "1")));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("digests" + world).toFile())
                .start();
    }
}
