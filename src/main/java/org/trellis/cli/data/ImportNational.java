package org.trellis.cli.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import org.trellis.files.national.NationalTables;
import org.trellis.files.reading.Folder;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import national}: every occupation of O*NET with its pay and outlook by BLS. */
@Command(name = "national")
public final class ImportNational implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

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
        Folder seeds = options.data().seeds();
        var tables = NationalTables.read(Folder.of(onet), Folder.of(bls), seeds);
        terminal.tell(tables.issues());
        if (tables.issues().stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Exit.DATA_HAS_ERRORS;
        }
        write(tables);
        return Exit.DONE;
    }

    private void write(NationalTables tables) throws IOException {
        Path occupations = fresh("occupations.csv", tables.occupations());
        Path release = fresh("release.yaml", tables.release());
        Files.move(
                occupations, out.resolve("occupations.csv"), StandardCopyOption.REPLACE_EXISTING);
        Files.move(release, out.resolve("release.yaml"), StandardCopyOption.REPLACE_EXISTING);
        double rows = tables.occupations().lines().count() - 1;
        terminal.println(Message.of("cli.national", rows, out.toString()));
    }

    private Path fresh(String name, String text) throws IOException {
        return Files.writeString(out.resolve(name + ".new"), text, StandardCharsets.UTF_8);
    }
}
