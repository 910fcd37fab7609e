package org.trellis.cli.option;

import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Options that may stand before their command too: {@code trellis --lang es gap ...}. */
public final class Stated {
    private Stated() {}

    /** What was typed, the nearest to the end first; else what holds when nothing is typed. */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> value(CommandSpec command, String option) {
        for (CommandSpec at = command; at != null; at = at.parent()) {
            ParseResult parsed = at.commandLine().getParseResult();
            if (parsed != null && parsed.hasMatchedOption(option)) {
                return Optional.ofNullable((T) at.findOption(option).getValue());
            }
        }
        return Optional.ofNullable((T) command.findOption(option).getValue());
    }

    /**
     * @throws Slip when an option stands before a command that makes nothing of it
     */
    public static void check(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        CommandSpec command = last.commandSpec();
        for (ParseResult at = parsed; at != last; at = at.subcommand()) {
            for (OptionSpec option : at.matchedOptions()) {
                if (command.findOption(option.longestName()) == null) {
                    String name = command.qualifiedName();
                    throw Slip.of("cli.option.misplaced", option.longestName(), name);
                }
            }
        }
    }
}
