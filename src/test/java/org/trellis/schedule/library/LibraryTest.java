package org.trellis.schedule.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.schedule.Terms.Approach;

class LibraryTest {
    private static LibraryEntry entry(String name, String title, String soc, String rapids) {
        String yaml =
                "title: %s\ntitle_es: Técnico\nonet_soc: %s\nrapids_code: %s\napproach: time\n"
                        .formatted(title, soc, rapids);
        var read = ScheduleFile.read(yaml.getBytes(StandardCharsets.UTF_8), name);
        return LibraryEntry.of(name, LibraryEntry.Kind.SHIPPED, read.schedule().orElseThrow());
    }

    private static final Library LIBRARY =
            new Library(
                    List.of(
                            entry("lathe", "Lathe Machinist", "51-4041.00", "0296"),
                            entry("machinist", "Machinist", "51-4041.00", "0296HY"),
                            entry("welder", "Welder", "51-4121.00", "0622"),
                            entry("nurse", "Practical Nurse", "29-2061.00", "0837")));

    private static List<LibraryEntry> find(String words) {
        return LIBRARY.find(words, Optional.empty());
    }

    private static String names(List<LibraryEntry> found) {
        return found.stream().map(LibraryEntry::name).collect(Collectors.joining(" "));
    }

    @Test
    void everyWordIsAskedInAnyCaseWithoutAccents() {
        assertEquals("lathe machinist", names(find("MACHINIST")));
        assertEquals("lathe", names(find("machinist  lathe")));
        assertEquals("lathe machinist welder nurse", names(find("tecnico")));
        assertEquals("lathe machinist welder nurse", names(find(" ")));
        assertEquals("", names(find("plumber")));
    }

    @Test
    void codesAreFoundByTheirBeginning() {
        assertEquals("welder", names(find("51-412")));
        assertEquals("lathe machinist", names(find("0296")));
        assertEquals("machinist", names(find("0296hy")));
    }

    @Test
    void anApproachKeepsOnlyWhatCanBeLearnedInIt() {
        assertEquals(
                "lathe machinist welder nurse",
                names(LIBRARY.find("", Optional.of(Approach.TIME))));
        assertEquals("", names(LIBRARY.find("machinist", Optional.of(Approach.HYBRID))));
    }
}
