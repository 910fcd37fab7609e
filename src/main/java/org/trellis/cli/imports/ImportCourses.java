package org.trellis.cli.imports;

import org.trellis.files.imports.ImportKind;
import picocli.CommandLine.Command;

/** {@code import courses}: what a center's clients can enroll in. */
@Command(name = "courses")
public final class ImportCourses extends FileImport {
    public ImportCourses() {
        super(ImportKind.COURSES);
    }
}
