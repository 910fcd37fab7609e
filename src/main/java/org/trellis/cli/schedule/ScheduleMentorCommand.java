package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.schedule.MentorOutline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "mentor")
public final class ScheduleMentorCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("text", "html", "docx", "pdf");

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.of(out);
        var output = new ScheduleOutput(Optional.ofNullable(out), terminal);
        output.demand(format);
        Optional<Schedule> read = ScheduleInput.read(file, terminal);
        if (read.isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        Catalog catalog = options.catalog(terminal);
        var outline = MentorOutline.of(read.get(), catalog, words);
        if (format.equals("html")) {
            output.text(DocumentHtml.page(outline));
        } else {
            output.document(format, outline);
        }
        return Exit.DONE;
    }
}
