package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.national.Country;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.Releases;

/** {@code import onet} on an invented slice of a release: whole and in use, or nothing at all. */
class ImportOnetTest {
    private static final Path SLICE = Path.of("src/test/resources/national-slice/onet");
    private static final String KEY = "onet-29.9_oews-2024_ep-2024-2034";

    @TempDir Path folder;

    private final Map<String, String> release = new TreeMap<>();

    @BeforeEach
    void readSlice() throws IOException {
        try (Stream<Path> files = Files.list(SLICE)) {
            for (Path file : files.toList()) {
                release.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        change("Read Me.txt", "NET 1.0", "NET 29.9");
    }

    private void change(String file, String from, String to) {
        assertTrue(release.get(file).contains(from), from);
        release.put(file, release.get(file).replace(from, to));
    }

    private Path written() throws IOException {
        Path onet = Files.createDirectories(folder.resolve("onet"));
        for (var file : release.entrySet()) {
            Files.writeString(onet.resolve(file.getKey()), file.getValue());
        }
        return onet;
    }

    private Ran take(Path from, String... more) {
        var args = Stream.of("import", "onet", from.toString(), "--data", folder.toString());
        return Ran.trellis(Stream.concat(args, Stream.of(more)).toArray(String[]::new));
    }

    private String imported(String file) throws IOException {
        return Files.readString(folder.resolve("national").resolve(KEY).resolve(file));
    }

    private Releases releases() {
        return Releases.in(folder);
    }

    /** One line that says what is wrong, and the line that nothing was done. */
    private void refused(String said, Ran ran) {
        List<String> lines = ran.err().lines().toList();
        assertEquals(1, ran.code(), ran.err());
        assertTrue(lines.get(0).contains(said), ran.err());
        assertTrue(lines.size() <= 2, ran.err());
        assertEquals(List.of(), releases().list());
        assertTrue(releases().active().isEmpty());
    }

    @Test
    void aReleaseIsInUseOnceItIsThere() throws IOException {
        Ran ran = take(written());
        assertEquals(0, ran.code(), ran.err());
        assertEquals(KEY, releases().active().orElse("none"));
        assertTrue(imported("release.yaml").contains("onet_release: \"29.9\"\n"));
        assertTrue(imported("levels.csv").contains("11-1011.00,4.6250,"), imported("levels.csv"));
        Path place = releases().folder().resolve(KEY);
        Country country =
                Country.of(Folder.of(Path.of("seeds")).with("national", Folder.of(place)));
        assertEquals(
                "[Task[core=true, task=Invent plans.], Task[core=false, task=Sign letters.]]",
                country.tasks("11-1011.00").toString());
        Ran check = Ran.trellis("check", "--data", folder.toString());
        assertEquals(0, check.code(), check.out());
    }

    /** The SOC code decides; an occupation without figures has none. */
    @Test
    void figuresOfBlsStayThoseInUse() throws IOException {
        take(written());
        List<String> rows = imported("occupations.csv").lines().skip(1).toList();
        assertTrue(rows.get(0).startsWith("11-1011.00,Invented chiefs,"), rows.get(0));
        assertTrue(rows.get(0).contains(",206420,"), rows.get(0));
        assertTrue(rows.get(0).endsWith(",onet-29.9"), rows.get(0));
        assertEquals(4, rows.size());
    }

    @Test
    void theSameReleaseAgainChangesNothing() throws IOException {
        take(written());
        Ran again = take(written());
        assertTrue(again.out().contains("Nothing changed"), again.out());
        assertEquals(List.of(KEY), releases().list());
    }

    @Test
    void releasesStandSideBySideAndOneIsInUse() throws IOException {
        take(written());
        change("Read Me.txt", "29.9", "30.0");
        take(written());
        assertEquals(2, releases().list().size());
        Ran.trellis("import", "use", KEY, "--data", folder.toString());
        assertEquals(KEY, releases().active().orElse("none"));
        Ran back = Ran.trellis("import", "use", "built-in", "--data", folder.toString());
        assertTrue(back.out().contains("* built-in"), back.out());
        assertTrue(releases().active().isEmpty());
        assertEquals(2, Ran.trellis("import", "use", "x", "--data", folder.toString()).code());
    }

    @Test
    void everyTableAndColumnThatIsLeftOutIsNamed() throws IOException {
        release.put("Tools.txt", "O*NET-SOC Code\tTool\n");
        release.remove("Interests.txt");
        String told = take(written()).out();
        assertTrue(told.contains("Not imported: Tools.txt."), told);
        assertTrue(told.contains("Not imported from Alternate Titles.txt: Source(s)."), told);
        assertTrue(told.contains("Not in this release, so unknown: Interests.txt."), told);
        assertTrue(imported("interests.csv").lines().count() == 1, imported("interests.csv"));
    }

    /** As a spreadsheet or another system saves them: a mark at the start, other line ends. */
    @Test
    void marksAndLineEndsDoNotMatter() throws IOException {
        take(written());
        String levels = imported("levels.csv");
        String titles = imported("titles.csv");
        release.replaceAll((file, text) -> "\ufeff" + text.replace("\n", "\r\n"));
        Ran again = take(written());
        assertTrue(again.out().contains("Nothing changed"), again.out() + again.err());
        assertEquals(levels, imported("levels.csv"));
        assertEquals(titles, imported("titles.csv"));
    }

    @ParameterizedTest
    @CsvSource({"24.3", "18.1", "31.0"})
    void aReleaseThatIsTooOldOrTooNewIsRefused(String number) throws IOException {
        change("Read Me.txt", "29.9", number);
        refused("expected an O*NET release from 25 to 30", take(written()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Skills.txt; LV\t4.6250; LV\t7.5; expected a number from 0 to 7",
                "Skills.txt; IM\t4.12; IM\t0; expected a number from 1 to 5",
                "Skills.txt; Scale ID; Scale; expected a column 'Scale ID'",
                "Skills.txt; '\t'; |; expected a header line with the columns",
                "Skills.txt; 11-1011.00\t2.A.1.a; 11-Oct\t2.A.1.a; expected an O*NET-SOC code",
                "Related Occupations.txt; 31-1121.00\t1; 31-9999.00\t1; an occupation of this O*NET",
                "Work Styles.txt; 4.90\t8\t0.1\t0\t7\tN\t08/2023\tAnalyst; 4.90\t8; cut off here",
                "Occupation Data.txt; O*NET-SOC Code\tTitle; Code\tName; a header line with the columns"
            })
    void aFaultInATableIsOneMessage(String file, String from, String to, String said)
            throws IOException {
        change(file, from, to);
        Ran ran = take(written());
        assertEquals(1, ran.code(), ran.out());
        assertTrue(ran.err().contains(said), ran.err());
        assertEquals(List.of(), releases().list());
    }

    @Test
    void aTableThatEndsEarlyOrHasARowTwiceIsRefused() throws IOException {
        String skills = release.get("Skills.txt");
        String[] lines = skills.split("\n");
        release.put("Skills.txt", skills.replace(lines[lines.length - 1] + "\n", ""));
        refused("the table is not complete", take(written()));
        release.put("Skills.txt", skills + lines[lines.length - 1] + "\n");
        refused("each rating once", take(written()));
    }

    /** O*NET 30.1 gives old ids of work styles to others. */
    @Test
    void anElementUnderAnotherNameIsRefusedUnlessItsTableIsLeftOut() throws IOException {
        change("Work Styles.txt", "Integrity", "Humility");
        refused("--without \"Work Styles.txt\"", take(written()));
        Ran without = take(written(), "--without", "Work Styles.txt");
        assertEquals(0, without.code(), without.err());
        assertTrue(without.out().contains("Not imported: Work Styles.txt."), without.out());
    }

    private Path zip(String start, Map<String, String> files) throws IOException {
        Path zip = folder.resolve("db.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(start + file.getKey()));
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    @Test
    void anArchiveIsTakenAsItsFolderIs() throws IOException {
        take(written());
        Ran again = take(zip("db_29_9_text/", release));
        assertTrue(again.out().contains("Nothing changed"), again.out() + again.err());
    }

    @Test
    void anArchiveWhoseNamesLeadElsewhereIsRefused() throws IOException {
        release.put("../../outside.txt", "x");
        refused("not '../../outside.txt'", take(zip("", release)));
    }

    @Test
    void anArchiveWithATableTwiceIsRefused() throws IOException {
        release.put("copy/skills.txt", "x");
        refused("skills.txt is in the archive twice", take(zip("", release)));
    }

    /** Sixty-six megabytes of nothing in a few kilobytes. */
    @Test
    void aTableThatUnpacksToTooMuchIsRefused() throws IOException {
        release.put("Skills.txt", "\n".repeat(66_000_000));
        refused("at most", take(zip("", release)));
    }

    @Test
    void whatIsNoArchiveIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("db.zip"), "PK and nothing more");
        refused("a zip file that opens", take(file));
        assertEquals(2, take(folder.resolve("missing.zip")).code());
    }
}
