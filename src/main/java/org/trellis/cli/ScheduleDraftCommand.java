package org.trellis.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TaskFile;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms;
import org.trellis.report.CheckText;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleDraft;
import org.trellis.schedule.Draft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "draft",
        mixinStandardHelpOptions = true,
        description = {
            "Drafts a schedule from what a job requires.",
            "--format text (the schedule's YAML) or json (each hour with its weight)."
        })
final class ScheduleDraftCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Option(
            names = "--job",
            paramLabel = "LADDER/JOB",
            required = true,
            description = "The job to train for.")
    private String job;

    @Option(
            names = "--approach",
            paramLabel = "time|competency|hybrid",
            required = true,
            description = "The approach.")
    private Terms.Approach approach;

    @Option(
            names = "--term-hours",
            paramLabel = "N[-M]",
            required = true,
            description = "On-the-job hours; hybrid also as 6000-8000.")
    private String termHours;

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "Default: as long as the hours take full time.")
    private Integer months;

    @Option(
            names = "--instruction-hours-per-year",
            paramLabel = "N",
            defaultValue = "144",
            description = "Default: ${DEFAULT-VALUE}.")
    private int instruction;

    @Option(
            names = "--tasks",
            paramLabel = "FILE",
            description = "Your own tasks: lines, or a CSV with task,competency.")
    private Path tasks;

    @Option(
            names = "--confirm",
            paramLabel = "FILE",
            description = "Write the tasks with suggestions here, to confirm.")
    private Path confirm;

    @Option(
            names = "--pin",
            paramLabel = "PROCESS=N[-M]",
            description = "Fix or bound the hours of a process; the rest re-balances.")
    private Map<String, String> pins = new LinkedHashMap<>();

    @Option(
            names = "--jurisdiction",
            paramLabel = "US|STATE",
            defaultValue = "US",
            description = "Where it is registered.")
    private String jurisdiction;

    @Option(names = "--out", paramLabel = "FILE", description = "Write the schedule here instead.")
    private Path file;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().format("text", "json");
        TaskFile.Result list = readTasks(words);
        if (list.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Main.DATA_HAS_ERRORS;
        }
        Catalog catalog = schedule.main().data().catalog(words);
        Draft.Request request = request(catalog, list.tasks(), words);
        Draft.Answer answer =
                new Draft(catalog, schedule.main().data().jurisdictions(), Words::both)
                        .of(request, LocalDate.now());
        if (answer instanceof Draft.Refused refused) {
            throw new Slip(words.say(refused.message()));
        }
        print((Draft.Drafted) answer, format, words);
        return Main.DONE;
    }

    private TaskFile.Result readTasks(Words words) {
        if (tasks == null) {
            return new TaskFile.Result(List.of(), List.of());
        }
        TaskFile.Result list =
                TaskFile.read(ScheduleInput.bytes(tasks, words), ScheduleInput.name(tasks));
        schedule.main().err().print(CheckText.of(list.issues(), words));
        schedule.main().err().flush();
        return list;
    }

    private Draft.Request request(Catalog catalog, List<Task> list, Words words) {
        Map<String, Hours.Range> fixed = new LinkedHashMap<>();
        pins.forEach((title, hours) -> fixed.put(title, range("--pin", hours, words)));
        boolean monthsOk = months == null || months >= 1 && months <= 120;
        if (!monthsOk
                || instruction < 0
                || instruction > 2000
                || !jurisdiction.matches("[A-Z]{2}")) {
            throw new Slip(words.say("schedule.cli.bounds"));
        }
        return new Draft.Request(
                Data.job(catalog, "--job", job, words),
                approach,
                range("--term-hours", termHours, words),
                months == null ? OptionalInt.empty() : OptionalInt.of(months),
                instruction,
                jurisdiction,
                list,
                fixed);
    }

    /** {@code 6000} or {@code 6000-8000}: whole hours. */
    private static Hours.Range range(String option, String text, Words words) {
        String[] ends = text.split("-");
        if (!text.matches("[1-9]\\d{0,4}(-[1-9]\\d{0,4})?")
                || Integer.parseInt(ends[0]) > Integer.parseInt(ends[ends.length - 1])) {
            throw new Slip(words.say("schedule.cli.hours", option, Words.clean(text)));
        }
        return Hours.Range.of(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]));
    }

    private void print(Draft.Drafted drafted, String format, Words words) {
        String yaml = ScheduleFile.write(drafted.schedule());
        if (confirm != null) {
            ScheduleInput.write(confirm, ScheduleDraft.tasksCsv(drafted.placed()), words);
        }
        if (file != null) {
            ScheduleInput.write(file, yaml, words);
        }
        var out = spec.commandLine().getOut();
        if (format.equals("json")) {
            out.print(ScheduleDraft.json(drafted));
        } else if (file == null) {
            out.print(yaml);
        }
        out.flush();
    }
}
