package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;
import org.trellis.report.schedule.check.Checked;
import org.trellis.report.schedule.check.ScheduleCheckJson;
import org.trellis.report.schedule.check.ScheduleCheckText;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Finding;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "check")
public final class ScheduleCheckCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        Known known = new Known(options.data().jurisdictions(), options.data().onetSoc());
        List<Checked> all = files.stream().map(file -> check(file, known)).toList();
        terminal.print(
                format.equals("json")
                        ? ScheduleCheckJson.of(all, words)
                        : ScheduleCheckText.of(all, words));
        boolean broken =
                all.stream()
                        .flatMap(each -> each.findings().stream())
                        .anyMatch(f -> f.severity() == Issue.Severity.ERROR);
        return broken ? Exit.DATA_HAS_ERRORS : Exit.DONE;
    }

    private static Checked check(Path file, Known known) {
        String name = ScheduleInput.name(file);
        ScheduleFile.Result read = ScheduleFile.read(ScheduleInput.bytes(file), name);
        List<Finding> findings = new ArrayList<>();
        read.issues().forEach(issue -> findings.add(finding(issue)));
        read.schedule().ifPresent(s -> findings.addAll(Rules.check(s, known)));
        return new Checked(name, findings, read.schedule().map(s -> Checklist.of(s, known)));
    }

    /** A fault of the file itself stands beside what the rules find. */
    private static Finding finding(Issue issue) {
        return new Finding(
                "file",
                issue.severity(),
                Message.of(
                        "schedule.item",
                        new Text(
                                IssueWords.message(issue, Words.of("en")),
                                IssueWords.message(issue, Words.of("es")))),
                Message.none(),
                issue.place().toString());
    }
}
