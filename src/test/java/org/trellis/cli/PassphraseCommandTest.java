package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A passphrase as a counselor sets and uses it: in processes with variables of their own. */
class PassphraseCommandTest {
    private static final Map<String, String> OLD =
            Map.of("TRELLIS_PASSPHRASE", "correct horse staple");
    @TempDir private Path folder;

    private String run(Map<String, String> variables, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Stream.ofNullable(System.getProperty("trellis.passphrase.rounds"))
                .forEach(rounds -> command.add("-Dtrellis.passphrase.rounds=" + rounds));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        command.addAll(List.of("--db", folder.resolve("a.db").toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + " " + said;
    }

    private static void assertSays(String expected, String said) {
        assertTrue(
                said.startsWith(expected.substring(0, 1)) && said.contains(expected.substring(2)),
                said);
    }

    @Test
    void aPassphraseIsSetAskedForChangedAndRemoved() throws Exception {
        Path person = folder.resolve("p.yaml");
        Files.writeString(person, "id: WIOA-7\nname: ROSANAME\n");
        assertSays("0 WIOA-7", run(Map.of(), "case", "import", person.toString()));
        Files.delete(person);
        String set = run(OLD, "passphrase", "set");
        assertSays("0 Nothing can bring back", set);
        assertFalse(set.contains("horse"), set);
        assertSays("2 TRELLIS_PASSPHRASE_FILE", run(Map.of(), "case", "list"));
        assertSays(
                "2 nothing was changed",
                run(Map.of("TRELLIS_PASSPHRASE", "battery battery"), "case", "show", "WIOA-7"));
        Path secret = folder.resolve("secret");
        Files.writeString(secret, "a new passphrase\n");
        assertSays(
                "0 was changed",
                run(
                        Map.of(
                                "TRELLIS_PASSPHRASE",
                                "correct horse staple",
                                "TRELLIS_NEW_PASSPHRASE_FILE",
                                secret.toString()),
                        "passphrase",
                        "change"));
        Map<String, String> fresh = Map.of("TRELLIS_PASSPHRASE_FILE", secret.toString());
        assertSays("0 ROSANAME", run(fresh, "case", "show", "WIOA-7"));
        assertSays("0 ya no está cifrado", run(fresh, "passphrase", "remove", "--lang", "es"));
        assertSays("0 ROSANAME", run(Map.of(), "case", "show", "WIOA-7"));
        assertEquals("2", run(fresh, "passphrase", "remove").substring(0, 1));
    }
}
