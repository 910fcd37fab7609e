package org.trellis.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Settings;
import org.trellis.cli.option.Slip;
import org.trellis.message.Message;
import org.trellis.model.catalog.Assumptions;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** How a command ends that cannot do its work: one line, and never a stack trace on the screen. */
final class Failures implements IParameterExceptionHandler, IExecutionExceptionHandler {
    private final Words words;
    private final Settings settings;
    private final List<String> args;

    /**
     * @param args as they were typed
     */
    Failures(Words words, Settings settings, List<String> args) {
        this.words = words;
        this.settings = settings;
        this.args = args;
    }

    @Override
    public int handleParseException(ParameterException slip, String[] typed) {
        return slip(ParserSlip.of(slip, args), slip.getCommandLine());
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof Assumptions.Missing missing) {
            return errors(missing.said(), line);
        }
        return failure instanceof Slip slip ? slip(slip.said(), line) : fault(failure, line);
    }

    /** The data has errors. */
    private int errors(Message said, CommandLine line) {
        line.getErr().println("trellis: " + Words.clean(words.say(said)));
        line.getErr().flush();
        return Exit.DATA_HAS_ERRORS;
    }

    private int slip(Message said, CommandLine line) {
        String usage = words.say("cli.usage") + " ";
        PrintWriter err = line.getErr();
        err.println("trellis: " + Words.clean(words.say(settings.named(said, args))));
        err.print(usage + line.getHelp().synopsis(usage.length()));
        err.println(words.say("cli.usage.help", line.getCommandSpec().qualifiedName()));
        err.flush();
        return Exit.SLIP;
    }

    /** One sentence, a number, and the details in a file; whatever it was, {@link Error}s too. */
    int fault(Throwable failure, CommandLine line) {
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
