package org.trellis.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.trellis.files.reading.Nearest;
import org.trellis.report.Sentences;
import org.trellis.report.Sentences.Said;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How a command ends that cannot do its work: one line, and never a stack trace on the screen. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final PrintStream err;
    private final Words words;

    Failures(PrintStream err, Words words) {
        this.err = err;
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException slip, String[] args) {
        return slip(message(slip), slip.getCommandLine());
    }

    /** A word that is no command gets the nearest ones. */
    private String message(ParameterException slip) {
        CommandLine line = slip.getCommandLine();
        boolean word =
                slip instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getUnmatched().isEmpty()
                        && !unmatched.getUnmatched().get(0).startsWith("-")
                        && !line.getSubcommands().isEmpty();
        if (!word) {
            return slip.getMessage();
        }
        String wrong = ((UnmatchedArgumentException) slip).getUnmatched().get(0);
        List<String> near = Nearest.names(wrong, line.getSubcommands().keySet());
        String hint =
                near.isEmpty()
                        ? words.say(
                                "report.cli.command.list",
                                String.join(", ", line.getSubcommands().keySet()))
                        : words.say("report.cli.nearest", words.either(near));
        return words.say("report.cli.command", Words.clean(wrong), hint);
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return failure instanceof Slip ? slip(failure.getMessage(), line) : fault(failure);
    }

    private int slip(String message, CommandLine line) {
        String usage = words.say("report.cli.usage") + " ";
        err.println("trellis: " + Words.clean(told(message)));
        err.print(usage + line.getHelp().synopsis(usage.length()));
        err.println(words.say("report.cli.help", line.getCommandSpec().qualifiedName()));
        err.flush();
        return Main.SLIP;
    }

    /** What the parser says in English; other slips are in the reader's language already. */
    private String told(String message) {
        return words.lang().equals("es")
                ? Sentences.of("slips").find("slip", message).map(Said::text).orElse(message)
                : message;
    }

    private int fault(Exception failure) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        String where;
        try {
            Path log = Files.createTempFile("trellis-" + id + "-", ".log");
            try (var out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                failure.printStackTrace(out);
            }
            where = words.say("report.cli.fault.log", log);
        } catch (IOException noLog) {
            where = words.say("report.cli.fault.lost");
        }
        err.println("trellis: " + words.say("report.cli.fault", id, where));
        err.flush();
        return Main.FAULT;
    }
}
