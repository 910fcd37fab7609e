package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.imports.ImportTurn;
import org.trellis.files.imports.KeptSets;
import org.trellis.files.release.Releases;

/** Two imports at once would write into one folder. */
class ImportTurnTest {
    @TempDir Path folder;

    @Test
    void aSecondImportIsRefusedWhileOneIsAtWork() throws IOException {
        Path list = folder.resolve("courses.csv");
        Files.writeString(list, "code,title,provider,hours\na1,Algebra,North,40\n");
        DataFolder data = new DataFolder(folder);
        String[] courses = {"import", "courses", "" + list, "--data", "" + folder};
        String[] use = {"import", "use", Releases.SHIPPED, "--data", "" + folder};
        try (ImportTurn turn = ImportTurn.take(data).orElseThrow()) {
            for (String[] command : new String[][] {courses, use}) {
                Ran ran = Ran.trellis(command);
                assertEquals(1, ran.code());
                assertTrue(ran.err().contains("another import is running"), ran.err());
            }
            assertEquals(2, new KeptSets(data).list().size());
        }
        assertEquals(0, Ran.trellis(courses).code());
        assertEquals(3, new KeptSets(data).list().size());
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() throws IOException {
        Path list = folder.resolve("courses.csv");
        Files.write(list, new byte[1_000_001]);
        Ran ran = Ran.trellis("import", "courses", "" + list, "--data", "" + folder);
        assertEquals(1, ran.code());
        assertTrue(
                ran.err().contains("courses.csv: error: expected a file of at most 1 MB"),
                ran.err());
    }
}
