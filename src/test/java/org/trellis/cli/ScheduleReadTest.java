package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleReadTest {
    @TempDir Path folder;

    private Path paper(String text) throws IOException {
        return Files.writeString(folder.resolve("paper.txt"), text);
    }

    @Test
    void printsEachLineAndWritesASchedule() throws IOException {
        Path paper =
                paper("Occupation: Rigger\nWORK PROCESS SCHEDULE\nA. Crib\t500\n1. Issue tools\n");
        Path out = folder.resolve("rigger.yaml");
        Ran ran = Ran.trellis("schedule", "read", "" + paper, "--out", "" + out);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("3. Work process: Crib | 500"), ran.out());
        assertTrue(ran.out().contains("4. Task: Issue tools"), ran.out());
        assertTrue(Files.readString(out).contains("Issue tools"));
        var json = Ran.trellis("schedule", "read", "" + paper, "--format", "json").json();
        assertEquals("process", json.at("/lines/2/kind").asText());
    }

    @Test
    void aProgramThatIsNotThereIsASlip() throws IOException {
        Path paper = paper("WORK PROCESS SCHEDULE\nA. Crib\t500\n");
        assertEquals(2, Ran.trellis("schedule", "read", "" + paper, "--program", "2").code());
    }

    @Test
    void richTextIsNamed() throws IOException {
        Ran ran = Ran.trellis("schedule", "read", "" + paper("{\\rtf1 Crib}"));
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("rich text"), ran.err());
        assertFalse(ran.err().contains("expected"), ran.err());
        Ran empty = Ran.trellis("schedule", "read", "" + paper(" \n"));
        assertTrue(empty.err().contains(" There is no text in this document."), empty.err());
        assertFalse(empty.err().contains("expected"), empty.err());
    }
}
