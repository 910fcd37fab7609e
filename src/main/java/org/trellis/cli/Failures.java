package org.trellis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.message.Message;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command ends that cannot do its work: one line, and never a stack trace on the screen. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Words words;

    Failures(Words words) {
        this.words = words;
    }

    @Override
    public int handleParseException(ParameterException slip, String[] args) {
        return slip(ParserSlip.of(slip, List.of(args)), slip.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        return failure instanceof Slip slip ? slip(slip.said(), line) : fault(failure, line);
    }

    private int slip(Message said, CommandLine line) {
        String usage = words.say("cli.usage") + " ";
        PrintWriter err = line.getErr();
        err.println("trellis: " + Words.clean(words.say(said)));
        err.print(usage + line.getHelp().synopsis(usage.length()));
        err.println(words.say("cli.usage.help", line.getCommandSpec().qualifiedName()));
        err.flush();
        return Exit.SLIP;
    }

    private int fault(Exception failure, CommandLine line) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        Message where;
        try {
            Path log = Files.createTempFile("trellis-" + id + "-", ".log");
            try (var out = new PrintWriter(Files.newBufferedWriter(log, StandardCharsets.UTF_8))) {
                failure.printStackTrace(out);
            }
            where = Message.of("cli.fault.log", log.toString());
        } catch (IOException noLog) {
            where = Message.of("cli.fault.lost");
        }
        line.getErr().println("trellis: " + words.say(Message.of("cli.fault", id, where)));
        line.getErr().flush();
        return Exit.FAULT;
    }
}
