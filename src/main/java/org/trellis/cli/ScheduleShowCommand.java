package org.trellis.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.RulePanel;
import org.trellis.report.schedule.ScheduleJson;
import org.trellis.schedule.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a schedule as Appendix A, in the language of --lang.",
            "--format text, json, html, docx, pdf or csv; docx, pdf and csv need --out.",
            "csv is the public import template: four files, NAME__Details.csv and so on."
        })
final class ScheduleShowCommand implements Callable<Integer> {
    @ParentCommand private ScheduleCommand schedule;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The schedule.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write here; for csv a folder, or the name of the four files.")
    private Path out;

    @Option(names = "--with-check", description = "Add what the rules say, with citations.")
    private boolean withCheck;

    @Override
    public Integer call() {
        Words words = schedule.main().words();
        String format = schedule.main().format("text", "json", "html", "docx", "pdf", "csv");
        var output =
                new ScheduleOutput(Optional.ofNullable(out), spec.commandLine().getOut(), words);
        output.demand(format);
        Optional<Schedule> read = ScheduleInput.read(file, words, schedule.main().err());
        if (read.isEmpty()) {
            return Main.DATA_HAS_ERRORS;
        }
        Catalog catalog = schedule.main().data().catalog(words);
        switch (format) {
            case "csv" -> output.template(read.get(), catalog, file, schedule.main().err());
            case "json" -> output.text(ScheduleJson.of(read.get(), words));
            case "html" -> output.text(DocumentHtml.page(paper(read.get(), catalog, words)));
            default -> output.document(format, paper(read.get(), catalog, words));
        }
        return Main.DONE;
    }

    private Document paper(Schedule read, Catalog catalog, Words words) {
        Document paper = AppendixA.of(read, catalog, words);
        return withCheck
                ? RulePanel.after(
                        paper, Rules.check(read, schedule.main().data().jurisdictions()), catalog)
                : paper;
    }
}
