package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.files.imports.ImportKind;
import org.trellis.files.schedule.TaskFile;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;
import org.trellis.web.problem.BodyLimit;

/**
 * Each form that takes a file says, where a screen reader says it too, what it takes and how big.
 */
class UploadFormsTest {
    private static final Path VIEWS = Path.of("src/main/resources/views");
    private static final Pattern FILE = Pattern.compile("<input type=\"file\"[^>]*>");
    private static final Map<String, String> KINDS =
            Map.of(
                    "csv", "CSV",
                    "yaml", "YAML",
                    "zip", "ZIP",
                    "pdf", "PDF",
                    "docx", "Word",
                    "xlsx", "Excel",
                    "json", "JSON",
                    "txt", "(?i)text|texto");

    private static List<Path> views() throws IOException {
        try (Stream<Path> all = Files.walk(VIEWS)) {
            return all.filter(path -> path.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static String attribute(String element, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(element);
        return found.find() ? found.group(1) : "";
    }

    /** What the element of this id says. */
    private static String said(String view, String id, Words words) {
        Matcher text = Pattern.compile("id=\"" + id + "\"[^>]*w\\.say\\('([^']+)'").matcher(view);
        assertTrue(!id.isEmpty() && text.find(), "nothing describes it");
        return words.say(text.group(1), BodyLimit.DOCUMENT_BYTES / BodyLimit.MEGABYTE);
    }

    @Test
    void whatIsTakenAndHowBigIsSaidInBothLanguages() throws IOException {
        String small = BodyLimit.FILE_BYTES / 1024 + " KB";
        String large = BodyLimit.DOCUMENT_BYTES / BodyLimit.MEGABYTE + " MB";
        List<String> forms = new ArrayList<>();
        for (Path view : views()) {
            String html = Files.readString(view);
            Matcher file = FILE.matcher(html);
            while (file.find()) {
                String accept = attribute(file.group(), "accept");
                String size = accept.contains("pdf") ? large : small;
                if (view.endsWith("imports.html")) {
                    size = ImportKind.ONET.mostMegabytes() + " MB";
                }
                for (String lang : List.of("en", "es")) {
                    String id = attribute(file.group(), "aria-describedby");
                    String said = said(html, id, Words.of(lang));
                    assertTrue(said.contains(size), view + ": " + said);
                    KINDS.forEach(
                            (suffix, kind) ->
                                    assertTrue(
                                            !accept.matches(".*\\." + suffix + "\\b.*")
                                                    || said.matches(".*(" + kind + ").*"),
                                            view + " takes " + suffix + ": " + said));
                }
                forms.add(view.getFileName().toString());
            }
        }
        assertEquals(9, forms.size(), forms.toString());
    }

    /** Whoever takes the wrong form is led to the right one. */
    @Test
    void aDocumentIsNoScheduleFile() throws Exception {
        Browser browser = Site.open().browser();
        String page = "/schedules/new";
        for (String start : List.of("%PDF-1.7", "PK\u0003\u0004......[Content_Types].xml")) {
            var answer = browser.upload(page + "/file", browser.token(page), start.getBytes());
            assertEquals(422, answer.statusCode());
            String text = new Html(answer.body()).text();
            assertTrue(text.contains("This is a Word, Excel or PDF document"), text);
        }
    }

    @Test
    void anEmptyFileIsNoMissingFile() throws Exception {
        Browser browser = Site.open().browser();
        String page = "/designer/document";
        var answer = browser.upload(page, browser.token(page), new byte[0]);
        assertEquals(422, answer.statusCode());
        assertTrue(new Html(answer.body()).text().contains("There is no text in this document"));
    }

    @Test
    void noFileAndAnEmptyOneAreToldOnEachPage() throws Exception {
        Browser browser = Site.open().browser();
        for (String[] form :
                new String[][] {
                    {"/schedules/new", "/schedules/new/file"},
                    {"/assess/resume", "/assess/resume"},
                    {"/profile/upload", "/profile/upload"}
                }) {
            String token = browser.token(form[0]);
            var empty = browser.upload(form[1], token, new byte[0]);
            assertEquals(422, empty.statusCode(), form[1]);
            String told = new Html(empty.body()).text();
            assertTrue(told.contains("There is nothing in this file."), form[1] + told);
            String file = "file\"; filename=\"";
            var none = browser.sendParts(form[1], "csrf", token, file, "");
            assertEquals(422, none.statusCode(), form[1]);
            String missing = new Html(none.body()).text();
            assertTrue(missing.contains("No file was chosen."), form[1] + missing);
        }
    }

    @Test
    void aDocumentOfAWordProcessorIsNoTaskList() {
        for (String start : List.of("\u00d0\u00cf\u0011\u00e0\u0000", "{\\rtf1 Weld")) {
            byte[] bytes = start.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
            var issues = TaskFile.read(bytes, "list").issues();
            assertEquals(1, issues.size());
            assertTrue(
                    IssueWords.message(issues.get(0), Words.of("en"))
                            .contains("a document of a word processor"));
        }
    }
}
