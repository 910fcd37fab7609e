package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** A command that is named first is read alone; whatever may speak of others has them all. */
class CommandsTest {
    @Command
    private static final class Program {}

    private static String names(String... args) {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Program()));
        Commands.add(line, List.of(args));
        return String.join(" ", line.getSubcommands().keySet());
    }

    @Test
    void theCommandNamedFirstStandsAlone() {
        assertEquals("gap", names("gap", "--person", "path"));
        assertEquals("", names("--version"));
    }

    @Test
    void helpAndSlipsKnowThemAll() {
        String all = names();
        assertEquals(21, all.split(" ").length);
        assertEquals(all, names("help", "gap"));
        assertEquals(all, names("generate-completion"));
        assertEquals(all, names("gpa", "path"));
        assertEquals(all, names("--lang", "es", "gap"));
        assertEquals(all, names("--version", "gap"));
    }

    @Test
    void eachHasTheNameThatItGivesItself() {
        CommandLine line = new CommandLine(CommandSpec.forAnnotatedObject(new Program()));
        Commands.addAll(line);
        line.getSubcommands()
                .forEach(
                        (name, command) ->
                                assertEquals(
                                        name,
                                        command.getCommand()
                                                .getClass()
                                                .getAnnotation(Command.class)
                                                .name()));
    }
}
