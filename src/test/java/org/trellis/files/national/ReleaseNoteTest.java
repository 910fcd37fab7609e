package org.trellis.files.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;

/** What the note on a release says is in it, after an import of something else too. */
class ReleaseNoteTest {
    private static final ReleaseNote SHIPPED =
            ReleaseNote.read(new Reading(), Folder.of(Path.of("seeds")));

    @Test
    void whatIsReadIsWrittenAgain() throws Exception {
        assertEquals(Files.readString(Path.of("seeds/national/release.yaml")), SHIPPED.yaml());
    }

    @Test
    void newProjectionsLeaveTheListsOfBrightOutlookAsOldAsTheyAre() {
        String yaml = SHIPPED.withOutlook("2026-2036").yaml();
        assertTrue(yaml.contains("outlook_years: 2026-2036\n"), yaml);
        assertTrue(yaml.contains("taken in with the projections of 2024-2034\n"), yaml);
    }

    @Test
    void listsThatCameWithOtherProjectionsSaySo() {
        String yaml =
                new ReleaseNote(1, 1, "30.0", "2027-05", "2026", "national", "1", "x", "2026-2036")
                        .yaml();
        assertTrue(yaml.contains("taken in with the projections of 2026-2036\n"), yaml);
    }
}
