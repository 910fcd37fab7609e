package org.trellis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleCheckJson;
import org.trellis.report.schedule.ScheduleCheckText;
import org.trellis.schedule.Finding;
import org.trellis.schedule.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Checks schedules against 29 CFR 29 and 30 and the rules of their state.",
            "Ends with 1 when anything is an error. --format text or json."
        })
final class ScheduleCheckCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Schedule files.")
    private List<Path> files;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().format("text", "json");
        Jurisdiction.All places = schedule.main().data().jurisdictions();
        List<Finding> findings = new ArrayList<>();
        for (Path file : files) {
            String name = ScheduleInput.name(file);
            ScheduleFile.Result read = ScheduleFile.read(ScheduleInput.bytes(file, words), name);
            read.issues().forEach(issue -> findings.add(finding(issue)));
            read.schedule().ifPresent(s -> findings.addAll(Rules.check(s, places)));
        }
        var out = spec.commandLine().getOut();
        out.print(
                format.equals("json")
                        ? ScheduleCheckJson.of(findings, words)
                        : ScheduleCheckText.of(findings, words));
        out.flush();
        boolean broken = findings.stream().anyMatch(f -> f.severity() == Issue.Severity.ERROR);
        return broken ? Main.DATA_HAS_ERRORS : Main.DONE;
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
                "",
                issue.place().toString());
    }
}
