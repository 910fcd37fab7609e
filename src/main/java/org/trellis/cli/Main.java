package org.trellis.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.report.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit codes: 0 done, 1 the data has errors, 2 the user's slip, 3 our fault. A
 * start without a command serves the web pages.
 */
@Command(
        name = "trellis",
        description = "Plans careers on a map of jobs: gaps, paths, ladders.",
        mixinStandardHelpOptions = true,
        version = "trellis 0.1.0",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class,
            CheckCommand.class,
            LatticeCommand.class,
            GapCommand.class,
            PathCommand.class,
            RankCommand.class,
            ImportCommand.class,
            ScheduleCommand.class
        })
public final class Main implements Callable<Integer> {
    static final int DONE = 0;
    static final int DATA_HAS_ERRORS = 1;
    static final int SLIP = 2;
    static final int FAULT = 3;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Models, credentials and scales to read instead of those inside.")
    private Path seeds;

    @Option(
            names = "--ladders",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Ladders to read instead of those inside.")
    private Path ladders;

    @Option(
            names = "--db",
            paramLabel = "URL",
            scope = ScopeType.INHERIT,
            description =
                    "SQLite database: a file, or jdbc:sqlite:FILE. Default: your data folder.")
    private String database;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            scope = ScopeType.INHERIT,
            description = "text (default), json, or what the command names.")
    private String format;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            scope = ScopeType.INHERIT,
            description = "en (default) or es.")
    private String lang;

    @Spec private CommandSpec spec;

    private final PrintStream err;

    private Main(PrintStream err) {
        this.err = err;
    }

    public static void main(String[] args) {
        int code = run(args, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
        if (code != DONE) {
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        FileOutputStream stream = new FileOutputStream(descriptor);
        return new PrintStream(
                new java.io.BufferedOutputStream(stream, 8192), true, StandardCharsets.UTF_8);
    }

    /** Runs one command and gives its exit code; a server goes on after the return. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        CommandLine line = line(Words.of(lang(args)), err);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        int code = line.execute(args);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    /** The commands, with what they say of themselves in this language. */
    static CommandLine line(Words words, PrintStream err) {
        CommandLine line = new CommandLine(new Main(err));
        if (words.lang().equals("es")) {
            line.setResourceBundle(new SpanishHelp());
        }
        line.setUsageHelpAutoWidth(false);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(new Failures(err, words));
        line.setExecutionExceptionHandler(new Failures(err, words));
        return line;
    }

    /** What --lang says, before anything else is read: help and slips need it too. */
    private static String lang(String[] args) {
        String lang = "en";
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                lang = args[i].substring("--lang=".length());
            } else if (args[i].equals("--lang") && i + 1 < args.length) {
                lang = args[i + 1];
            }
        }
        return lang;
    }

    /** A bare start serves. */
    @Override
    public Integer call() {
        ServeCommand serve = spec.subcommands().get("serve").getCommand();
        return serve.call();
    }

    PrintStream err() {
        return err;
    }

    Data data() {
        return data(Optional.empty(), Optional.empty());
    }

    /** With these folders where they are given, else those of the options, else those inside. */
    Data data(Optional<Path> otherSeeds, Optional<Path> otherLadders) {
        return new Data(
                otherSeeds.or(() -> Optional.ofNullable(seeds)),
                otherLadders.or(() -> Optional.ofNullable(ladders)),
                words(),
                err);
    }

    Words words() {
        if (!lang.equals("en") && !lang.equals("es")) {
            throw new Slip("--lang '" + Words.clean(lang) + "' is not known: use en or es");
        }
        return Words.of(lang);
    }

    Optional<String> database() {
        return Optional.ofNullable(database);
    }

    /**
     * The format asked for, "text" when none is.
     *
     * @throws Slip when it is none of {@code known}
     */
    String format(String... known) {
        return formatOr("text", known);
    }

    /** As {@link #format}, with another one when none is asked for. */
    String formatOr(String otherwise, String... known) {
        String asked = format == null ? otherwise : format;
        if (!java.util.List.of(known).contains(asked)) {
            String use = String.join(", ", known);
            throw new Slip(words().say("report.cli.format", Words.clean(asked), use));
        }
        return asked;
    }
}
