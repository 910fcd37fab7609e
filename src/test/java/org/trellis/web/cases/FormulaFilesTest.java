package org.trellis.web.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.trellis.model.apprentice.Apprentice;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Timesheet;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;
import org.trellis.store.Apprentices;
import org.trellis.store.person.SavedPeople;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** No table that leaves Trellis holds a cell that a spreadsheet would run, whatever was typed. */
class FormulaFilesTest {
    private static final String ID = "WIOA-FORMULA-7";
    private static final String LOG = "formula-7";
    private static final String LPN = "nursing-long-term-care/lpn";
    private static final String SCHEDULE =
            """
            title: '=HYPERLINK("http://example.invalid","Fitter")'
            approach: hybrid
            jurisdiction: US
            term: {hours: [2000, 3000]}
            work_processes:
            - {title: "+1+cmd|' /C calc'!A0", hours: [1000, 1500], tasks: ["=1+1", "-1+1"], competencies: [{text: "@SUM(A1)"}]}
            - {title: "-2+3", hours: [1000, 1500], tasks: ["+1 saw"]}
            related_instruction: [{course: "=A1", code: "@x", provider: "+y", objectives: ["-z"], hours: 144}]
            selection: "=selection"
            sponsor: "@sponsor"
            """;

    private final Browser browser = Site.own().browser();
    private final Map<String, Integer> read = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private String client() throws Exception {
        SavedPeople people = Site.own().bean(SavedPeople.class);
        people.delete(ID);
        browser.submit("/clients/new", "/clients/new", "id", ID, "name", "=1+1", "keep", "yes");
        var saved = people.find(ID).orElseThrow();
        String yaml = "id: " + ID + "\nname: '=1+1'\njob: nursing-long-term-care/cna\n";
        people.change(saved.withYaml(yaml).withGoal(Optional.of(LPN)), Instant.now());
        return "/clients/" + saved.address();
    }

    private void log() {
        LocalDate day = LocalDate.of(2025, 6, 2);
        Apprentices kept = Site.own().bean(Apprentices.class);
        kept.delete(LOG);
        kept.add(new Apprentice(LOG, day, SCHEDULE), Instant.now());
        var worked = new Worked(day, Worked.Span.DAY, LogPart.process(1), Hours.of(8));
        kept.enter(LOG, there -> Timesheet.of(there, List.of(worked), day, day.plusDays(1)), "");
        kept.sign(LOG, day.plusDays(7), "=signer()", day.plusDays(7));
    }

    @Test
    void noCellOfAnyTableIsAFormula() throws Exception {
        String root = client();
        log();
        String begin = root + "/schedules/new";
        var taken =
                browser.upload(
                        begin + "/file",
                        browser.token(begin),
                        SCHEDULE.getBytes(StandardCharsets.UTF_8));
        String edit = taken.headers().firstValue("Location").orElseThrow();
        String own = edit.replaceFirst("(/own-[0-9]+).*", "$1");
        for (var answer :
                new ClientCrawl(browser, root)
                        .from(
                                root,
                                root + "/gap?job=" + LPN,
                                root + "/plan?job=" + LPN,
                                root + "/apprentices/" + LOG,
                                own,
                                own + "/coverage?job=" + LPN,
                                "/clients")) {
            table(answer.address(), answer.type(), answer.got().body());
        }
        assertEquals("", String.join("\n", wrong));
        assertTrue(read.getOrDefault("CSV", 0) >= 8, read + "");
        assertTrue(read.getOrDefault("XLSX", 0) >= 2, read + "");
        assertTrue(read.getOrDefault("guarded", 0) >= 8, read + "");
    }

    private void table(String where, String type, byte[] bytes) throws IOException {
        if (type.equals("text/csv")) {
            csv(where, new String(bytes, StandardCharsets.UTF_8));
        } else if (type.endsWith("spreadsheetml.sheet")) {
            xlsx(where, bytes);
        } else if (type.equals("application/zip")) {
            var zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            for (ZipEntry each = zip.getNextEntry(); each != null; each = zip.getNextEntry()) {
                if (each.getName().endsWith(".csv")) {
                    csv(where, new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    private void csv(String where, String text) throws IOException {
        read.merge("CSV", 1, Integer::sum);
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (CSVParser rows = CSVParser.parse(new StringReader(plain), CSVFormat.RFC4180)) {
            rows.forEach(row -> row.forEach(cell -> cell(where, cell)));
        }
    }

    private void cell(String where, String cell) {
        if (cell.matches("(?s)'[=+\\-@].*")) {
            read.merge("guarded", 1, Integer::sum);
        }
        boolean number = cell.matches("[+-]?[0-9.]+|[+-]");
        if (cell.strip().matches("(?s)[=+\\-@\t\r].*") && !number) {
            wrong.add(where + ": " + cell);
        }
    }

    private void xlsx(String where, byte[] bytes) throws IOException {
        read.merge("XLSX", 1, Integer::sum);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> words(where, cell))));
        }
    }

    /** Text, and still text after somebody has edited the cell. */
    private void words(String where, Cell cell) {
        if (cell.getCellType() == CellType.FORMULA || !cell.getCellStyle().getQuotePrefixed()) {
            wrong.add(where + " " + cell.getAddress() + ": " + cell);
        }
    }

    /** One writer of CSV and one of XLSX hold the rule; any other would have to say it again. */
    @Test
    void tablesAreWrittenInOnePlaceEach() throws IOException {
        List<String> writers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                String code = Files.readString(file);
                if (code.contains("new CSVPrinter")
                        || code.contains(".createCell(")
                        || code.contains("setCellFormula")) {
                    writers.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(
                List.of("DocumentXlsx.java", "TableText.java"), writers.stream().sorted().toList());
    }
}
