package org.trellis.cli.career;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.DateOption;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.FormatOption;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.path.compare.Side;
import org.trellis.report.worksheet.Worksheet;
import org.trellis.report.worksheet.WorksheetKind;
import org.trellis.report.worksheet.Worksheets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "worksheet")
public final class WorksheetCommand implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private FormatOption formats = new FormatOption("csv", "xlsx");

    @Mixin private DateOption on;

    @Parameters(index = "0", paramLabel = "KIND")
    private WorksheetKind kind;

    @Parameters(index = "1", paramLabel = "NAME")
    private String name;

    @Option(names = "--person", paramLabel = "FILE")
    private Path person;

    @Option(names = "--out", paramLabel = "FILE")
    private Path out;

    @Override
    public Integer call() {
        String format = formats.of(out);
        if (out == null) {
            GapOutput.demandScreen(format);
        }
        if (person != null && kind != WorksheetKind.GAP) {
            throw Slip.of("cli.worksheet.person");
        }
        Catalog catalog = options.catalog(terminal);
        Worksheet sheet = sheet(SideNames.side(catalog, name), catalog);
        if (out == null) {
            terminal.print(sheet.csv());
        } else {
            save(format.equals("xlsx") ? sheet.xlsx() : utf8(sheet.csv()));
        }
        return Exit.DONE;
    }

    private Worksheet sheet(Side side, Catalog catalog) {
        Worksheets sheets = new Worksheets(catalog, terminal.words());
        return switch (kind) {
            case CREDENTIAL -> sheets.credential(side);
            case CURRICULUM -> sheets.curriculum(side, options.data().courses(catalog));
            case EMPLOYER -> sheets.employer(side);
            case GAP -> sheets.gap(report(side, catalog));
        };
    }

    private GapReport report(Side side, Catalog catalog) {
        Job job = side.job().orElseThrow(() -> Slip.of("cli.worksheet.job", name));
        Person who =
                person == null
                        ? JobHolder.perhapsAt(Optional.empty())
                        : PersonOption.read(person, catalog, terminal);
        return new Gaps(catalog).report(who, job.id(), on.get(), Importance.NOW, true);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void save(byte[] bytes) {
        try {
            WholeFile.write(out, bytes);
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", out.toString());
        }
    }
}
