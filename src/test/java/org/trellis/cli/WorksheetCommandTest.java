package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four worksheets from the command line, read back. */
class WorksheetCommandTest {
    private static final String CNA = "nursing-long-term-care/cna";

    @TempDir private Path folder;

    private byte[] file(String... args) throws IOException {
        Path file = folder.resolve("sheet" + System.nanoTime());
        List<String> all = new ArrayList<>(List.of("worksheet"));
        all.addAll(List.of(args));
        all.addAll(List.of("--format", "xlsx", "--out", file.toString()));
        Ran ran = Ran.trellis(all.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        return Files.readAllBytes(file);
    }

    private static List<List<String>> table(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<List<String>> rows = new ArrayList<>();
            for (Row row : book.getSheetAt(1)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            }
            return rows;
        }
    }

    private static List<String> row(List<List<String>> table, String code) {
        return table.stream().filter(row -> row.get(1).equals(code)).findFirst().orElseThrow();
    }

    private static String cell(List<List<String>> table, String code, String column) {
        return row(table, code).get(table.get(0).indexOf(column));
    }

    /** A rating is chosen from a list of three, as on the worksheets of the Clearinghouse. */
    @Test
    void ratingsAreChosenFromAList() throws IOException {
        byte[] file = file("employer", "water", "--lang", "es");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertEquals("Notas", book.getSheetName(0));
            List<String> lists =
                    book.getSheetAt(1).getDataValidations().stream()
                            .map(
                                    each ->
                                            each.getRegions()
                                                            .getCellRangeAddress(0)
                                                            .formatAsString()
                                                    + " "
                                                    + String.join(
                                                            ", ",
                                                            each.getValidationConstraint()
                                                                    .getExplicitListValues()))
                            .toList();
            int last = book.getSheetAt(1).getLastRowNum() + 1;
            String three = last + " No es importante, Preferible, Esencial";
            assertEquals(List.of("E2:E" + three, "H2:H" + three), lists);
        }
    }

    /** What nobody defines is not defined by its own name. */
    @Test
    void aNameIsNoMeaning() {
        String csv = Ran.trellis("worksheet", "employer", "29-1141").out();
        assertTrue(csv.contains(",Reading Comprehension,,"), csv);
    }

    /** The name of the file says what is wanted; a table in a file for Excel does not open. */
    @Test
    void theNameOfTheFileSaysItsFormat() throws IOException {
        Path file = folder.resolve("Sheet.XLSX");
        Ran.trellis("worksheet", "employer", "water", "--out", file.toString());
        assertEquals("Code", table(Files.readAllBytes(file)).get(0).get(1));
        Path other = folder.resolve("sheet");
        Ran.trellis("worksheet", "employer", "water", "--out", other.toString());
        assertEquals(Ran.trellis("worksheet", "employer", "water").out(), Files.readString(other));
    }

    /** What the page of a model shows of the Building Blocks is on its worksheet too. */
    @Test
    void aModelsWorksheetHasWhatItTakesOver() throws IOException {
        List<List<String>> table = table(file("employer", "energy"));
        assertEquals("Teamwork", cell(table, "building-blocks/teamwork", "Skill (competency)"));
        assertTrue(
                table.stream().noneMatch(row -> row.get(1).equals("building-blocks/initiative")));
    }

    /** Models and jobs are taken by name as by code. */
    @Test
    void namesAreTakenAsCodes() {
        assertEquals(
                Ran.trellis("worksheet", "curriculum", "water").out(),
                Ran.trellis("worksheet", "curriculum", "Water and Wastewater").out());
        assertEquals(
                Ran.trellis("worksheet", "gap", "nursing-long-term-care/lpn").out(),
                Ran.trellis("worksheet", "gap", "Licensed Practical Nurse").out());
        assertEquals(0, Ran.trellis("worksheet", "gap", "licensed practical nurse").code());
    }

    @Test
    void theEmployerFindsOurRatingAndAColumnForTheirs() throws IOException {
        List<List<String>> table = table(file("employer", CNA));
        String column = "Rating";
        assertEquals("Essential", cell(table, "building-blocks/interpersonal-skills", column));
        assertEquals("", cell(table, "building-blocks/interpersonal-skills", "Your rating"));
        assertEquals(
                "level 3 of 5 (Intermediate)",
                row(table, "building-blocks/interpersonal-skills").get(5));
        assertTrue(table.stream().anyMatch(row -> row.get(4).equals("Not important")));
        assertTrue(table.stream().anyMatch(row -> row.get(4).equals("Preferred")));
    }

    @Test
    void theCredentialsThatTheJobAsksHaveAColumnEach() throws IOException {
        List<List<String>> table = table(file("credential", CNA));
        assertEquals(
                "Yes: level 2 of 5 (Basic)",
                cell(
                        table,
                        "long-term-care/health-wellbeing",
                        "In the requirements of State nurse aide registry listing?"));
    }

    @Test
    void theCoursesThatCoverASkillHaveAColumnEach() throws IOException {
        List<List<String>> table = table(file("curriculum", CNA));
        String skill = "building-blocks/interpersonal-skills";
        assertEquals("Yes, to the level asked for", cell(table, skill, "Covered?"));
        assertEquals(
                "Yes: level 3 of 5 (Intermediate)",
                cell(table, skill, "Speaking and listening at work"));
    }

    /** What nobody knows of a person stays blank; it is neither met nor a gap. */
    @Test
    void theGapOfAPersonIsFilledInAndTheUnknownLeftBlank() throws IOException {
        String person = "seeds/people/cna-to-rn.yaml";
        String nurse = "nursing-long-term-care/rn-adn";
        List<List<String>> table = table(file("gap", nurse, "--person", person));
        int result = table.get(0).indexOf("Result");
        int held = table.get(0).indexOf("What the person has");
        assertTrue(table.stream().anyMatch(row -> row.get(result).equals("met")));
        assertTrue(table.stream().anyMatch(row -> row.get(result).equals("gap")));
        table.stream()
                .filter(row -> row.get(held).isEmpty())
                .forEach(row -> assertEquals("", row.get(result), row.toString()));
        List<List<String>> blank = table(file("gap", nurse));
        blank.stream().skip(1).forEach(row -> assertEquals("", row.get(held), row.toString()));
    }

    /** A model names skills and says nothing of how much a job needs them. */
    @Test
    void theRatingsOfAModelAreLeftToPeople() throws IOException {
        List<List<String>> table = table(file("employer", "building-blocks"));
        assertTrue(table.size() > 20, table.toString());
        table.stream().skip(1).forEach(row -> assertEquals("", row.get(4), row.toString()));
    }

    @Test
    void anUnratedCellOfAGradeIsBlank() throws IOException {
        List<List<String>> table = table(file("employer", "opm-ai/gs-11"));
        List<String> ratings = table.stream().skip(1).map(row -> row.get(4)).distinct().toList();
        assertTrue(ratings.contains("Essential"), ratings.toString());
        assertTrue(ratings.contains(""), ratings.toString());
        assertFalse(ratings.contains("Not important"), ratings.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"credential", "curriculum", "employer", "gap"})
    void theSameWorksheetHasTheSameBytes(String kind) throws IOException {
        assertArrayEquals(file(kind, CNA), file(kind, CNA));
    }

    @Test
    void anOccupationOfTheCountryNamesItsDataAndWhatIsNotInIt() {
        String csv = Ran.trellis("worksheet", "employer", "43-3031").out();
        assertTrue(csv.contains("Essential"), csv);
        assertTrue(csv.contains("O*NET"), csv);
        assertTrue(csv.contains("icenses"), csv);
    }

    @Test
    void inSpanishAllOfItIsSpanish() {
        String csv = Ran.trellis("worksheet", "gap", CNA, "--lang", "es").out();
        assertTrue(csv.contains("Lo que tiene la persona"), csv);
        assertTrue(csv.contains("Esencial"), csv);
        assertFalse(csv.contains("Essential"), csv);
        assertFalse(csv.contains("visitor"), csv);
    }

    /** The rule of the ratings stands on the first sheet. */
    @Test
    void theFirstSheetSaysHowItIsRated() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file("employer", CNA)))) {
            StringBuilder words = new StringBuilder();
            book.getSheetAt(0).forEach(row -> words.append(row.getCell(0)).append('\n'));
            assertTrue(words.toString().contains("level 2 of 5 or higher"), words.toString());
            assertEquals("Employer analysis", book.getSheetName(1));
        }
    }

    @Test
    void slipsSayWhatToDo() {
        assertEquals(
                "trellis: KIND rating: use one of credential, curriculum, employer, gap",
                Ran.trellis("worksheet", "rating", CNA).firstErrorLine());
        assertEquals(2, Ran.trellis("worksheet", "gap", "opm-ai").code());
        assertEquals(2, Ran.trellis("worksheet", "employer", CNA, "--format", "xlsx").code());
        assertEquals(2, Ran.trellis("worksheet", "employer", CNA, "--person", "x.yaml").code());
        assertTrue(
                Ran.trellis("worksheet", "employer", "nursing-long-term-care/cmn")
                        .firstErrorLine()
                        .contains(CNA));
    }
}
