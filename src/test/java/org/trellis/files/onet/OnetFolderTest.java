package org.trellis.files.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.report.Words;

/** A release is read by the rules of all tables, and its faults are told in their words. */
class OnetFolderTest {
    private static final Path SLICE = Path.of("src/test/resources/onet-slice");

    @TempDir Path folder;

    private OnetFolder with(String file, String from, String to) throws IOException {
        try (var files = Files.list(SLICE)) {
            for (Path each : files.toList()) {
                String text = Files.readString(each);
                String name = each.getFileName().toString();
                Files.writeString(
                        folder.resolve(name), name.equals(file) ? text.replace(from, to) : text);
            }
        }
        return OnetFolder.read(Folder.of(folder));
    }

    private static String first(OnetFolder read) {
        return read.issues().stream()
                .map(issue -> issue.place().line() + " " + Words.of("en").say(issue.expected()))
                .findFirst()
                .orElse("");
    }

    @Test
    void aTableThatASpreadsheetSavedAgainIsReadAsBefore() throws IOException {
        OnetFolder saved = with("Skills.txt", "O*NET-SOC Code\t", "\ufeff O*NET-SOC  Code\t");
        assertEquals("", first(saved));
        assertEquals(OnetFolder.read(Folder.of(SLICE)).ratings(), saved.ratings());
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertEquals("1 a column 'Scale ID'", first(with("Skills.txt", "Scale ID", "Scale")));
    }

    @Test
    void aColumnTwiceIsRefused() throws IOException {
        assertEquals("1 each column once", first(with("Skills.txt", "Element Name", "Scale ID")));
    }
}
