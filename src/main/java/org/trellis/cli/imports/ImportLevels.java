package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.onet.Derivation;
import org.trellis.files.onet.DerivedRows;
import org.trellis.files.onet.OnetFolder;
import org.trellis.files.reading.Folder;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code import levels}: derives a ladder's foundation levels out of an O*NET release. */
@Command(name = "levels")
public final class ImportLevels implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Mixin private Losses losses;

    @Option(names = "--onet", required = true, paramLabel = "DIR")
    private Path onet;

    @Option(names = "--ladder", required = true, paramLabel = "DIR")
    private Path ladder;

    @Option(names = "--source", paramLabel = "KEY", defaultValue = "derived-onet-29.3")
    private String source;

    @Override
    public Integer call() throws IOException {
        Names.folder("--onet", onet);
        Names.folder("--ladder", ladder);
        OnetFolder release = OnetFolder.read(Folder.of(onet));
        Derivation derivation = Derivation.of(options.data().seeds());
        var rows = new DerivedRows(derivation, release, source);
        var rewritten = rows.rewrite(Folder.of(ladder));
        List<Issue> issues =
                Stream.of(release.issues(), derivation.missing(release), rewritten.issues())
                        .flatMap(List::stream)
                        .toList();
        terminal.tell(issues);
        if (issues.stream().anyMatch(issue -> issue.severity() == Issue.Severity.ERROR)) {
            return Exit.DATA_HAS_ERRORS;
        }
        Path file = ladder.resolve("requirements.csv");
        if (!losses.mayReplace(terminal, file, rewritten.text(), "competency")) {
            return Exit.DATA_HAS_ERRORS;
        }
        write(file, rewritten.text());
        return Exit.DONE;
    }

    private void write(Path file, String text) throws IOException {
        WholeFile.write(file, text);
        terminal.println(Message.of("cli.derived", file.toString()));
    }
}
