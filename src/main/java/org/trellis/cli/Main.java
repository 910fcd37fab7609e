package org.trellis.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Numbers;
import org.trellis.cli.option.Settings;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Stated;
import org.trellis.cli.option.Terminal;
import org.trellis.cli.serve.ServeOptions;
import org.trellis.cli.serve.Serving;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/**
 * The command line. Exit codes: 0 done, 1 the data has errors, 2 the user's slip, 3 our fault. A
 * start without a command serves the web pages.
 */
@Command(name = "trellis", versionProvider = Version.class, synopsisSubcommandLabel = "[COMMAND]")
public final class Main implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions data;

    @Mixin private ServeOptions serve;

    @Mixin private FormatOption formats = new FormatOption("text");

    @Option(
            names = {"-V", "--version"},
            versionHelp = true)
    private boolean version;

    private Main() {}

    public static void main(String[] args) {
        int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != Exit.DONE) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        FileOutputStream stream = new FileOutputStream(descriptor);
        return new PrintStream(
                new BufferedOutputStream(stream, 8192), true, StandardCharsets.UTF_8);
    }

    /** Runs one command and gives its exit code; a server goes on after the return. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Settings settings = Settings.own();
        Words words = Words.of(Language.of(args, settings));
        return run(
                line(words, settings, List.of(args)),
                new Failures(words, settings, List.of(args)),
                args,
                out,
                err);
    }

    /** Runs this line, however it ends. */
    static int run(
            CommandLine line, Failures failures, String[] args, PrintStream out, PrintStream err) {
        line.setParameterExceptionHandler(failures);
        line.setExecutionExceptionHandler(failures);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        int code;
        try {
            code = line.execute(args);
        } catch (Throwable fault) {
            code = failures.fault(fault, line);
        }
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /** All commands, with what they say of themselves in this language. */
    static CommandLine line(Words words, Settings settings) {
        return line(words, settings, List.of());
    }

    private static CommandLine line(Words words, Settings settings, List<String> args) {
        CommandLine line = new CommandLine(new Main());
        Commands.add(line, args);
        Numbers.readBy(line);
        line.setResourceBundle(new HelpWords(words.lang()));
        line.setDefaultValueProvider(settings);
        line.setExpandAtFiles(false);
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionStrategy(Main::execute);
        return line;
    }

    private static int execute(ParseResult parsed) {
        try {
            Stated.check(parsed);
        } catch (Slip slip) {
            CommandLine line = parsed.commandSpec().commandLine();
            throw new ExecutionException(line, slip.getMessage(), slip);
        }
        return new RunLast().execute(parsed);
    }

    /** A bare start serves. */
    @Override
    public Integer call() {
        Serving.start(terminal, data, serve);
        return Exit.DONE;
    }
}
