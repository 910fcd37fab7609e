package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.release.Releases;
import org.trellis.store.database.Database;
import org.trellis.store.database.Schema;

/**
 * Commands that write, killed at any moment: what is there afterward is whole, old or new, and the
 * same command works again. A few kills here; {@code -Dtrellis.kills=40} for as many of each.
 */
class CutShortTest {
    private static final int KILLS = Integer.getInteger("trellis.kills", 1);
    private static final String NATIONAL = "src/test/resources/national-slice/";

    @TempDir Path folder;

    private final Set<String> seen = new TreeSet<>();

    private void report(String what, CutShort process) {
        System.out.printf(
                "killed while %s: %d of %d runs, left %s%n", what, process.cut(), KILLS, seen);
    }

    private Path copy(String from, String name, String word, String other) throws IOException {
        Path to = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(Path.of(from))) {
            for (Path file : files.toList()) {
                String text = Files.readString(file).replace(word, other);
                Files.writeString(to.resolve(file.getFileName()), text);
            }
        }
        return to;
    }

    /** Occupations and their release are of one import. */
    @Test
    void nationalFilesAreOfOneImport() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path onet = copy(NATIONAL + "onet", "onet", "NET 1.0", "NET 31.7");
        CutShort process = new CutShort(out, 12, KILLS);
        for (int i = 0; i < KILLS; i++) {
            String from = i % 2 == 0 ? NATIONAL + "onet" : onet.toString();
            process.run(national(from, out));
            seen.add(release(out));
        }
        report("the country is imported", process);
        seen.removeAll(Set.of("1.0 1.0", "31.7 31.7", "none none"));
        assertEquals(Set.of(), seen);
        assertEquals(0, Ran.trellis(national(onet.toString(), out)).code());
        assertEquals("31.7 31.7", release(out));
    }

    private static String[] national(String onet, Path out) {
        return new String[] {
            "import", "national", "--onet", onet, "--bls", NATIONAL + "bls", "--out", "" + out
        };
    }

    /** What is in use is whole, and is what was in use before or what was imported. */
    @Test
    void importedFiguresAreInUseWholeOrNotAtAll() throws Exception {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path kept = Files.createDirectory(data.resolve("national"));
        String[] old = onet(copy(NATIONAL + "onet", "old", "NET 1.0", "NET 29.8"), data);
        String[] fresh = onet(copy(NATIONAL + "onet", "fresh", "NET 1.0", "NET 29.9"), data);
        assertEquals(0, Ran.trellis(old).code());
        CutShort process = new CutShort(kept, 120, KILLS);
        for (int i = 0; i < KILLS; i++) {
            process.run(i % 2 == 0 ? fresh : old);
            seen.add(release(kept.resolve(Releases.in(data).active().orElseThrow())));
        }
        report("a release is imported", process);
        seen.removeAll(Set.of("29.8 29.8", "29.9 29.9"));
        assertEquals(Set.of(), seen);
        assertEquals(0, Ran.trellis(fresh).code());
        assertEquals(2, Releases.in(data).list().size());
        try (Stream<Path> entries = Files.list(kept)) {
            assertEquals(2, entries.filter(Files::isDirectory).count());
        }
    }

    private static String[] onet(Path release, Path data) {
        return new String[] {"import", "onet", "" + release, "--data", "" + data};
    }

    /** As the table and as the release file name it. */
    private static String release(Path out) {
        var reading = new Reading();
        Folder read = Folder.of(out);
        String table = reading.text(read, "occupations.csv").orElse("");
        String release = reading.text(read, "release.yaml").orElse("");
        return first(table, ",onet-([0-9.]+)\n") + " " + first(release, "release: \"([0-9.]+)\"");
    }

    private static String first(String text, String pattern) {
        var found = java.util.regex.Pattern.compile(pattern).matcher(text);
        return found.find() ? found.group(1) : "none";
    }

    @Test
    void aLaddersTableIsOldOrNew() throws Exception {
        Path ladder = Files.createDirectory(folder.resolve("ladder"));
        Files.writeString(ladder.resolve("jobs.csv"), "code,onet_soc\nreader,11-0000.01\n");
        Path file = ladder.resolve("requirements.csv");
        String empty = "competency,source,reader\n";
        Files.writeString(file, empty);
        String slice = "src/test/resources/onet-slice";
        String[] args = {"import", "levels", "--onet", slice, "--ladder", ladder.toString()};
        assertEquals(0, Ran.trellis(args).code());
        String filled = Files.readString(file);
        CutShort process = new CutShort(ladder, 6, KILLS);
        for (int i = 0; i < KILLS; i++) {
            Files.writeString(file, empty);
            process.run(args);
            String text = Files.readString(file);
            seen.add(text.equals(filled) ? "new" : text.equals(empty) ? "old" : text);
        }
        report("levels are imported", process);
        assertTrue(Set.of("old", "new").containsAll(seen), seen.toString());
    }

    @Test
    void aScheduleThatIsSavedIsOldOrNew() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path file = out.resolve("s.json");
        String[] args = {
            "schedule",
            "show",
            "seeds/schedules/sprinkler-fitter.yaml",
            "--format",
            "json",
            "--out",
            file.toString()
        };
        Ran saved = Ran.trellis(args);
        assertEquals(0, saved.code(), saved.err());
        String whole = Files.readString(file);
        CutShort process = new CutShort(out, 6, KILLS);
        for (int i = 0; i < KILLS; i++) {
            Files.writeString(file, "old");
            process.run(args);
            String text = Files.readString(file);
            seen.add(text.equals(whole) ? "new" : text);
        }
        report("a schedule is saved", process);
        assertTrue(Set.of("old", "new").containsAll(seen), seen.toString());
    }

    /** The four tables of a schedule are of one schedule. */
    @Test
    void aTemplateThatIsSavedIsOfOneSchedule() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path out = here.resolve("s.csv");
        Set<String> whole = new TreeSet<>();
        CutShort process = new CutShort(here, 12, KILLS);
        for (String schedule : new String[] {"sprinkler-fitter", "lineman"}) {
            assertEquals(0, Ran.trellis(template(schedule, out)).code());
            whole.add(Ran.trellis("schedule", "import", "" + out).out());
        }
        assertEquals(2, whole.size());
        for (int i = 0; i < KILLS; i++) {
            process.run(template(i % 2 == 0 ? "sprinkler-fitter" : "lineman", out));
            seen.add(Ran.trellis("schedule", "import", "" + out).out());
        }
        assertTrue(whole.containsAll(seen), seen.toString());
        seen.clear();
        report("a schedule is saved for the import", process);
    }

    private static String[] template(String schedule, Path out) {
        String file = "seeds/schedules/" + schedule + ".yaml";
        return new String[] {"schedule", "show", file, "--format", "csv", "--out", "" + out};
    }

    @Test
    void aDatabaseThatIsRestoredIsOldOrNew() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path database = here.resolve("t.db");
        Path small = database(folder.resolve("small.db"), 10);
        Path large = database(folder.resolve("large.db"), 3000);
        Files.copy(small, database);
        CutShort process = new CutShort(here, 150, KILLS);
        for (int i = 0; i < KILLS; i++) {
            String from = (i % 2 == 0 ? large : small).toString();
            process.run("restore", from, "--force", "--db", database.toString());
            seen.add(people(database));
        }
        report("a backup is restored", process);
        assertTrue(Set.of("10 ok", "3000 ok").containsAll(seen), seen.toString());
        Ran after = Ran.trellis("restore", "" + large, "--force", "--db", "" + database);
        assertEquals(0, after.code(), after.err());
        assertEquals("3000 ok", people(database));
    }

    @Test
    void aBackupIsWholeOrNotThere() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path backup = here.resolve("b.db");
        Path large = database(folder.resolve("large.db"), 3000);
        CutShort process = new CutShort(here, 150, KILLS);
        for (int i = 0; i < KILLS; i++) {
            process.run("backup", backup.toString(), "--force", "--db", large.toString());
            seen.add(Files.exists(backup) ? people(backup) : "none");
        }
        report("a backup is written", process);
        assertTrue(Set.of("none", "3000 ok").containsAll(seen), seen.toString());
    }

    private static Path database(Path file, int people) throws Exception {
        Database made = Schema.open(Database.at(file));
        try (Connection connection = DriverManager.getConnection(made.url());
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
            statement.execute(
                    "insert into person (id, saved_at, yaml) with recursive n(i) as (select 1"
                            + " union all select i + 1 from n where i < "
                            + people
                            + ") select 'p' || i, '2026-11-20T12:00:00Z', hex(randomblob(500))"
                            + " from n");
        }
        return file;
    }

    /** How many there are, and whether the file is sound. */
    private static String people(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "select count(*), (select integrity_check from"
                                        + " pragma_integrity_check) from person")) {
            return rows.getInt(1) + " " + rows.getString(2);
        }
    }
}
