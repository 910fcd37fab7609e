package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A gap report against a U.S. occupation, on the command line. */
class NationalGapCommandTest {
    @TempDir Path folder;

    private Ran gap(String person, String job, String... options) throws IOException {
        Path file = folder.resolve("me.yaml");
        Files.writeString(file, "id: case-1\n" + person);
        String[] fixed = {"gap", "--person", file.toString(), "--job", job};
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + options.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return Ran.trellis(all);
    }

    private static final String ATTENDANT = "job: onet/53-6021.00\nmonths_in_job: 30\n";

    @ParameterizedTest
    @ValueSource(strings = {"onet/43-3031.00", "onet/43-3031", "43-3031.00", "43-3031"})
    void aCodeAloneIsAsGoodAsTheJob(String written) throws IOException {
        Ran ran = gap(ATTENDANT, written);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("(onet/43-3031.00)"), ran.out());
    }

    @Test
    void theReportSaysWhatIsNotInTheDataAndWhoseDataItIs() throws IOException {
        String out = gap(ATTENDANT, "43-3031").out().replaceAll("\\s+", " ");
        assertTrue(
                out.contains(
                        "Licenses, age, background, driving and health requirements are not in"
                                + " this data."),
                out);
        assertTrue(out.contains("O*NET 29.3 Database"), out);
        assertTrue(out.contains("some college, no degree"), out);
    }

    @Test
    void nothingIsMissingIsNotSaidEvenOfThePresentOccupation() throws IOException {
        String en = gap(ATTENDANT, "53-6021").out().replaceAll("\\s+", " ");
        assertFalse(en.contains("nothing is missing"), en);
        assertTrue(
                en.contains(
                        "Parking Attendants: skills 100% ready: 7 met only because we assume them from a job"),
                en);
        String es = gap(ATTENDANT, "53-6021", "--lang", "es").out().replaceAll("\\s+", " ");
        assertFalse(es.contains("no falta nada"), es);
        assertTrue(es.contains("7 cumplidas solo porque las suponemos por un empleo"), es);
    }

    @Test
    void ofWhatNobodyRatedNobodyCanTell() throws IOException {
        String out = gap(ATTENDANT, "55-1011.00").out().replaceAll("\\s+", " ");
        assertTrue(out.contains("O*NET has not rated the skills"), out);
        assertTrue(out.contains("so we cannot say how much is missing"), out);
    }

    /** Models are rated, but nothing is important for them: that is not the same. */
    @Test
    void whereNothingIsImportantTheReportSaysSo() throws IOException {
        String out = gap(ATTENDANT, "41-9012").out().replaceAll("\\s+", " ");
        assertTrue(out.contains("O*NET rates no skill or knowledge as important for it"), out);
        assertFalse(out.contains("has not rated"), out);
    }

    @Test
    void aWrongCodeGetsTheNearestOnesWithTheirTitles() throws IOException {
        Ran ran = gap(ATTENDANT, "29-1142");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("29-1141.00 (Registered Nurses)"), ran.err());
    }

    @Test
    void aWrongOccupationInAPersonsFileGetsTheNearestOnes() throws IOException {
        Ran ran = gap("job: onet/41-2013.00\n", "43-3031");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("onet/41-2011.00"), ran.err());
    }

    @Test
    void jsonAndCsvCarryTheAttributionToo() throws IOException {
        var json = gap(ATTENDANT, "43-3031", "--format", "json").json();
        assertTrue(json.get("attribution").asText().contains("O*NET 29.3"));
        assertEquals("onet-lv", json.at("/lines/0/required/scale").asText());
        String csv = gap(ATTENDANT, "43-3031", "--format", "csv").out();
        assertTrue(csv.contains("O*NET 29.3 Database"), csv);
    }

    private Ran rank(String... options) throws IOException {
        Path file = folder.resolve("me.yaml");
        Files.writeString(file, "id: case-1\n" + ATTENDANT);
        String[] fixed = {"rank", "--person", file.toString()};
        String[] all = java.util.Arrays.copyOf(fixed, fixed.length + options.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return Ran.trellis(all);
    }

    @Test
    void rankOverTheCountrySaysWhatMostHaveAndWhatIsLeftOut() throws IOException {
        Ran ran = rank("--country", "--field", "43", "--min-wage", "45000", "--limit", "2");
        String out = ran.out().replaceAll("\\s+", " ");
        assertTrue(out.contains("most people have: "), out);
        assertTrue(out.contains("Licenses, age, background, driving and health"), out);
        assertTrue(out.contains("O*NET 29.3 Database"), out);
        var json = rank("--country", "--format", "json", "--limit", "2").json();
        assertEquals(2, json.get("jobs").size());
        assertEquals(137, json.at("/leftOut/unrated").asInt() - 1, "one is rated as unimportant");
    }

    @Test
    void filtersOfTheCountryWithoutTheCountryAreASlip() throws IOException {
        assertEquals(2, rank("--bright").code());
        Ran ran = rank("--country", "--interests", "1,2,3");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("R,I,A,S,E,C"), ran.err());
    }
}
