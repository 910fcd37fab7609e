package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.cli.option.Settings;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What somebody tries who has just built the program. */
class FirstContactTest {
    private static final Settings NONE = new Settings(name -> null, name -> null);

    @TempDir Path folder;

    private static List<String> commands(CommandLine line) {
        List<String> names = new ArrayList<>();
        names.add(line.getCommandSpec().qualifiedName().replaceFirst("^trellis ?", ""));
        line.getSubcommands().values().forEach(sub -> names.addAll(commands(sub)));
        return names;
    }

    @Test
    void helpAfterEveryCommandIsTheSameAsHelpBeforeIt() {
        List<String> names = commands(Main.line(Words.of("en"), NONE));
        assertTrue(names.contains("import levels"), names.toString());
        for (String name : names) {
            Ran after = Ran.trellis((name + " --help").strip().split(" "));
            Ran before = Ran.trellis(("help " + name).strip().split(" "));
            assertEquals(0, after.code(), name + after.err());
            assertEquals("", after.err(), name);
            assertTrue(after.out().startsWith("Usage: trellis"), after.out());
            assertEquals(after, before, name);
        }
    }

    /** An option stands in the help of a command only where it changes something. */
    @Test
    void globalOptionsStandOnlyWhereTheyMeanSomething() {
        assertTrue(Ran.trellis("serve", "--help").out().contains("--db"));
        assertFalse(Ran.trellis("gap", "--help").out().contains("--db"));
        assertFalse(Ran.trellis("serve", "--help").out().contains("--format"));
        assertFalse(Ran.trellis("gap", "--help").out().contains("--version"));
    }

    @Test
    void aBareStartTakesTheOptionsOfServe() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            String file = folder.resolve("t.db").toString();
            Ran bare = Ran.trellis("--port", port, "--db", file);
            Ran serve = Ran.trellis("serve", "--port", port, "--db", file);
            Ran before = Ran.trellis("--port", port, "serve", "--db", file);
            assertEquals(2, bare.code(), bare.err());
            assertTrue(bare.firstErrorLine().contains("127.0.0.1:" + port), bare.err());
            assertEquals(bare.firstErrorLine(), serve.firstErrorLine());
            assertEquals(bare.firstErrorLine(), before.firstErrorLine());
        }
    }

    @Test
    void propertiesComeBeforeTheEnvironmentAndWhatIsTypedBeforeBoth() {
        var environment = Map.of("TRELLIS_PORT", "9001", "TRELLIS_HOST", "localhost");
        var both = new Settings(Map.of("trellis.port", "9002")::get, environment::get);
        var one = new Settings(name -> null, environment::get);
        assertEquals("9001 localhost", serve(one));
        assertEquals("9002 localhost", serve(both));
        assertEquals("9003 localhost", serve(both, "--port", "9003"));
        assertEquals("8080 127.0.0.1", serve(NONE));
    }

    private static String serve(Settings settings, String... typed) {
        CommandLine line = Main.line(Words.of("en"), settings);
        line.parseArgs(typed);
        return line.getCommandSpec().findOption("--port").getValue()
                + " "
                + line.getCommandSpec().findOption("--host").getValue();
    }

    @Test
    void theShellCanCompleteEveryCommand() {
        Ran ran = Ran.trellis("generate-completion");
        assertEquals(0, ran.code(), ran.err());
        for (String name : List.of("lattice", "schedule", "levels", "--why-not")) {
            assertTrue(ran.out().contains(name), name);
        }
    }

    @Test
    void versionIsOneLine() {
        Ran ran = Ran.trellis("--version");
        assertEquals(0, ran.code());
        assertTrue(ran.out().matches("trellis \\S.*\\R"), ran.out());
    }

    /** What was set outside the command line is named as it was set. */
    @Test
    void aWrongSettingIsNamedAsItWasSet() {
        assertEquals("trellis: TRELLIS_PORT abc: write a whole number", slip("PORT", "abc"));
        assertTrue(slip("PORT", "70000").startsWith("trellis: TRELLIS_PORT 70000: must be from"));
        assertTrue(slip("PUBLIC", "maybe").startsWith("trellis: TRELLIS_PUBLIC maybe "));
        assertTrue(slip("HOST", "0.0.0.0").startsWith("trellis: TRELLIS_HOST 0.0.0.0 can be"));
        assertTrue(slip("SEEDS", "nowhere").startsWith("trellis: TRELLIS_SEEDS nowhere is not"));
        assertTrue(slip("LANG", "fr").startsWith("trellis: TRELLIS_LANG fr is not known"));
        assertTrue(slip("DB", "mysql:x").startsWith("trellis: TRELLIS_DB mysql:x: "));
        var property = new Settings(Map.of("trellis.port", "abc")::get, name -> null);
        assertEquals(
                "trellis: -Dtrellis.port abc: write a whole number",
                run(property).firstErrorLine());
        assertEquals(
                "trellis: --port xyz: write a whole number",
                run(property, "--port", "xyz").firstErrorLine());
    }

    private static String slip(String variable, String value) {
        var settings = new Settings(name -> null, Map.of("TRELLIS_" + variable, value)::get);
        Ran ran = run(settings);
        assertEquals(2, ran.code(), ran.err());
        return ran.firstErrorLine();
    }

    private static Ran run(Settings settings, String... args) {
        Words words = Words.of("en");
        return Ran.of(
                Main.line(words, settings), new Failures(words, settings, List.of(args)), args);
    }

    /** A program that is broken or out of memory says so in one sentence. */
    @Test
    void whateverFailsIsOneSentenceANumberAndThree() {
        for (Throwable fault :
                List.of(
                        new NoClassDefFoundError("org/trellis/Gone"),
                        new OutOfMemoryError("Java heap space"),
                        new StackOverflowError(),
                        new IllegalStateException("broken"))) {
            CommandLine line = Main.line(Words.of("en"), NONE);
            line.addSubcommand("fail", new Failing(fault));
            Ran ran = Ran.of(line, new Failures(Words.of("en"), NONE, List.of("fail")), "fail");
            assertEquals(3, ran.code(), ran.err());
            assertTrue(
                    ran.err()
                            .matches(
                                    "trellis: something went wrong on our side \\(number [0-9a-f]{8}\\); .*\\R"),
                    ran.err());
            assertEquals("", ran.out());
        }
    }

    @Command
    private record Failing(Throwable fault) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (fault instanceof Error error) {
                throw error;
            }
            throw (Exception) fault;
        }
    }
}
