package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.national.NationalTables;
import org.trellis.files.reading.Folder;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import national}: every occupation of O*NET with its pay and outlook according to BLS. */
@Command(name = "national")
public final class ImportNational implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private Losses losses;

    @Option(names = "--onet", required = true, paramLabel = "DIR")
    private Path onet;

    @Option(names = "--bls", required = true, paramLabel = "DIR")
    private Path bls;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Override
    public Integer call() throws IOException {
        Names.folder("--onet", onet);
        Names.folder("--bls", bls);
        Names.folder("--out", out);
        WholeFile.finish(out);
        Folder seeds = options.data().seeds();
        var tables = NationalTables.read(Folder.of(onet), Folder.of(bls), seeds);
        terminal.tell(tables.issues());
        if (tables.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Exit.DATA_HAS_ERRORS;
        }
        Path file = out.resolve("occupations.csv");
        if (!losses.mayReplace(terminal, file, tables.occupations(), "code")) {
            return Exit.DATA_HAS_ERRORS;
        }
        WholeFile.write(out, tables.texts());
        double rows = tables.occupations().lines().count() - 1;
        terminal.println(Message.of("cli.national", rows, out.toString()));
        return Exit.DONE;
    }
}
