package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.store.Apprentices;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.cases.ClientCrawl.Answer;

/**
 * Whatever is reached while a client is open names the client: each page, each drawing, and each
 * file that is about them, in its name and inside. The routes come from the router, so that a new
 * page or file is walked over, or has to say here that it is about nobody.
 */
class ClientEverywhereTest {
    private static final String ID = "WIOA-WALK-31";
    private static final String LPN = "nursing-long-term-care/lpn";

    /** Their files are about jobs, schedules, all clients or an apprentice. */
    private static final Set<String> OF_NOBODY =
            Set.of(
                    "/worksheets/{kind}",
                    "/ladders/{code}",
                    "/schedules/{name}",
                    "/schedules/{name}/papers/{kind}",
                    "/schedules/{name}/mentor",
                    "/schedules/{name}/coverage",
                    "/clients/list.csv",
                    "/apprentices/{id}/hours.csv",
                    "/apprentices/{id}/log.json",
                    "/apprentices/{id}/rapids.csv");

    /** What no visitor with a client can reach: for programs, for tests. */
    private static final String NOT_WALKED = "/api/.*|/health|/faulty/.*";

    /** Where nothing leads but what was typed. */
    private static final String[] STARTS = {
        "",
        "/",
        "/gap?job=" + LPN,
        "/gap/employment?job=" + LPN,
        "/plan?job=" + LPN,
        "/paths?to=" + LPN,
        "/explore",
        "/next",
        "/occupations/41-2011.00",
        "/occupations/29-1141.00",
        "/find/job?job=nurse&field=from",
        "/library/saved/walk-31",
        "/profile/replace",
        "/schedules/new/tasks",
        "/worksheets",
        "/schedules/appraiser/coverage?job=" + LPN,
        "/apprentices/walk-31",
        "/apprentices/walk-31/log.json"
    };

    private static final List<Answer> ANSWERS = new ArrayList<>();

    @BeforeAll
    static void walk() throws Exception {
        SavedPeople people = Site.own().bean(SavedPeople.class);
        people.delete(ID);
        Browser browser = Site.own().browser();
        browser.submit("/clients/new", "/clients/new", "id", ID, "name", "Rosa", "keep", "yes");
        var saved = people.find(ID).orElseThrow();
        String yaml = "id: " + ID + "\nname: Rosa\njob: nursing-long-term-care/cna\n";
        people.change(saved.withYaml(yaml).withGoal(Optional.of(LPN)), Instant.now());
        String root = "/clients/" + saved.address();
        String gap = root + "/gap?job=" + LPN;
        browser.submit(gap, root + "/gap/save?job=" + LPN);
        apprentice();
        var copied =
                browser.submit(
                        root + "/schedules/appraiser", "/schedules/copy", "name", "appraiser");
        List<String> starts = new ArrayList<>();
        for (String each : STARTS) {
            starts.add(root + each);
        }
        String edit = copied.headers().firstValue("Location").orElseThrow();
        starts.add(edit);
        starts.add(edit.replaceFirst("(/own-[0-9]+).*", "$1/process/1"));
        starts.add("/clients");
        starts.add("/clients/export?client=" + saved.address());
        ANSWERS.addAll(new ClientCrawl(browser, root).from(starts.toArray(String[]::new)));
    }

    private static void apprentice() {
        String schedule =
                """
                title: Fitter
                approach: time
                jurisdiction: US
                term: {hours: 2000}
                work_processes:
                - {title: Pipes, hours: 2000}
                """;
        Apprentices kept = Site.own().bean(Apprentices.class);
        kept.delete("walk-31");
        kept.add(new Apprentice("walk-31", LocalDate.of(2025, 6, 2), schedule), Instant.now());
    }

    @Test
    void everyRouteIsWalked() {
        Set<String> left = new TreeSet<>(ClientCrawl.routes());
        ANSWERS.forEach(each -> left.remove(each.route()));
        left.removeIf(each -> each.matches(NOT_WALKED));
        assertEquals(Set.of(), left);
    }

    @Test
    void everyPageNamesTheClientAndStaysWithThem() {
        for (Answer each : ANSWERS) {
            String body = text(each);
            if (each.type().equals("text/html") && body.contains("<html")) {
                assertTrue(body.contains("<title>" + ID + " · "), each.address());
                assertTrue(body.contains("<bdi class=\"client-id\">" + ID), each.address());
                assertEquals(
                        List.of(),
                        new Html(body)
                                .found("\\s((?:href|action)=\"/(?!static|lib|clients)[^\"]*)"),
                        each.address());
            }
        }
    }

    /** Of pages that are about the client; a drawing is copied out of its page. */
    @Test
    void everyDrawingAboutTheClientIsNamedAndMarked() {
        Pattern drawing = Pattern.compile("(?s)<svg\\b[^>]*role=\"(?:img|group)\".*?</svg>");
        int seen = 0;
        for (Answer each : ANSWERS) {
            Matcher found = drawing.matcher(text(each));
            while (each.route().matches("/(plan|paths|explore|gap)") && found.find()) {
                assertTrue(found.group().matches("(?s)[^>]*=\"" + ID + " · .*"), found.group());
                boolean large = found.group().contains("</text>");
                assertTrue(!large || found.group().contains("class=\"case-id\""), found.group());
                seen++;
            }
        }
        assertTrue(seen > 5, seen + " drawings");
    }

    @Test
    void everyFileAboutTheClientIsNamedByTheCaseAndHoldsIt() throws Exception {
        Set<String> kinds = new TreeSet<>();
        for (Answer each : ANSWERS) {
            if (each.fileName().isEmpty()) {
                continue;
            }
            boolean named = each.fileName().contains("filename=\"" + ID + "-");
            assertEquals(!OF_NOBODY.contains(each.route()), named, each.address());
            if (named) {
                assertTrue(each.fileName().contains(LocalDate.now().toString()), each.fileName());
                assertTrue(parts(each).stream().allMatch(p -> p.contains(ID)), each.address());
                kinds.add(each.fileName().replaceAll(".*\\.|\"", ""));
            }
        }
        assertTrue(kinds.containsAll(Set.of("pdf", "docx", "xlsx", "csv", "ics", "json", "txt")));
    }

    /** Each page of a paper, each row of a table, and of other files the whole. */
    private static List<String> parts(Answer file) throws Exception {
        byte[] bytes = file.got().body();
        return switch (file.fileName().replaceAll(".*\\.|\"", "")) {
            case "pdf" -> pages(bytes);
            case "docx", "xlsx", "zip" -> List.of(unpacked(bytes));
            case "csv" -> rows(text(file));
            default -> List.of(text(file));
        };
    }

    /** Without the header, and of one row a line. */
    private static List<String> rows(String csv) {
        List<String> lines = csv.lines().toList();
        boolean plain =
                lines.stream()
                        .noneMatch(line -> line.chars().filter(c -> c == '"').count() % 2 == 1);
        return plain && lines.get(0).endsWith(",case")
                ? lines.subList(1, lines.size())
                : List.of(csv);
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }

    private static String unpacked(byte[] zip) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            while (in.getNextEntry() != null) {
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static String text(Answer answer) {
        return new String(answer.got().body(), StandardCharsets.UTF_8);
    }
}
