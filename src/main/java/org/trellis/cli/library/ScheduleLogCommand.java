package org.trellis.cli.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TimesheetFile;
import org.trellis.message.Message;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.schedule.Jurisdiction;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.apprentice.LogCsv;
import org.trellis.report.apprentice.LogJson;
import org.trellis.report.apprentice.LogText;
import org.trellis.report.apprentice.LogWords;
import org.trellis.report.apprentice.RapidsFile;
import org.trellis.schedule.LogBook;
import org.trellis.store.Apprentices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schedule log}: the logs of apprentices; one of them whole, or with a timesheet more. */
@Command(name = "log")
public final class ScheduleLogCommand implements Callable<Integer> {
    private static final long MOST_BYTES = 5_000_000;
    private static final int MOST_LINES = 50;

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "json", "csv", "rapids");

    @Mixin private StoreOption store;

    @Mixin private DateOption on;

    @Parameters(paramLabel = "ID", arity = "0..1")
    private String id;

    @Option(names = "--import", paramLabel = "FILE")
    private Path timesheet;

    @Option(names = "--replace")
    private boolean replace;

    @Override
    public Integer call() {
        String format = formats.get();
        if (id == null && (timesheet != null || !format.equals("text"))) {
            throw Slip.of("cli.log.which");
        }
        return store.use(
                context -> with(context.getBean(Apprentices.class), format),
                () -> {
                    if (id != null) {
                        throw unknown(List.of());
                    }
                    terminal.println(Message.of("log.none"));
                    return Exit.DONE;
                });
    }

    private int with(Apprentices kept, String format) {
        var data = options.data();
        var said = new LogWords(options.catalog(terminal), terminal.words());
        if (id == null) {
            List<LogBook> books =
                    kept.list().stream()
                            .map(each -> book(kept, each, data.jurisdictions()))
                            .toList();
            terminal.print(LogText.list(books, said));
            return Exit.DONE;
        }
        Apprentice one = kept.find(id).orElseThrow(() -> unknown(kept.list()));
        if (timesheet != null && !entered(kept, one, said)) {
            return Exit.DATA_HAS_ERRORS;
        }
        LogBook book = book(kept, one, data.jurisdictions());
        terminal.print(
                switch (format) {
                    case "json" -> LogJson.of(book, said);
                    case "csv" -> LogCsv.of(book, said);
                    case "rapids" -> RapidsFile.of(book);
                    default -> LogText.of(book, said);
                });
        return Exit.DONE;
    }

    private Slip unknown(List<Apprentice> known) {
        List<String> ids = known.stream().map(Apprentice::id).toList();
        return ids.isEmpty()
                ? Slip.of("log.unknown.none", id)
                : Slip.of("log.unknown", id, String.join(", ", ids));
    }

    private LogBook book(Apprentices kept, Apprentice one, Jurisdiction.All places) {
        return LogBook.of(
                one,
                schedule(one),
                kept.hours(one.id()),
                kept.demonstrations(one.id()),
                kept.signed(one.id()),
                places,
                on.get());
    }

    private static Schedule schedule(Apprentice one) {
        byte[] yaml = one.schedule().getBytes(StandardCharsets.UTF_8);
        return ScheduleFile.read(yaml, one.id()).schedule().orElseThrow();
    }

    /** All of the timesheet or nothing; what it would replace is told first. */
    private boolean entered(Apprentices kept, Apprentice one, LogWords said) {
        LocalDate today = LocalDate.now();
        Schedule schedule = schedule(one);
        String name = Words.clean(timesheet.getFileName().toString());
        var read = TimesheetFile.read(bytes(), name, schedule, one.started(), today);
        terminal.tell(read.issues());
        if (read.worked().isEmpty()) {
            return false;
        }
        Timesheet sheet = Timesheet.of(kept.hours(one.id()), read.worked(), one.started(), today);
        if (!sheet.isPossible()) {
            throw Slip.of("cli.log.long", impossible(sheet, said.words()));
        }
        if (!replace && !sheet.replaced().isEmpty()) {
            terminal.tell(Message.of("log.import.refused"));
            sheet.replaced().stream()
                    .limit(MOST_LINES)
                    .map(each -> Message.verbatim(said.replaced(each, schedule)))
                    .forEach(terminal::tell);
            return false;
        }
        kept.enter(
                one.id(),
                there -> Timesheet.of(there, read.worked(), one.started(), today),
                sheet.question());
        return true;
    }

    private static String impossible(Timesheet sheet, Words words) {
        var first =
                Optional.of(sheet.tooLong())
                        .filter(weeks -> !weeks.isEmpty())
                        .orElse(sheet.tooLongDays());
        return words.date(first.keySet().iterator().next());
    }

    private byte[] bytes() {
        try {
            if (!Files.isRegularFile(timesheet)) {
                throw Slip.of("cli.schedule.missing", timesheet.toString());
            }
            if (Files.size(timesheet) > MOST_BYTES) {
                throw Slip.of("cli.schedule.big", timesheet.toString());
            }
            return Files.readAllBytes(timesheet);
        } catch (IOException e) {
            throw Slip.of("cli.schedule.unreadable", timesheet.toString());
        }
    }
}
