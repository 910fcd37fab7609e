package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.report.CheckText;
import org.trellis.report.Words;

/** The files of a folder are old or new together, wherever the program that writes them is cut. */
class WholeFileTest {
    private static final Map<String, String> OLD = new TreeMap<>(Map.of("a", "old", "b", "old"));
    private static final Map<String, String> NEW = new TreeMap<>(Map.of("a", "new", "b", "new"));

    @TempDir Path folder;

    private final Reading reading = new Reading();

    private String read() {
        Folder read = Folder.of(folder);
        return reading.text(read, "a").orElse("none")
                + " "
                + reading.text(read, "b").orElse("none");
    }

    private String names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
        }
    }

    @Test
    void allComeAndNothingElseStays() throws IOException {
        WholeFile.write(folder, OLD);
        WholeFile.write(folder, NEW);
        assertEquals("new new", read());
        assertEquals("[a, b]", names());
    }

    /** Cut while the new files are written: they are not whole, and the old ones stand. */
    @Test
    void cutBeforeAllAreWrittenIsTheOldFolder() throws IOException {
        WholeFile.write(folder, OLD);
        Path half = Files.createDirectory(folder.resolve(Folder.WAITING + "-123"));
        Files.writeString(half.resolve("a"), "ne");
        assertEquals("old old", read());
        assertEquals("[]", reading.issues().toString());
    }

    /** Cut when none, one or both of them are in their place. */
    @Test
    void cutWhenAllAreWrittenIsTheNewFolder() throws IOException {
        for (int inPlace = 0; inPlace <= 2; inPlace++) {
            WholeFile.write(folder, OLD);
            Path waiting = Files.createDirectory(folder.resolve(Folder.WAITING));
            for (String name : NEW.keySet()) {
                Files.writeString(waiting.resolve(name), "new");
            }
            for (String name : NEW.keySet().stream().limit(inPlace).toList()) {
                Files.writeString(folder.resolve(name), "new");
            }
            assertEquals("new new", read(), inPlace + " in place");
            WholeFile.finish(folder);
            assertEquals("new new", read());
            assertEquals("[a, b]", names());
        }
        String told = CheckText.of(reading.issues(), Words.of("en"));
        String said = "Run the import again; it puts the files of '.waiting' in their place first.";
        assertEquals(true, told.contains(said), told);
    }

    /** A write that fails leaves the old files and nothing of the new ones. */
    @Test
    void whatCannotBeWrittenChangesNothing() throws IOException {
        WholeFile.write(folder, OLD);
        var unwritable = new TreeMap<>(Map.of("a", "new", "no/such/folder", "new"));
        assertThrows(IOException.class, () -> WholeFile.write(folder, unwritable));
        assertEquals("old old", read());
        assertEquals("[a, b]", names());
    }
}
