package org.trellis.cli.imports;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.trellis.files.imports.HandedIn;
import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code import oews}: wages of the country, or of states and smaller areas beside it. */
@Command(name = "oews")
public final class ImportOews extends FileImport {
    @Option(names = "--area", paramLabel = "NAME")
    private String area;

    public ImportOews() {
        super(ImportKind.OEWS);
    }

    @Override
    HandedIn in(Path named) {
        return new HandedIn(named, Set.of(), Optional.ofNullable(area), table -> {});
    }
}
