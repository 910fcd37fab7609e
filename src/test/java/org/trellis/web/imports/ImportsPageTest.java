package org.trellis.web.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.imports.ImportTurn;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** The page of who runs the program: what was imported, and a file more. */
class ImportsPageTest {
    private static final String PAGE = "/imports";
    private static final String COURSES = "code,title,provider,hours\na1,Algebra,North,40\n";
    private static final Path SLICE = Path.of("src/test/resources/national-slice/onet");

    private final Browser owner = Site.own().browser();
    private final DataFolder data = new DataFolder(Site.own().database().getParent());

    @AfterEach
    void useWhatShips() throws IOException {
        data.national().use("built-in");
        data.courses().use("built-in");
    }

    private HttpResponse<String> send(String kind, String name, byte[] file)
            throws IOException, InterruptedException {
        return send(owner, owner.token(PAGE), kind, name, file);
    }

    private static HttpResponse<String> send(
            Browser browser, String token, String kind, String name, byte[] file)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(part("csrf\"", token));
        body.writeBytes(part("kind\"", kind));
        body.writeBytes(part("file\"; filename=\"" + name + "\"", ""));
        body.writeBytes(file);
        body.writeBytes("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(
                browser.request(PAGE + "/take")
                        .header("Content-Type", "multipart/form-data; boundary=edge")
                        .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static byte[] part(String name, String value) {
        String end = value.isEmpty() ? "" : value + "\r\n";
        String part = "--edge\r\nContent-Disposition: form-data; name=" + '"' + name;
        return (part + "\r\n\r\n" + end).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The page once nothing is at work any longer. */
    private String ended() throws IOException, InterruptedException {
        String page = owner.get(PAGE).body();
        for (int i = 0; i < 300 && page.contains("http-equiv=\"refresh\""); i++) {
            Thread.sleep(100);
            page = owner.get(PAGE).body();
        }
        return page;
    }

    private static byte[] release(Map<String, String> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry("db_29_9_text/" + table.getKey()));
                zip.write(utf8(table.getValue()));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> slice() throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(SLICE)) {
            for (Path file : files.toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        tables.computeIfPresent("Read Me.txt", (n, text) -> text.replace("NET 1.0", "NET 29.9"));
        return tables;
    }

    @Test
    void aReleaseIsTakenInAndAnOlderOneUsedAgain() throws Exception {
        HttpResponse<String> sent = send("onet", "db.zip", release(slice()));
        assertEquals(
                "303 /imports",
                sent.statusCode() + " " + sent.headers().map().get("location").get(0));
        String page = ended();
        assertTrue(page.contains("✓ db.zip: Imported 4 occupations to"), page);
        assertTrue(page.contains("Not imported from Alternate Titles.txt: Source(s)."), page);
        assertTrue(page.contains("In use from the next start"), page);
        assertTrue(page.contains("O*NET 29.9, wages of May 2024, outlook 2024-2034"), page);
        assertTrue(page.contains("Stop it and start it again"), page);
        assertEquals("onet-29.9_oews-2024_ep-2024-2034", data.national().active().orElseThrow());
        assertFalse(Files.exists(data.path().resolve("handed-in")));
        assertEquals(
                303,
                owner.submit(PAGE, "/imports/use", "set", "national", "name", "built-in")
                        .statusCode());
        assertTrue(data.national().active().isEmpty());
        assertFalse(owner.get(PAGE).body().contains("Stop it and start it again"));
    }

    @Test
    void whatIsWrongWithAFileStandsOnThePageAndNothingChanges() throws Exception {
        Map<String, String> tables = slice();
        tables.computeIfPresent("Skills.txt", (n, text) -> text.replace("LV\t4.6250", "LV\t7.5"));
        send("onet", "db.zip", release(tables));
        String page = ended();
        assertTrue(
                page.contains("db.zip: nothing was imported; what is in use is as it was"), page);
        assertTrue(page.contains("expected a number from 0 to 7"), page);
        send("courses", "courses.csv", utf8("code,title\n<b>,x\n"));
        assertFalse(ended().contains("<b>"));
        send("oews", "wages.xlsx", utf8("AREA"));
        assertTrue(ended().contains("wages.xlsx"), page);
        assertFalse(ended().contains("handed-in"), page);
        for (String kind :
                new String[] {
                    "onet",
                    "oews",
                    "projections",
                    "in-demand",
                    "self-sufficiency",
                    "courses",
                    "approved-occupations"
                }) {
            for (byte[] file :
                    new byte[][] {
                        {}, utf8("not what it should be"), {'P', 'K', 3, 4, 0}, {0, 1, -1}
                    }) {
                assertEquals(303, send(kind, "x_2025.csv", file).statusCode(), kind);
                assertTrue(ended().contains("nothing was imported"), kind + file.length);
            }
        }
        assertTrue(data.national().active().isEmpty());
    }

    @Test
    void coursesAreTakenIn() throws Exception {
        send("courses", "North.csv", utf8(COURSES));
        assertTrue(ended().contains("✓ North.csv: Imported 1 course to"));
        assertTrue(owner.get(PAGE + "?lang=es").body().contains("Cursos de un centro"));
        owner.get(PAGE + "?lang=en");
    }

    @Test
    void aFormWithoutAFileOrWithTooMuchIsRefusedInASentence() throws Exception {
        HttpResponse<String> none = send("courses", "", new byte[0]);
        assertEquals(422, none.statusCode());
        assertTrue(none.body().contains("Choose what the file is, and the file."));
        HttpResponse<String> large = send("courses", "c.csv", new byte[1_000_001]);
        assertEquals(422, large.statusCode());
        assertTrue(
                large.body().contains("larger than 1 MB, the most allowed for this kind of file"));
        assertEquals(422, send("nonsense", "c.csv", utf8(COURSES)).statusCode());
        for (String[] each :
                new String[][] {{"k".repeat(5_000), "c.csv"}, {"courses", "c".repeat(5_000)}}) {
            HttpResponse<String> answer = send(each[0], each[1], utf8(COURSES));
            assertEquals(422, answer.statusCode());
            assertTrue(answer.body().contains("A field or the name of the file is too long."));
        }
        assertEquals(303, send("courses", "c.csv", utf8(COURSES)).statusCode());
        ended();
    }

    @Test
    void whileAnotherImportIsAtWorkNothingIsTaken() throws Exception {
        try (ImportTurn turn = ImportTurn.take(data).orElseThrow()) {
            send("courses", "Other.csv", utf8(COURSES));
            assertTrue(ended().contains("Other.csv: another import is running"));
            assertEquals(
                    409,
                    owner.submit(PAGE, "/imports/use", "set", "national", "name", "built-in")
                            .statusCode());
        }
    }

    @Test
    void onlyWhoRunsTheProgramImports() throws Exception {
        Browser stranger = Site.own().stranger();
        assertEquals(403, stranger.get(PAGE).statusCode());
        assertEquals(
                403,
                send(stranger, owner.token(PAGE), "courses", "c.csv", utf8(COURSES)).statusCode());
        assertEquals(
                403, send(owner, "0".repeat(32), "courses", "c.csv", utf8(COURSES)).statusCode());
        assertEquals(403, send(owner, "", "courses", "c.csv", utf8(COURSES)).statusCode());
        Browser open = Site.open().browser();
        assertEquals(404, open.get(PAGE).statusCode());
        assertEquals(
                404,
                send(open, open.token("/profile"), "courses", "c.csv", utf8(COURSES)).statusCode());
        assertFalse(open.get("/about").body().contains("href=\"/imports\""));
    }

    /** What is larger than a document is taken by this address only. */
    @Test
    void noOtherAddressTakesAsMuch() throws Exception {
        byte[] large = new byte[6_000_000];
        int refused =
                owner.send(
                                owner.request("/profile/upload")
                                        .header(
                                                "Content-Type",
                                                "multipart/form-data; boundary=edge")
                                        .POST(BodyPublishers.ofByteArray(large)))
                        .statusCode();
        assertEquals(413, refused);
        int chunked =
                owner.send(
                                owner.request("/api/v1/gap")
                                        .header("Content-Type", "application/json")
                                        .POST(
                                                BodyPublishers.ofInputStream(
                                                        () ->
                                                                new java.io.ByteArrayInputStream(
                                                                        large))))
                        .statusCode();
        assertEquals(413, chunked);
    }
}
