package org.trellis.files.document.outline;

import java.util.List;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.program.ReadProgram;

/** What has to be asked once the programs are known. */
final class Doubts {
    private Doubts() {}

    static List<UnderstoodLine> of(List<UnderstoodLine> lines, List<ReadProgram> programs) {
        return List.copyOf(lines);
    }
}
