package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Site;

/** Ways over all U.S. occupations, on the command line. */
class CountryPathCommandTest {
    private static final String ATTENDANT = "id: case-1\njob: onet/53-6021.00\n";

    @TempDir Path folder;

    private Ran run(String command, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("me.yaml"), ATTENDANT);
        String[] fixed = {command, "--person", file.toString(), "--on", "2026-11-26"};
        String[] all = Arrays.copyOf(fixed, fixed.length + options.length);
        System.arraycopy(options, 0, all, fixed.length, options.length);
        return Ran.trellis(all);
    }

    private static String plain(Ran ran) {
        return ran.out().replaceAll("\\s+", " ");
    }

    @Test
    void theTextSaysWhatIsInferredWhatIsTypicalAndWhatIsNotInTheData() throws IOException {
        String text = plain(run("path", "--to", "39-1022"));
        assertTrue(
                text.contains("No career map states this move; it is inferred. O*NET names"), text);
        assertTrue(text.contains("most people who get in have it"), text);
        assertTrue(
                text.contains("(typical, according to BLS): 24 months of experience in a related"),
                text);
        assertFalse(text.contains("Must-have by then: experience in a related"), text);
        String way = text.substring(text.indexOf("Step 1."));
        way = way.substring(0, way.indexOf("Path 2:"));
        assertEquals(1, count(text.substring(text.indexOf("Path 1:"), text.indexOf("Step 1."))));
        assertEquals(0, count(way), "once for a way");
        assertTrue(text.contains("O*NET 29.3 Database"), text);
        assertTrue(text.contains("Trellis has changed"), text);
    }

    /**
     * BLS has no wages of the armed forces: whether pay goes up is not known, which is not never.
     */
    @Test
    void withoutAPresentPayTheFirstRaiseIsNotKnown() throws IOException {
        String goal = "it-cybersecurity/soc-analyst";
        Path file = Files.writeString(folder.resolve("vet.yaml"), "id: v\njob: onet/55-3016.00\n");
        String text = plain(Ran.trellis("path", "--person", file.toString(), "--to", goal));
        assertTrue(text.contains("first raise not known (no pay is known for"), text);
        assertFalse(text.contains("pay does not go up"), text);
        Files.writeString(file, "pay_usd_per_year: 40000\n", StandardOpenOption.APPEND);
        text = plain(Ran.trellis("path", "--person", file.toString(), "--to", goal));
        assertTrue(text.contains("pay first goes up after"), text);
    }

    /** What is typical is asked for unless it is switched off, and the account says which. */
    @Test
    void theTypicalEducationCanBeLeftOut() throws IOException {
        String[] asked = {"--to", "29-1141", "--by", "months", "--format", "json"};
        JsonNode typical = run("path", asked).json();
        JsonNode required =
                run(
                                "path",
                                "--education",
                                "required",
                                "--to",
                                "29-1141",
                                "--by",
                                "months",
                                "--format",
                                "json")
                        .json();
        assertEquals("typical", typical.get("education").asText());
        assertEquals("required", required.get("education").asText());
        assertFalse(required.get("paths").toString().contains("\"typical\""), "none is asked for");
        double longer = typical.get("paths").get(0).get("months").asDouble();
        assertTrue(required.get("paths").get(0).get("months").asDouble() <= longer);
        String text = plain(run("path", "--education", "required", "--to", "39-1022"));
        assertTrue(text.contains("count only what is required"), text);
        assertFalse(text.contains("most people who get in have it"), text);
        String all = plain(run("explore", "--education", "required", "--country"));
        assertTrue(all.contains("count only what is required"), all);
    }

    /** The one best path by one thing; with --k it stands beside the others. */
    @Test
    void theGoalCanBeOneThingAlone() throws IOException {
        String[] asked = {"--to", "39-1022", "--format", "json"};
        JsonNode all = run("path", asked).json();
        assertTrue(all.get("goal").isNull());
        double months = 0;
        for (String by : List.of("months", "usd", "first-raise", "whole-cost", "moves", "wage")) {
            JsonNode one = run("path", "--by", by, "--to", "39-1022", "--format", "json").json();
            assertEquals(1, one.get("paths").size() + one.get("ifAidPays").size(), by);
            assertEquals(by.replace('-', '_'), one.get("goal").asText().replace('-', '_'));
            assertTrue(one.get("complete").asBoolean() && one.get("kBest").isNull(), by);
            months = by.equals("months") ? one.at("/paths/0/months").asDouble() : months;
        }
        for (JsonNode path : all.get("paths")) {
            assertTrue(months > 0 && months <= path.get("months").asDouble() + 1e-6);
        }
        String text = plain(run("path", "--by", "months", "--to", "39-1022"));
        assertTrue(text.contains("if only one thing counts: months. Proven"), text);
        assertEquals(2, run("path", "--by", "luck", "--to", "39-1022").code());
    }

    private static int count(String text) {
        return text.split("health requirements are not in this data", -1).length - 1;
    }

    @Test
    void theJsonNamesTheOriginOfEachMoveAndWhyItIsThere() throws IOException {
        Ran ran = run("path", "--to", "13-2011", "--format", "json");
        JsonNode json = new ObjectMapper().readTree(ran.out());
        JsonNode steps = json.get("paths").get(0).get("steps");
        assertEquals("inferred", steps.get(0).get("origin").asText());
        assertTrue(steps.get(0).get("basis").asText().matches("related|nearest"), ran.out());
        JsonNode last = steps.get(steps.size() - 1);
        assertEquals("entry", last.get("origin").asText());
        assertTrue(last.get("basis").isNull());
        assertTrue(json.get("notes").get(0).asText().startsWith("Licenses, age"), ran.out());
        assertTrue(json.get("attribution").asText().contains("O*NET"), ran.out());
    }

    /** From Job Zone 2 to 4: a warning; the way is there all the same. */
    @Test
    void aJumpOfTwoJobZonesIsAWarning() throws IOException {
        String text = plain(run("path", "--to", "13-2011", "--lang", "es"));
        assertTrue(text.contains("Un paso grande: de la Job Zone 2 a la 4 de 5"), text);
    }

    @Test
    void anOccupationThatOnlyAnApprenticeshipLeadsToSaysSo() throws IOException {
        String text = plain(run("path", "--to", "47-4021"));
        assertTrue(text.contains("people enter this occupation through an apprenticeship"), text);
    }

    @Test
    void ofAnOccupationThatNobodyHasRatedThePathSaysSo() throws IOException {
        String text = plain(run("path", "--to", "55-1011"));
        assertTrue(text.contains("O*NET has not rated the skills"), text);
    }

    @Test
    void aWrongCodeGetsTheNearest() throws IOException {
        Ran ran = run("path", "--to", "29-1142");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("29-1141.00 (Registered Nurses)"), ran.err());
    }

    /** Each job of the maps and each occupation that is on none: listed or left out, once. */
    @Test
    void exploreGoesOverTheCountryAndItsCountsAddUp() throws IOException {
        Ran ran =
                run("explore", "--format", "json", "--limit", "9999", "--field", "43", "--bright");
        JsonNode json = new ObjectMapper().readTree(ran.out());
        for (JsonNode job : json.get("jobs")) {
            assertTrue(code(job.get("job").asText()).startsWith("43-"), job.toString());
        }
        int all = json.get("jobs").size();
        assertTrue(all > 0);
        for (JsonNode number : json.get("leftOut")) {
            all += number.asInt();
        }
        assertEquals(everywhere(), all);
        assertTrue(json.get("notes").get(0).asText().startsWith("Licenses, age"));
    }

    @Test
    void nextGoesOverTheCountryForSomebodyOnNoMap() throws IOException {
        String text = plain(run("next"));
        assertTrue(text.contains("are not in this data"), text);
        assertFalse(text.contains("only at the jobs on the career maps"), text);
    }

    /** The occupation code of a job of a map or of the country. */
    private static String code(String job) {
        return Site.LOADED
                .catalog()
                .findJob(Job.Id.parse(job))
                .map(Job::onetSoc)
                .orElse(job.replace("onet/", ""));
    }

    /** Jobs of the maps, and those of the 1,016 occupations that no map has. */
    private static int everywhere() {
        Catalog catalog = Site.LOADED.catalog();
        List<String> codes = catalog.jobs().map(Job::onetSoc).toList();
        return codes.size() + 1_016 - new TreeSet<>(codes).size();
    }
}
