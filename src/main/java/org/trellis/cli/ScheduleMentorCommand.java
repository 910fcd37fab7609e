package org.trellis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.schedule.MentorOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "mentor",
        mixinStandardHelpOptions = true,
        description = {
            "What a mentor shows, coaches and signs off, work process by work process.",
            "--format text, html, docx or pdf; docx and pdf need --out."
        })
final class ScheduleMentorCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The schedule.")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here.")
    private Path out;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().format("text", "html", "docx", "pdf");
        var output =
                new ScheduleOutput(Optional.ofNullable(out), spec.commandLine().getOut(), words);
        output.demand(format);
        Optional<Schedule> read = ScheduleInput.read(file, words, schedule.main().err());
        if (read.isEmpty()) {
            return Main.DATA_HAS_ERRORS;
        }
        Catalog catalog = schedule.main().data().catalog(words);
        var outline = MentorOutline.of(read.get(), catalog, words);
        if (format.equals("html")) {
            output.text(DocumentHtml.page(outline));
        } else {
            output.document(format, outline);
        }
        return Main.DONE;
    }
}
