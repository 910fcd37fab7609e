package org.trellis.cli.imports;

import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;

/** {@code import approved-occupations}: the federal list, all of it or nothing. */
@Command(name = "approved-occupations")
public final class ImportApproved extends FileImport {
    public ImportApproved() {
        super(ImportKind.APPROVED_OCCUPATIONS);
    }
}
