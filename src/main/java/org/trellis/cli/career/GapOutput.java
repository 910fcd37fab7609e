package org.trellis.cli.career;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.trellis.board.Board;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.training.Courses;
import org.trellis.plan.Plans;
import org.trellis.report.Json;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentDocx;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.document.DocumentText;
import org.trellis.report.document.DocumentXlsx;
import org.trellis.report.gap.GapCsv;
import org.trellis.report.gap.GapJson;
import org.trellis.report.gap.GapText;
import org.trellis.report.gap.employment.Alternative;
import org.trellis.report.gap.employment.CaseNote;
import org.trellis.report.gap.employment.EmploymentPaper;
import org.trellis.report.gap.progress.GapProgress;
import org.trellis.report.plan.TrainingSteps;

/** A gap report in the format that was asked for, on the screen or in a file. */
final class GapOutput {
    static final Set<String> PAPERS = Set.of("pdf", "docx", "xlsx");

    private final Terminal terminal;
    private final boolean presumed;
    private Catalog catalog;
    private Lattice lattice;
    private Supplier<Courses> courses;

    GapOutput(Terminal terminal, boolean presumed) {
        this.terminal = terminal;
        this.presumed = presumed;
    }

    /**
     * @throws Slip when the format cannot stand on a screen
     */
    static void demandScreen(String format) {
        if (PAPERS.contains(format)) {
            throw Slip.of("cli.paper.out", format);
        }
    }

    /**
     * With the figures of this catalog from now on.
     *
     * @param offered read for papers only
     */
    GapOutput of(Catalog figures, Supplier<Courses> offered) {
        catalog = figures;
        courses = offered;
        lattice = null;
        return this;
    }

    Catalog catalog() {
        return catalog;
    }

    void print(String format, GapReport report) {
        terminal.print(text(format, report));
    }

    void write(Path file, String format, GapReport report) {
        save(file, format, () -> paper(report), () -> text(format, report));
    }

    /**
     * @param paper made for the formats of paper only, and the text for the others
     */
    static void save(Path file, String format, Supplier<Document> paper, Supplier<String> text) {
        try {
            WholeFile.write(
                    file,
                    PAPERS.contains(format)
                            ? bytes(format, paper.get())
                            : text.get().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", file.toString());
        }
    }

    /** What changed since an earlier report; a table has no form of its own here. */
    void progress(Optional<Path> file, String format, GapReport before, GapReport after) {
        Document paper = GapProgress.of(before, after, catalog, terminal.words());
        if (file.isEmpty()) {
            terminal.print(DocumentText.of(paper));
            return;
        }
        save(file.get(), format, () -> paper, () -> DocumentText.of(paper));
    }

    private String text(String format, GapReport report) {
        return switch (format) {
            case "json" -> Json.text(GapJson.of(report, catalog, terminal.words()));
            case "csv" -> GapCsv.of(report, catalog, terminal.words());
            case "note" -> CaseNote.of(report, plan(report), catalog, terminal.words()) + "\n";
            default -> GapText.of(report, catalog, terminal.words());
        };
    }

    private EmploymentPlan plan(GapReport report) {
        Plans plans = new Plans(new Board(catalog), courses.get());
        return TrainingSteps.proposed(plans, report, presumed, catalog, terminal.words());
    }

    /**
     * The classes of papers are loaded for papers only; so is the lattice, for their other jobs.
     */
    private Document paper(GapReport report) {
        if (lattice == null) {
            lattice = new Lattice(catalog);
        }
        var others = Alternative.of(report, presumed, lattice);
        return EmploymentPaper.of(report, plan(report), others, catalog, terminal.words());
    }

    private static byte[] bytes(String format, Document paper) {
        return switch (format) {
            case "docx" -> DocumentDocx.of(paper);
            case "xlsx" -> DocumentXlsx.of(paper);
            default -> DocumentPdf.of(paper);
        };
    }
}
