package org.trellis.cli.option;

import java.io.PrintWriter;
import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a command answers and in which language: {@code --lang}, and {@code --help}. */
public final class Terminal {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--lang", paramLabel = "en|es", defaultValue = "en")
    private String lang;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    private boolean help;

    /**
     * @throws Slip when --lang names neither language
     */
    public Words words() {
        String asked = Stated.<String>value(command, "--lang").orElse("en");
        if (!List.of("en", "es").contains(asked)) {
            throw Slip.of("cli.lang", "--lang", asked);
        }
        return Words.of(asked);
    }

    public CommandSpec command() {
        return command;
    }

    public void print(String text) {
        PrintWriter out = command.commandLine().getOut();
        out.print(text);
        out.flush();
    }

    public void println(Message said) {
        print(Words.clean(words().say(said)) + System.lineSeparator());
    }

    /** One line beside the answer. */
    public void tell(Message said) {
        err("trellis: " + Words.clean(words().say(said)) + System.lineSeparator());
    }

    /** What is odd in a file that was read, one line each. */
    public void tell(List<Issue> issues) {
        err(CheckText.of(issues, words()));
    }

    private void err(String text) {
        PrintWriter err = command.commandLine().getErr();
        err.print(text);
        err.flush();
    }
}
