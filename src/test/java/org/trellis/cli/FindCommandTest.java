package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jobs, skills and credentials by everyday words. */
class FindCommandTest {
    @Test
    void aJobOfALadderAndOneOfTheCountry() {
        Ran ran = Ran.trellis("find", "nurses", "aide", "--limit", "1");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("nursing-long-term-care/cna"), ran.out());
        Ran parking = Ran.trellis("find", "parking", "attendant", "--limit", "1");
        assertTrue(
                parking.out().contains("Parking Attendants (job, national data, onet/53-6021.00)"),
                parking.out());
        assertTrue(parking.out().contains("O*NET"), parking.out());
    }

    /** The guide calls the model Water Sector; today it has another name. */
    @Test
    void aModelIsFoundByItsNameOfToday() {
        JsonNode json =
                Ran.trellis("find", "wastewater", "--kind", "model", "--format", "json").json();
        JsonNode hit = json.get("hits").get(0);
        assertEquals("water", hit.get("id").asText());
        assertEquals("Water Sector", hit.get("title").asText());
        assertEquals("Water and Wastewater", hit.get("matched").asText());
    }

    @Test
    void jsonNamesKindIdTitleAndTheNameItWasFoundBy() {
        JsonNode json = Ran.trellis("find", "librarin", "--format", "json").json();
        assertEquals("query,nearest,total,hits", names(json));
        assertEquals("librarin", json.get("query").asText());
        JsonNode hit = json.get("hits").get(0);
        assertEquals("kind,id,title,matched", names(hit));
        assertEquals("onet/25-4022.00", hit.get("id").asText());
    }

    private static String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(",", names);
    }

    /** As many as there are, not as many as are listed. */
    @Test
    void allMatchesAreCounted() {
        String few = Ran.trellis("find", "manager", "--limit", "3").out();
        String more = Ran.trellis("find", "manager", "--limit", "5").out();
        assertTrue(few.startsWith("The 3 best of "), few);
        assertEquals(
                few.lines().findFirst().orElseThrow().substring("The 3".length()),
                more.lines().findFirst().orElseThrow().substring("The 5".length()));
        assertTrue(
                Ran.trellis("find", "WellSharp").out().startsWith("3 matches for “WellSharp”"),
                "all of them");
    }

    @Test
    void onlyTheKindAskedFor() {
        Ran ran = Ran.trellis("find", "nursing", "--kind", "credential", "--format", "csv");
        assertEquals("kind,id,title,matched", ran.out().lines().findFirst().orElseThrow());
        ran.out().lines().skip(1).forEach(line -> assertTrue(line.startsWith("credential,"), line));
        assertTrue(ran.out().lines().count() > 2, ran.out());
    }

    @Test
    void noWordsOrTooManyAreASlip() {
        assertEquals(2, Ran.trellis("find").code());
        assertEquals(2, Ran.trellis("find", " ").code());
        Ran ran = Ran.trellis("find", "x".repeat(201));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("at most 200 characters"), ran.err());
        assertEquals(2, Ran.trellis("find", "nurse", "--limit", "0").code());
    }

    @Test
    void wordsThatNothingHasFindTheNearest() {
        Ran ran = Ran.trellis("find", "jashier");
        assertEquals(0, ran.code());
        assertTrue(ran.out().startsWith("Nothing matches “jashier”"), ran.out());
        assertTrue(ran.out().contains("Cashier"), ran.out());
    }
}
