package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.area.AreaFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.release.Releases;
import org.trellis.model.catalog.Occupation.Pay;
import org.trellis.model.region.Area;

/** {@code import oews} of states and smaller areas, on invented figures in the layout of BLS. */
class ImportAreasTest {
    private static final Path SLICES = Path.of("src/test/resources/oews");
    private static final String STATES = "state_M2024_dl.csv";
    private static final String LOCAL = "MSA_M2024_dl.csv";

    @TempDir Path folder;

    private Ran oews(Path file, String... more) {
        String[] args = new String[5 + more.length];
        List<String> first = List.of("import", "oews", "" + file, "--data", "" + folder);
        for (int i = 0; i < args.length; i++) {
            args[i] = i < first.size() ? first.get(i) : more[i - first.size()];
        }
        return Ran.trellis(args);
    }

    private Ran text(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return oews(file);
    }

    private static String slice(String name) throws IOException {
        return Files.readString(SLICES.resolve(name));
    }

    private Releases sets() {
        return Releases.ofAreas(folder);
    }

    private String areas() {
        return String.join(
                "; ",
                AreaFiles.of(sets().activeFolder()).areas().stream()
                        .map(area -> area.code() + " " + area.title() + " " + area.year())
                        .toList());
    }

    /** Of an occupation, as it is seen from an area. */
    private String pay(String area, String onetSoc) {
        AreaFiles files = AreaFiles.of(sets().activeFolder());
        Area found = files.find(area).orElseThrow();
        Pay pay = files.region(found, Folder.of(Path.of("seeds"))).pay().get(onetSoc);
        return pay == null
                ? "as the nation"
                : (int) pay.p50() + " " + pay.area().orElseThrow() + " " + pay.year();
    }

    @Test
    void statesAndTheirPartsStandSideBySideBesideTheNation() {
        Ran states = oews(SLICES.resolve(STATES));
        assertEquals(0, states.code(), states.err());
        assertTrue(
                states.out().contains("Not imported from state_M2024_dl.csv: NAICS, NAICS_TITLE"),
                states.out());
        assertTrue(states.out().contains("Imported the wages of 3 areas to "), states.out());
        assertEquals(0, oews(SLICES.resolve(LOCAL)).code());
        assertEquals(
                "34 New Jersey 2024; 39 Ohio 2024; 72 Puerto Rico 2024; 18140 Columbus, OH 2024; "
                        + "45940 Trenton-Princeton, NJ 2024; "
                        + "3900001 Eastern Ohio nonmetropolitan area 2024",
                areas());
        assertEquals(List.of(), Releases.in(folder).list());
        assertEquals(2, sets().list().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45940  | 31-1131.00 | 49200 Trenton-Princeton, NJ 2024",
                "45940  | 53-3032.00 | 66000 New Jersey 2024",
                "45940  | 41-2011.00 | 36850 New Jersey 2024",
                "NJ     | 41-2011.00 | 36850 New Jersey 2024",
                "ohio   | 29-1141.00 | 93600 Ohio 2024",
                "45940  | 11-1011.00 | as the nation",
                "45940  | 27-2011.00 | as the nation"
            })
    void anAreaWithoutAFigureHasItsStatesThenTheNations(String area, String soc, String pay) {
        oews(SLICES.resolve(STATES));
        oews(SLICES.resolve(LOCAL));
        assertEquals(pay, pay(area, soc));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        oews(SLICES.resolve(STATES));
        Ran again = oews(SLICES.resolve(STATES));
        assertTrue(
                again.out().contains("Nothing changed: the wages of these 3 areas"), again.out());
        assertEquals(1, sets().list().size());
    }

    @Test
    void aLaterSurveyTakesThePlaceOfItsKindAndTheOtherCanBeUsedAgain() throws IOException {
        oews(SLICES.resolve(STATES));
        oews(SLICES.resolve(LOCAL));
        String before = sets().active().orElseThrow();
        String ohio =
                slice(STATES)
                        .lines()
                        .filter(l -> !l.startsWith("34"))
                        .reduce("", (a, l) -> a + l + "\n");
        assertEquals(0, text("state_M2025_dl.csv", ohio).code());
        assertTrue(
                areas().startsWith("39 Ohio 2025; 72 Puerto Rico 2025; 18140 Columbus, OH 2024"),
                areas());
        Ran use = Ran.trellis("import", "use", before, "--data", "" + folder);
        assertTrue(use.out().contains("* " + before), use.out());
        assertTrue(areas().startsWith("34 New Jersey 2024"), areas());
    }

    @Test
    void oneAreaOfATableCanBeTakenAndAnUnknownOneIsNamed() {
        assertEquals(0, oews(SLICES.resolve(STATES), "--area", "nj").code());
        assertEquals("34 New Jersey 2024", areas());
        Ran iowa = oews(SLICES.resolve(STATES), "--area", "Iowa");
        assertEquals(1, iowa.code());
        assertTrue(iowa.err().contains("an area of this table, not 'Iowa'"), iowa.err());
    }

    @Test
    void theTopOfTheSurveyIsSoMuchOrMore() throws IOException {
        oews(SLICES.resolve(STATES));
        Path set = sets().folder().resolve(sets().active().orElseThrow());
        String nurses = Files.readString(set.resolve("wages-34.csv"));
        assertTrue(nurses.contains("29-1141,83600,97900,114400,129800,239200,90,\n"), nurses);
        assertTrue(nurses.contains("25-2021,60500,71500,85800,101200,115500,,annual\n"), nurses);
        assertTrue(nurses.contains("27-2011,,,,,,,hourly\n"), nurses);
    }

    private void refused(String said, Ran ran) {
        assertEquals(1, ran.code(), ran.out());
        assertTrue(ran.err().lines().findFirst().orElse("").contains(said), ran.err());
        assertEquals(2, ran.err().lines().count(), ran.err());
        assertEquals(List.of(), sets().list());
        assertEquals(List.of(), Releases.in(folder).list());
    }

    private Ran changed(UnaryOperator<String> change) throws IOException {
        return text("state_M2026_dl.csv", change.apply(slice(STATES)));
    }

    @Test
    void aTableThatIsNotAsBlsPublishesItIsRefusedInOneMessage() throws IOException {
        refused("a row with as many cells", changed(s -> s.substring(0, s.length() - 60)));
        refused("a column 'AREA_TITLE'", changed(s -> s.replace("AREA_TITLE", "AREA_NAME")));
        refused("a column 'A_MEDIAN'", changed(s -> s.replace("A_MEDIAN", "MEDIAN")));
        refused(
                "each occupation once in an area",
                changed(s -> s + s.substring(s.indexOf('\n') + 1)));
        refused(
                "the area’s name as in the rows before",
                changed(s -> s.replace("34,New", "39,New")));
        refused("the type of the area", changed(s -> s.replace(",2,NJ", ",9,NJ")));
        refused("the year of the survey", text("states.csv", slice(STATES)));
        refused("a number", changed(s -> s.replace(",45100,50600,", ",45 100 usd,50600,")));
        refused("wages that rise", changed(s -> s.replace(",45100,50600,", ",4,50600,")));
    }

    @Test
    void payForAnHourAndALostDecimalPointAreSeen() throws IOException {
        refused("these figures look like pay for an hour", changed(ImportAreasTest::hourly));
        refused(
                "more than three times as large",
                changed(s -> s.replaceAll("(\\d{4,6})(?=0,)", "$10")));
    }

    /** Yearly percentiles that are those of an hour. */
    private static String hourly(String table) {
        return table.lines()
                .map(
                        line ->
                                line.replaceAll(
                                        "((?:,[\\d.]+){5})((?:,[\\d.#]+){5})(,[A-Z]*,[A-Z]*)$",
                                        "$1$1$3"))
                .reduce("", (a, line) -> a + line + "\n");
    }

    @Test
    void theZipAndTheWorkbookOfBlsAreReadAsTheyAre() throws IOException {
        byte[] book = workbook(slice(STATES));
        Path xlsx = folder.resolve("state_M2024_dl.xlsx");
        Files.write(xlsx, book);
        Path zip = folder.resolve("oesm24st.zip");
        Files.write(zip, zip("oesm24st/state_M2024_dl.xlsx", book));
        oews(SLICES.resolve(STATES));
        String csv = sets().active().orElseThrow();
        assertTrue(oews(xlsx).out().contains("Nothing changed"));
        assertTrue(oews(zip).out().contains("Nothing changed"));
        assertEquals(List.of(csv), sets().list());
    }

    @Test
    void whatIsNoArchiveOrUnpacksToTooMuchIsRefused() throws IOException {
        byte[] book = workbook(slice(STATES));
        Path cut = folder.resolve("state_M2024_dl.xlsx");
        Files.write(cut, java.util.Arrays.copyOf(book, book.length / 2));
        refused("an Excel workbook (.xlsx) or its zip file, complete", oews(cut));
        Path bomb = folder.resolve("oesm24st.zip");
        Files.write(bomb, zip("state_M2024_dl.csv", new byte[60_000_000]));
        refused("at most 50 MB unpacked", oews(bomb));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        return zip(List.of(name), List.of(content));
    }

    private static byte[] zip(List<String> names, List<byte[]> contents) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < names.size(); i++) {
                zip.putNextEntry(new ZipEntry(names.get(i)));
                zip.write(contents.get(i));
            }
        }
        return bytes.toByteArray();
    }

    /** As Excel writes it: texts as shared strings, empty cells left out. */
    private static byte[] workbook(String csv) throws IOException {
        var strings = new StringBuilder("<sst>");
        var sheet = new StringBuilder("<worksheet><sheetData>");
        int count = 0;
        int number = 0;
        for (String line : csv.lines().toList()) {
            number++;
            sheet.append("<row>");
            String[] cells = line.replaceAll("\"([^\",]*),([^\"]*)\"", "$1;$2").split(",", -1);
            for (int i = 0; i < cells.length; i++) {
                String place = (i < 26 ? "" : "A") + (char) ('A' + i % 26) + number;
                if (cells[i].matches("[1-9]\\d*(\\.\\d+)?")) {
                    sheet.append("<c r=\"" + place + "\"><v>" + cells[i] + "</v></c>");
                } else if (!cells[i].isEmpty()) {
                    String text = cells[i].replace(';', ',');
                    strings.append("<si><t>" + text + "</t></si>");
                    sheet.append("<c r=\"" + place + "\" t=\"s\"><v>" + count++ + "</v></c>");
                }
            }
            sheet.append("</row>");
        }
        return zip(
                List.of("xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"),
                List.of(
                        "<workbook/>".getBytes(StandardCharsets.UTF_8),
                        strings.append("</sst>").toString().getBytes(StandardCharsets.UTF_8),
                        sheet.append("</sheetData></worksheet>")
                                .toString()
                                .getBytes(StandardCharsets.UTF_8)));
    }
}
