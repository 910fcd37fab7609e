package org.trellis.cli.career;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentXlsx;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapJson;
import org.trellis.report.gap.GapText;
import org.trellis.report.gap.employment.Alternative;
import org.trellis.report.gap.employment.CaseNote;
import org.trellis.report.gap.employment.EmploymentPaper;

/** A gap report in the format that was asked for, on the screen or in a file. */
final class GapOutput {
    private static final Set<String> PAPERS = Set.of("pdf", "docx", "xlsx");

    private final Optional<Path> file;
    private final Terminal terminal;

    GapOutput(Optional<Path> file, Terminal terminal) {
        this.file = file;
        this.terminal = terminal;
    }

    /**
     * @throws Slip when the format cannot stand on a screen and no file is named
     */
    void demand(String format) {
        if (file.isEmpty() && PAPERS.contains(format)) {
            throw Slip.of("cli.paper.out", format);
        }
    }

    void write(String format, GapReport report, boolean presumed, Catalog catalog) {
        Words words = terminal.words();
        if (PAPERS.contains(format)) {
            save(paper(format, report, presumed, catalog, words));
            return;
        }
        String text = text(format, report, catalog, words);
        if (file.isPresent()) {
            save(text.getBytes(StandardCharsets.UTF_8));
        } else {
            terminal.print(text);
        }
    }

    private static String text(String format, GapReport report, Catalog catalog, Words words) {
        return switch (format) {
            case "json" -> Json.text(GapJson.of(report, catalog, words));
            case "csv" -> GapCsv.of(report, catalog, words);
            case "note" -> CaseNote.of(report, plan(report, catalog), catalog, words) + "\n";
            default -> GapText.of(report, catalog, words);
        };
    }

    private static EmploymentPlan plan(GapReport report, Catalog catalog) {
        return ProposedPlan.of(report, catalog.assumptions());
    }

    /** The classes of papers are loaded for papers only. */
    static byte[] paper(
            String format, GapReport report, boolean presumed, Catalog catalog, Words words) {
        var others = Alternative.of(report, presumed, new Lattice(catalog));
        Document paper = EmploymentPaper.of(report, plan(report, catalog), others, catalog, words);
        return switch (format) {
            case "docx" -> DocumentDocx.of(paper);
            case "xlsx" -> DocumentXlsx.of(paper);
            default -> DocumentPdf.of(paper);
        };
    }

    private void save(byte[] bytes) {
        try {
            WholeFile.write(file.orElseThrow(), bytes);
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", file.orElseThrow().toString());
        }
    }
}
