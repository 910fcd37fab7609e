package org.trellis.cli.imports;

import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;

/** {@code import in-demand}: the occupations that a local board counts as in demand. */
@Command(name = "in-demand")
public final class ImportInDemand extends FileImport {
    public ImportInDemand() {
        super(ImportKind.IN_DEMAND);
    }
}
