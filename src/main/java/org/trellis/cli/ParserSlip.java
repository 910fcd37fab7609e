package org.trellis.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.trellis.cli.option.Names;
import org.trellis.files.reading.Numeral;
import org.trellis.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What to say about a command line that cannot be read, by what is wrong with it. */
final class ParserSlip {
    private ParserSlip() {}

    /**
     * @param args as they were typed
     */
    static Message of(ParameterException slip, List<String> args) {
        if (slip instanceof MissingParameterException missing) {
            Optional<String> wrong = wrongOption(missing.getCommandLine());
            return wrong.isPresent()
                    ? noSuchOption(missing.getCommandLine(), wrong.get())
                    : missing(missing.getMissing(), args);
        }
        if (slip instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getCommandLine(), unmatched.getUnmatched());
        }
        if (slip instanceof OverwrittenOptionException twice) {
            return Message.of("cli.option.twice", name(twice.getOverwritten()));
        }
        return slip.getArgSpec() != null && slip.getValue() != null
                ? value(slip.getArgSpec(), slip.getValue())
                : Message.of("cli.unread");
    }

    /** An option with a typing error is the reason that a required one is missing. */
    private static Optional<String> wrongOption(CommandLine line) {
        return line.getUnmatchedArguments().stream()
                .filter(word -> word.startsWith("-"))
                .findFirst();
    }

    private static Message missing(List<ArgSpec> missing, List<String> args) {
        if (missing.size() == 1 && missing.get(0) instanceof OptionSpec option) {
            return isTyped(option, args)
                    ? Message.of("cli.option.value", option.longestName(), option.paramLabel())
                    : Message.of("cli.option.missing", name(option));
        }
        return missing.size() == 1
                ? Message.of("cli.parameter.missing", name(missing.get(0)))
                : Message.of("cli.missing", missing.stream().map(ParserSlip::name).toList());
    }

    private static boolean isTyped(OptionSpec option, List<String> args) {
        return Arrays.stream(option.names())
                .anyMatch(
                        name ->
                                args.stream()
                                        .anyMatch(a -> a.equals(name) || a.startsWith(name + "=")));
    }

    /** As usage shows it: {@code --job LADDER/JOB}, {@code FILE}. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    private static Message unmatched(CommandLine line, List<String> words) {
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.startsWith("-")) {
            return noSuchOption(line, first);
        }
        return line.getSubcommands().isEmpty()
                ? Message.of("cli.word.extra", words)
                : noSuchCommand(line, first);
    }

    private static Message noSuchOption(CommandLine line, String typed) {
        String name = typed.replaceFirst("=.*", "");
        List<String> known =
                line.getCommandSpec().options().stream().map(OptionSpec::longestName).toList();
        Message list = Message.of("cli.option.list", String.join(", ", known));
        return Message.of(
                "cli.option.unknown",
                line.getCommandSpec().qualifiedName(),
                name,
                Names.hint(name, known, list));
    }

    /** A word that is not a command gets the nearest ones. */
    static Message noSuchCommand(CommandLine line, String typed) {
        Collection<String> known = line.getSubcommands().keySet();
        Message list = Message.of("cli.command.list", String.join(", ", known));
        return Message.of("cli.command", typed, Names.hint(typed, known, list));
    }

    private static Message value(ArgSpec argument, String value) {
        String name = argument instanceof OptionSpec o ? o.longestName() : argument.paramLabel();
        if (argument.isMultiValue() && Map.class.isAssignableFrom(argument.type())) {
            return Message.of("cli.value.pair", name, value, argument.paramLabel());
        }
        if (argument.type().isEnum()) {
            return Message.of("cli.value.one", name, value, constants(argument.type()));
        }
        if (argument.type() == Double.class) {
            Message remedy = Numeral.filled(Numeral.read(value).typedRemedy());
            return Message.of("cli.value.number", name, value, remedy);
        }
        return argument.type() == int.class || argument.type() == Integer.class
                ? Message.of("cli.value.whole", name, value)
                : Message.of("cli.value", name, value, argument.paramLabel());
    }

    private static String constants(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                        .toList());
    }
}
