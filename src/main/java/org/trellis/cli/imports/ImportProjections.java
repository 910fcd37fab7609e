package org.trellis.cli.imports;

import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;

/** {@code import projections}: how many will work in each occupation, and how people get in. */
@Command(name = "projections")
public final class ImportProjections extends FileImport {
    public ImportProjections() {
        super(ImportKind.PROJECTIONS);
    }
}
