package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.report.Json;
import org.trellis.report.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "read")
public final class ScheduleReadCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private FormatOption formats = new FormatOption("text", "json");

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--program", paramLabel = "NUMBER", defaultValue = "1")
    private int program;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        var read = DocumentOutline.read(ScheduleInput.bytes(file), ScheduleInput.name(file));
        terminal.tell(read.issues());
        if (read.outline().isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        DocumentOutline outline = read.outline().get();
        if (program < 1 || program > outline.programs().size()) {
            throw Slip.of("document.command.program", program, outline.programs().size());
        }
        TakenSchedule taken = outline.schedule(program - 1);
        boolean json = formats.get().equals("json");
        terminal.print(json ? Json.text(json(outline)) : text(outline, taken));
        if (out != null) {
            new ScheduleOutput(Optional.of(out), terminal)
                    .text(ScheduleFile.write(taken.schedule()));
        }
        return Exit.DONE;
    }

    private String text(DocumentOutline outline, TakenSchedule taken) {
        Words words = terminal.words();
        StringBuilder text = new StringBuilder();
        outline.lines().forEach(line -> text.append(line(line, words)).append('\n'));
        text.append('\n').append(words.say("document.command.left")).append('\n');
        for (TakenSchedule.Left left : taken.left()) {
            text.append(left.line()).append(". ");
            text.append(words.say(left.why())).append(' ');
            text.append(Words.clean(left.text())).append('\n');
        }
        return text.toString();
    }

    private static String line(UnderstoodLine line, Words words) {
        StringBuilder text = new StringBuilder();
        text.append(line.number()).append(". ").append(words.say(line.kind().label())).append(": ");
        text.append(Words.clean(line.text().replace('\n', ';')));
        String tasks = line.detail(UnderstoodLine.Detail.TASKS);
        text.append(tasks.isEmpty() ? "" : " [" + Words.clean(tasks.replace('\n', ';')) + "]");
        line.hours().ifPresent(hours -> text.append(" | ").append(hours.hours()));
        line.doubt().ifPresent(doubt -> text.append(" ? ").append(words.say(doubt.question())));
        return text.toString();
    }

    private static Object json(DocumentOutline outline) {
        List<Object> lines = new ArrayList<>();
        for (UnderstoodLine line : outline.lines()) {
            lines.add(
                    Json.object(
                            "line", line.number(),
                            "page", line.line().page(),
                            "kind", line.kind().code(),
                            "text", line.text(),
                            "hours", line.hours().map(hours -> hours.hours().toString()),
                            "doubtful", line.doubt().isPresent()));
        }
        return Json.object("file", outline.name(), "lines", lines);
    }
}
