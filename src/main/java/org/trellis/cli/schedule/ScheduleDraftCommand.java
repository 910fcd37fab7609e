package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.reading.Numeral;
import org.trellis.files.schedule.Phrasing;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TaskFile;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Task;
import org.trellis.model.schedule.Terms;
import org.trellis.report.Words;
import org.trellis.report.schedule.ScheduleDraft;
import org.trellis.schedule.draft.Blank;
import org.trellis.schedule.draft.Draft;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "draft")
public final class ScheduleDraftCommand implements Callable<Integer> {
    private static final int MOST_HOURS = 99_999;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    /** From a job, or from nothing but a title. */
    static final class Start {
        @Option(names = "--job", paramLabel = "LADDER/JOB", required = true)
        private String job;

        @Option(names = "--title", paramLabel = "TEXT", required = true)
        private String title;
    }

    @ArgGroup(multiplicity = "1")
    private Start start;

    @Option(names = "--approach", paramLabel = "time|competency|hybrid", required = true)
    private Terms.Approach approach;

    @Option(names = "--term-hours", paramLabel = "N[-M]", required = true)
    private String termHours;

    @Option(names = "--months", paramLabel = "N")
    private Integer months;

    @Option(names = "--instruction-hours-per-year", paramLabel = "N")
    private Integer instruction;

    @Option(names = "--tasks", paramLabel = "FILE")
    private Path tasks;

    @Option(names = "--confirm", paramLabel = "FILE")
    private Path confirm;

    @Option(names = "--pin", paramLabel = "PROCESS=N[-M]")
    private Map<String, String> pins = new LinkedHashMap<>();

    @Option(names = "--jurisdiction", paramLabel = "US|STATE", defaultValue = "US")
    private String jurisdiction;

    @Option(names = "--out", paramLabel = "FILE")
    private Path file;

    @Override
    public Integer call() {
        String format = formats.get();
        if (start.title != null) {
            return blank(format);
        }
        TaskFile.Result list = readTasks();
        if (list.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Exit.DATA_HAS_ERRORS;
        }
        Catalog catalog = options.catalog(terminal);
        Draft.Request request = request(catalog, list.tasks());
        Draft.Answer answer =
                new Draft(catalog, options.programsToDraftFrom(), Words::both)
                        .of(request, LocalDate.now());
        if (answer instanceof Draft.Refused refused) {
            throw new Slip(refused.message());
        }
        print((Draft.Drafted) answer, format);
        return Exit.DONE;
    }

    /** Tasks and fixed hours belong to work processes, and there are none yet. */
    private int blank(String format) {
        boolean more = tasks != null || confirm != null || !pins.isEmpty() || instruction != null;
        if (more || format.equals("json")) {
            throw Slip.of("cli.schedule.blank");
        }
        Optional<Phrasing.Fault> fault = Phrasing.fault(start.title, Phrasing.LINE);
        if (start.title.isBlank() || fault.isPresent()) {
            throw Slip.of("cli.schedule.blank.title", Phrasing.LINE);
        }
        checkBounds();
        var term =
                new Terms.Term(
                        Optional.of(range("--term-hours", termHours)),
                        Optional.ofNullable(months).map(Terms.Months::of));
        var terms = new Terms(approach, jurisdiction, term);
        print(ScheduleFile.write(Blank.of(Text.of(start.title.strip()), terms)));
        return Exit.DONE;
    }

    private TaskFile.Result readTasks() {
        if (tasks == null) {
            return new TaskFile.Result(List.of(), List.of());
        }
        TaskFile.Result list = TaskFile.read(ScheduleInput.bytes(tasks), ScheduleInput.name(tasks));
        terminal.tell(list.issues());
        return list;
    }

    private Draft.Request request(Catalog catalog, List<Task> list) {
        Map<String, Hours.Range> fixed = new LinkedHashMap<>();
        pins.forEach((title, hours) -> fixed.put(title, range("--pin", hours)));
        checkBounds();
        return new Draft.Request(
                Names.job(catalog, "--job", start.job),
                approach,
                range("--term-hours", termHours),
                given(months),
                given(instruction),
                jurisdiction,
                list,
                fixed);
    }

    private void checkBounds() {
        boolean monthsOk = months == null || months >= 1 && months <= 120;
        if (!monthsOk
                || instruction != null && (instruction < 0 || instruction > 2000)
                || !jurisdiction.matches("[A-Z]{2}")) {
            throw Slip.of("cli.schedule.bounds");
        }
    }

    private static OptionalInt given(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** {@code 6000} or {@code 6000-8000}: whole hours. */
    private static Hours.Range range(String option, String text) {
        String[] ends = text.split("-", -1);
        int least = whole(ends[0]);
        int most = whole(ends[ends.length - 1]);
        if (ends.length > 2 || least < 1 || most > MOST_HOURS || least > most) {
            throw Slip.of("cli.schedule.hours", option, text);
        }
        return Hours.Range.of(least, most);
    }

    /** 0 for anything else than a whole number. */
    private static int whole(String text) {
        double number = Numeral.read(text).value().orElse(0);
        return number == Math.rint(number) ? (int) number : 0;
    }

    private void print(Draft.Drafted drafted, String format) {
        String yaml = ScheduleFile.write(drafted.schedule());
        if (confirm != null) {
            ScheduleInput.write(confirm, ScheduleDraft.tasksCsv(drafted.placed()));
        }
        if (format.equals("json")) {
            if (file != null) {
                ScheduleInput.write(file, yaml);
            }
            terminal.print(ScheduleDraft.json(drafted));
        } else {
            print(yaml);
        }
    }

    private void print(String yaml) {
        if (file != null) {
            ScheduleInput.write(file, yaml);
        } else {
            terminal.print(yaml);
        }
    }
}
