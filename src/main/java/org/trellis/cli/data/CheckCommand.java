package org.trellis.cli.data;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.trellis.cli.option.Data;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.report.CheckJson;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Parameters(paramLabel = "DIR")
    private List<Path> folders = List.of();

    @Option(names = "--against", paramLabel = "DIR")
    private Path against;

    @Override
    public Integer call() {
        Words words = terminal.words();
        boolean json = formats.get().equals("json");
        if (against != null) {
            AgainstVersion changes = changes();
            if (changes.errors() > 0) {
                terminal.tell(
                        Message.of(
                                "cli.check.against.errors", against.toString(), changes.errors()));
            }
            terminal.print(changes.told(json, words));
            return Exit.DONE;
        }
        List<Issue> issues =
                found().distinct()
                        .sorted(
                                Comparator.comparing(Issue::severity)
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        terminal.print(json ? CheckJson.of(issues, words) : CheckText.of(issues, words));
        if (!json) {
            terminal.println(total(issues));
        }
        return count(issues, Issue.Severity.ERROR) > 0 ? Exit.DATA_HAS_ERRORS : Exit.DONE;
    }

    private AgainstVersion changes() {
        if (folders.size() > 1) {
            throw Slip.of("cli.check.against", folders.size());
        }
        Data own = options.data();
        Data present = folders.isEmpty() ? own : new CheckedFolder(folders.get(0), own).data();
        return new AgainstVersion(new CheckedFolder(against, own).data(), present, LocalDate.now());
    }

    private Stream<Issue> found() {
        return folders.isEmpty()
                ? CheckedFolder.all(options.data()).stream()
                : folders.stream()
                        .flatMap(
                                folder ->
                                        new CheckedFolder(folder, options.data())
                                                .issues().stream());
    }

    private static Message total(List<Issue> issues) {
        return Message.of(
                "cli.check.total",
                Message.of("cli.check.errors", count(issues, Issue.Severity.ERROR)),
                Message.of("cli.check.warnings", count(issues, Issue.Severity.WARNING)),
                Message.of("cli.check.notes", count(issues, Issue.Severity.NOTE)));
    }

    private static long count(List<Issue> issues, Issue.Severity severity) {
        return issues.stream().filter(issue -> issue.severity() == severity).count();
    }
}
