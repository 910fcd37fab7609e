package org.trellis.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.trellis.cli.option.DataOptions;
import org.trellis.cli.option.Terminal;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import onet}: a release of O*NET in the place of the one in use. */
@Command(name = "onet")
public final class ImportOnet implements Callable<Integer> {
    @Mixin private Terminal terminal;

    @Mixin private DataOptions options;

    @Option(names = "--without", paramLabel = "TABLE")
    private List<String> without = List.of();

    @Parameters(paramLabel = "DIR|ZIP")
    private Path release;

    @Override
    public Integer call() throws IOException {
        var in = new HandedIn(release, Set.copyOf(without), Optional.empty(), table -> {});
        return TakenFile.take(terminal, options, ImportKind.ONET, in);
    }
}
