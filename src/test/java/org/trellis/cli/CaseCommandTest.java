package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.store.person.CaseRecord;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReport;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Server;
import org.trellis.web.ServerOptions;

/** Clients on the command line: the words and rules of the pages. */
class CaseCommandTest {
    private static final String LPN = "nursing-long-term-care/lpn";
    private static final byte[] PDF = "%PDF-1.7 paper".getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.now();
    @TempDir private Path folder;

    private Ran run(String... args) {
        return in("a.db", args);
    }

    private Ran in(String database, String... args) {
        Stream<String> db = Stream.of("--db", folder.resolve(database).toString());
        return Ran.trellis(Stream.concat(Stream.of(args), db).toArray(String[]::new));
    }

    private Ran answering(String typed, String... args) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(args);
        } finally {
            System.setIn(before);
        }
    }

    private void kept(Consumer<ApplicationContext> work) {
        var options = new ServerOptions(0, "127.0.0.1", false, folder.resolve("a.db"));
        try (ApplicationContext store =
                ApplicationContext.run(Server.storeSettings(options, Server::noPassphrase))) {
            work.accept(store);
        }
    }

    /** Rosa has a goal, an overdue review, a note and a report; Abdi has nothing. */
    private void two() {
        kept(
                store -> {
                    SavedPeople people = store.getBean(SavedPeople.class);
                    String yaml = "id: WIOA-7\nname: Rosa\njob: nursing-long-term-care/cna\n";
                    var rosa = people.add("WIOA-7", yaml, Instant.EPOCH).orElseThrow();
                    people.change(
                            rosa.withGoal(Optional.of(LPN))
                                    .withReview(Optional.of(TODAY.minusDays(1))),
                            Instant.EPOCH);
                    people.add("WIOA-8", "id: WIOA-8\nname: Abdi\n", Instant.EPOCH);
                    store.getBean(CaseRecord.class)
                            .note("WIOA-7", "M. Bell", "Road test", Instant.EPOCH);
                    store.getBean(SavedReports.class).add(report());
                });
    }

    private static SavedReport report() {
        return new SavedReport(
                "a".repeat(40),
                "WIOA-7",
                LPN,
                LocalDate.of(2026, 11, 20),
                Instant.EPOCH,
                "a".repeat(64),
                "data",
                new SavedReport.Inputs("importance=now&presumed=yes", "id: WIOA-7\n", "staff=Bell"),
                new SavedReport.Result("Not ready", "en", "on\t2026-11-20\nhours\t0.0\t0.0\n"),
                "application/pdf",
                PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "'', WIOA-7 WIOA-8",
        "--review overdue, WIOA-7",
        "--review none, WIOA-8",
        "--report none, WIOA-8",
        "--by client, WIOA-8 WIOA-7",
        "rosa, WIOA-7",
        "--must-haves met, ''"
    })
    void theListHasTheFiltersOfThePage(String asked, String ids) {
        two();
        String[] more = asked.isEmpty() ? new String[0] : asked.split(" ");
        String[] args =
                Stream.concat(Stream.of("case", "list"), Stream.of(more)).toArray(String[]::new);
        Ran json =
                run(
                        Stream.concat(Stream.of(args), Stream.of("--format", "json"))
                                .toArray(String[]::new));
        StringBuilder found = new StringBuilder();
        json.json().get("clients").forEach(c -> found.append(c.get("case").asText()).append(' '));
        assertEquals(ids, found.toString().strip());
        Ran csv =
                run(
                        Stream.concat(Stream.of(args), Stream.of("--format", "csv"))
                                .toArray(String[]::new));
        assertTrue(csv.out().startsWith(String.join(",", CaseloadTable.COLUMNS)), csv.out());
        assertEquals(
                found.toString().isEmpty() ? 1 : 1 + ids.split(" ").length,
                csv.out().lines().count());
        Ran text = run(args);
        assertEquals(ids.isEmpty(), text.out().equals("No client matches.\n"), text.out());
    }

    @Test
    void aChoiceThatDoesNotExistIsSaid() {
        Ran ran = run("case", "list", "--review", "soon");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("any, overdue, week, none"), ran.err());
        assertEquals("No client is kept on this computer\n", run("case", "list").out());
        assertFalse(Files.exists(folder.resolve("a.db")));
    }

    @Test
    void aDayThatNoAnswerCanHoldForIsSaid() {
        Ran ran = run("case", "list", "--on", "9999-01-01");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("--on 9999-01-01: too far from today; expected: a day from"));
        assertTrue(run("case", "list", "--on", "May").err().contains("write it like 2026-05-01"));
    }

    @Test
    void aClientIsShownWithReportsAndNotesAndThatIsLogged() {
        two();
        Ran text = run("case", "show", "wioa-7");
        assertEquals(0, text.code(), text.err());
        for (String each :
                List.of(
                        "WIOA-7, Rosa",
                        "Licensed Practical Nurse: Not ready",
                        "M. Bell",
                        "Road test")) {
            assertTrue(text.out().contains(each), text.out());
        }
        Ran spanish = run("case", "show", "WIOA-7", "--lang", "es", "--format", "json");
        assertEquals("Road test", spanish.json().get("notes").get(0).get("text").asText());
        assertEquals(LPN, spanish.json().get("reports").get(0).get("job").asText());
        assertEquals(2, run("case", "log", "WIOA-7").out().split("opened", -1).length - 1);
        Ran unknown = run("case", "show", "WIOA-9");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("Did you mean WIOA-"), unknown.err());
        assertTrue(in("none.db", "case", "show", "x").err().contains("No client is kept"));
    }

    /** What is kept and can no longer be read is said, and its notes are still shown. */
    @Test
    void aClientWhoCannotBeReadIsShownAsFarAsPossible() {
        kept(s -> s.getBean(SavedPeople.class).add("x-1", "job: nowhere/none\n", Instant.EPOCH));
        Ran ran = run("case", "show", "x-1", "--format", "json");
        assertEquals(1, ran.code());
        assertFalse(ran.json().get("readable").asBoolean());
        assertTrue(ran.err().contains("nowhere/none"), ran.err());
    }

    @Test
    void aNoteFollowsTheRulesOfThePage() {
        two();
        assertEquals(0, run("case", "note", "WIOA-8", "Called", "twice").code());
        assertEquals(0, answering("From a pipe\n", "case", "note", "WIOA-8").code());
        for (String bad : List.of("SSN 123-45-6789", "x".repeat(4001), " ")) {
            Ran refused = run("case", "note", "WIOA-8", bad);
            assertEquals(2, refused.code(), bad);
            assertFalse(refused.err().contains("6789"), refused.err());
        }
        assertEquals(2, run("case", "note", "WIOA-8", "x", "--author", "y".repeat(101)).code());
        var notes = run("case", "show", "WIOA-8", "--format", "json").json().get("notes");
        assertEquals(2, notes.size(), notes.toString());
        assertEquals("Called twice", notes.get(0).get("text").asText());
    }

    @Test
    void deletingAsksFirstAndLeavesNothing() throws Exception {
        two();
        for (String typed : List.of("", "\n", "yes\n", "WIOA-8\n")) {
            Ran kept = answering(typed, "case", "delete", "WIOA-7");
            assertEquals(2, kept.code(), typed);
            assertTrue(kept.err().contains("Your agency has rules"), kept.err());
        }
        assertEquals(0, answering("wioa-7\n", "case", "delete", "WIOA-7").code());
        assertEquals(0, run("case", "delete", "WIOA-8", "--yes").code());
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path each : files.toList()) {
                bytes.append(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1));
            }
        }
        assertFalse(bytes.toString().matches("(?s).*(WIOA-7|Rosa|Road test|Abdi|%PDF).*"));
        Ran log = run("case", "log");
        assertTrue(log.out().contains("(deleted)"), log.out());
        assertEquals(2, log.out().split("deleted\n", -1).length - 1, log.out());
    }

    /** While a server holds the database open, which then sees the change and stays whole. */
    @Test
    void commandsWorkBesideAServer() throws Exception {
        two();
        kept(
                server -> {
                    SavedPeople people = server.getBean(SavedPeople.class);
                    var read = people.find("WIOA-8").orElseThrow();
                    assertEquals(0, run("case", "note", "WIOA-7", "Beside").code());
                    assertEquals(0, run("case", "delete", "WIOA-8", "--yes").code());
                    assertEquals(Optional.empty(), people.find("WIOA-8"));
                    assertEquals(Optional.empty(), people.change(read, Instant.EPOCH));
                    assertEquals(2, server.getBean(CaseRecord.class).notes("WIOA-7").size());
                    people.add("WIOA-9", "id: WIOA-9\n", Instant.EPOCH).orElseThrow();
                    assertEquals(0, run("case", "show", "WIOA-9").code());
                });
        try (var file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.db"));
                var rows = file.createStatement().executeQuery("pragma integrity_check")) {
            assertEquals("ok", rows.getString(1));
        }
    }

    private Path export() {
        Path zip = folder.resolve("out.zip");
        Ran ran = run("case", "export", "WIOA-7", "--out", zip.toString(), "--force");
        assertEquals(0, ran.code(), ran.err());
        return zip;
    }

    @Test
    void anExportedClientComesBackWhole() throws Exception {
        two();
        Path zip = export();
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(zip)));
        assertEquals(2, run("case", "export", "WIOA-7", "--out", zip.toString()).code());
        assertTrue(run("case", "import", zip.toString()).err().contains("is kept already"));
        Ran ran = in("b.db", "case", "import", zip.toString());
        assertEquals(0, ran.code(), ran.err());
        var shown = in("b.db", "case", "show", "WIOA-7", "--format", "json").json();
        assertEquals(run("case", "show", "WIOA-7", "--format", "json").json(), shown);
        assertTrue(in("b.db", "case", "log", "WIOA-7").out().contains("exported file"));
        Path again = folder.resolve("again.zip");
        in("b.db", "case", "export", "WIOA-7", "--out", again.toString());
        Map<String, byte[]> first = files(zip);
        Map<String, byte[]> second = files(again);
        assertEquals(first.keySet(), second.keySet());
        String pdf = "reports/" + "a".repeat(40) + ".pdf";
        assertArrayEquals(PDF, second.get(pdf));
        assertArrayEquals(first.get("client.yaml"), second.get("client.yaml"));
    }

    /** Whatever was forced: the clients of a whole office are not overwritten with one of them. */
    @ParameterizedTest
    @CsvSource({"a.db", "./a.db", "a.db-wal", "link.zip"})
    void anExportNeverTakesThePlaceOfTheDatabase(String name) throws Exception {
        two();
        Files.createSymbolicLink(folder.resolve("link.zip"), folder.resolve("a.db"));
        String out = folder + "/" + name;
        Ran ran = run("case", "export", "WIOA-7", "--out", out, "--force");
        assertEquals(2, ran.code(), ran.out());
        assertTrue(ran.err().contains("is the database itself"), ran.err());
        assertEquals(0, run("case", "show", "WIOA-8").code());
    }

    /** The name leaves no room for the file that is written beside it first. */
    @Test
    void anExportThatFailsLeavesNoEmptyFile() {
        two();
        Path zip = folder.resolve("x".repeat(246) + ".zip");
        Ran ran = run("case", "export", "WIOA-7", "--out", zip.toString());
        assertEquals(2, ran.code(), ran.out());
        assertFalse(Files.exists(zip));
    }

    private static Map<String, byte[]> files(Path zip) throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                files.put(each.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** What somebody changed in an exported file is refused in words, and nothing is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "case.json | \"trellisCase\" : 1 | \"trellisCase\" : 9 | newer version",
                "case.json | WIOA-7 | WIOA-8 | case in case.json",
                "case.json | Road test | born 1980-01-02 | notes[0].text",
                "case.json | \"begun\" | \"hacked\" | log[0].kind",
                "case.json | 2026-11-20 | yesterday | reports[0].on",
                "case.json | 2026-11-20 | 2199-11-20 | reports[0].on",
                "case.json | \"changedAt\" : \"1970 | \"changedAt\" : \"2099 | changedAt in case.json",
                "case.json | \"at\" : \"1970 | \"at\" : \"2099 | notes[0].at",
                "case.json | \"at\" : \"20 | \"at\" : \"30 | log[2].at",
                "case.json | \"savedAt\" : \"1970 | \"savedAt\" : \"1870 | reports[0].savedAt",
                "case.json | aaaaaaaaaa | ../../aaaa | reports[0].id",
                "case.json | staff=Bell | staff | reports[0].plan",
                "case.json | importance=now | <script> | reports[0].question",
                "case.json | { | [ | case.json in it",
                "client.yaml | name: Rosa | name: 123-45-6789 | because of the errors",
                "reports | %PDF-1.7 | <script> | not a PDF"
            })
    void aChangedFileIsRefused(String file, String now, String then, String said) throws Exception {
        two();
        Map<String, byte[]> files = files(export());
        Path bad = folder.resolve("bad.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bad))) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                String text = new String(each.getValue(), StandardCharsets.UTF_8);
                boolean touched = each.getKey().startsWith(file);
                zip.write(
                        (touched ? text.replace(now, then) : text)
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        Ran ran = in("c.db", "case", "import", bad.toString());
        assertEquals(2, ran.code(), ran.out());
        assertTrue(ran.err().contains(said), ran.err());
        assertFalse(ran.err().contains("6789"), ran.err());
        assertEquals("No client is kept on this computer\n", in("c.db", "case", "list").out());
    }

    /** A page would refuse to save this client ever again. */
    @ParameterizedTest
    @CsvSource({"name, Rosa 3/4/1980, a birth date", "id, '', more than 80 characters"})
    void whatNoPageSavesIsNotImported(String key, String value, String said) throws Exception {
        String text = value.isEmpty() ? "W".repeat(81) : value;
        Path bad = folder.resolve("bad.yaml");
        Files.writeString(bad, (key.equals("id") ? "" : "id: x-1\n") + key + ": " + text + "\n");
        Ran ran = in("c.db", "case", "import", bad.toString());
        assertEquals(2, ran.code(), ran.out());
        assertTrue(ran.err().matches("(?s).*(" + said + "|because of the errors).*"), ran.err());
        assertFalse(ran.err().contains("1980"), ran.err());
        assertFalse(Files.exists(folder.resolve("c.db")));
    }

    @Test
    void whatIsNoClientIsSaid() throws Exception {
        Path cut = folder.resolve("cut.zip");
        two();
        byte[] whole = Files.readAllBytes(export());
        Files.write(cut, java.util.Arrays.copyOf(whole, whole.length / 3));
        for (String file : List.of("cut.zip", "missing.zip", ".")) {
            Ran ran = in("d.db", "case", "import", folder.resolve(file).toString());
            assertEquals(2, ran.code(), file + ran.err());
        }
        assertFalse(Files.exists(folder.resolve("d.db")));
    }
}
