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
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.RulePanel;
import org.trellis.report.schedule.ScheduleJson;
import org.trellis.schedule.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show")
public final class ScheduleShowCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin
    private FormatOption formats = new FormatOption("text", "json", "html", "docx", "pdf", "csv");

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--with-check")
    private boolean withCheck;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.get();
        var output = new ScheduleOutput(Optional.ofNullable(out), terminal);
        output.demand(format);
        Optional<Schedule> read = ScheduleInput.read(file, terminal);
        if (read.isEmpty()) {
            return Exit.DATA_HAS_ERRORS;
        }
        Catalog catalog = options.catalog(terminal);
        switch (format) {
            case "csv" -> output.template(read.get(), catalog, file);
            case "json" -> output.text(Json.text(ScheduleJson.of(read.get(), words)));
            case "html" -> output.text(DocumentHtml.page(paper(read.get(), catalog, words)));
            default -> output.document(format, paper(read.get(), catalog, words));
        }
        return Exit.DONE;
    }

    private Document paper(Schedule read, Catalog catalog, Words words) {
        Document paper = AppendixA.of(read, catalog, words);
        return withCheck
                ? RulePanel.after(paper, Rules.check(read, options.data().jurisdictions()), catalog)
                : paper;
    }
}
