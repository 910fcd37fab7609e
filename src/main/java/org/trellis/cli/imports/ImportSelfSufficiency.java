package org.trellis.cli.imports;

import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;

/** {@code import self-sufficiency}: what households need to earn in an area. */
@Command(name = "self-sufficiency")
public final class ImportSelfSufficiency extends FileImport {
    public ImportSelfSufficiency() {
        super(ImportKind.SELF_SUFFICIENCY);
    }
}
