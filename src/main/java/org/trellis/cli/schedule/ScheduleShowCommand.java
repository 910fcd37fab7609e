package org.trellis.cli.schedule;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentHtml;
import org.trellis.report.schedule.AgreementPaper;
import org.trellis.report.schedule.AppendixA;
import org.trellis.report.schedule.ScheduleJson;
import org.trellis.report.schedule.StandardsPaper;
import org.trellis.report.schedule.check.Checked;
import org.trellis.report.schedule.check.RulePanel;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.Rules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show")
public final class ScheduleShowCommand implements Callable<Integer> {
    private static final List<String> PAPERS = List.of("schedule", "standards", "agreement");

    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin
    private FormatOption formats = new FormatOption("text", "json", "html", "docx", "pdf", "csv");

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Option(names = "--paper", paramLabel = "PAPER", defaultValue = "schedule")
    private String paper;

    @Option(names = "--with-check")
    private boolean withCheck;

    @Override
    public Integer call() {
        Words words = terminal.words();
        String format = formats.of(out);
        var output = new ScheduleOutput(Optional.ofNullable(out), terminal);
        output.demand(format);
        demandPaper(format);
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

    /** The standards and the agreement are papers only; a schedule is data too. */
    private void demandPaper(String format) {
        if (!PAPERS.contains(paper)) {
            throw Slip.of("cli.paper.kind", paper, String.join(", ", PAPERS));
        }
        if (!paper.equals(PAPERS.get(0)) && List.of("json", "csv").contains(format)) {
            throw Slip.of("cli.paper.data", paper, format);
        }
    }

    private Document paper(Schedule read, Catalog catalog, Words words) {
        Document document =
                switch (paper) {
                    case "standards" -> StandardsPaper.of(read, catalog, known(), words);
                    case "agreement" -> AgreementPaper.of(read, catalog, words);
                    default -> AppendixA.of(read, catalog, known(), words);
                };
        return withCheck ? RulePanel.after(document, checked(read)) : document;
    }

    private Known known() {
        return new Known(options.data().jurisdictions(), options.data().onetSoc());
    }

    private Checked checked(Schedule read) {
        Known known = known();
        return new Checked("", Rules.check(read, known), Optional.of(Checklist.of(read, known)));
    }
}
