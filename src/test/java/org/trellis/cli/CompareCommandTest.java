package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompareCommandTest {
    private static final String CNA = "nursing-long-term-care/cna";
    private static final String LPN = "nursing-long-term-care/lpn";

    private static String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(",", names);
    }

    @Test
    void payComesFirstThenMustHavesThenSkills() {
        String text = Ran.trellis("compare", CNA, LPN).out();
        assertTrue(
                text.startsWith(
                        "Pay is $22,810 a year higher for Licensed Practical Nurse than for Certified"),
                text);
        assertTrue(text.indexOf("* Pay:") < text.indexOf("Must-haves"), text);
        assertTrue(text.indexOf("Must-haves") < text.indexOf("asked for at the same level"), text);
        assertTrue(text.contains("new skills, which the first does not ask"), text);
    }

    @Test
    void scriptsFindEachPart() {
        JsonNode json = Ran.trellis("compare", CNA, LPN, "--format", "json").json();
        assertEquals("on,region,sides,ways,mustHaves,skills,notes", names(json));
        assertEquals(
                "code,kind,title,grade,wageUsdPerYear,wageYear,wageArea,wageSource",
                names(json.get("sides").get(0)));
        assertEquals(
                "from,to,direct,moves,months,monthsAtLeast,usd,usdAtLeast,hoursLow,hoursHigh,"
                        + "wageChangeUsdPerYear,earn",
                names(json.get("ways").get(0)));
        assertEquals("credential,name,needs", names(json.get("mustHaves").get(0)));
        assertEquals("competency,name,change,asks", names(json.get("skills").get(0)));
        JsonNode way = json.get("ways").get(0);
        assertTrue(way.get("direct").asBoolean());
        assertEquals(
                "{\"credential\":\"lpn-license\",\"need\":\"required\"}",
                way.get("earn").get(0).toString());
    }

    @Test
    void theTableHasAColumnForEachSide() {
        String csv = Ran.trellis("compare", CNA, LPN, "opm-ai", "--format", "csv").out();
        assertTrue(csv.contains("part,code,name,change," + CNA + "," + LPN + ",opm-ai"), csv);
        assertTrue(csv.contains(". To earn: LPN/LVN license (NCLEX-PN) (required), "), csv);
    }

    /** What a way costs is for what it earns, also where the goal asks for nothing. */
    @Test
    void aWaySaysWhatItEarns() {
        String text =
                Ran.trellis(
                                "compare",
                                "hospitality-retail/sales-associate",
                                "renewable-energy/wind-ops-mgr")
                        .out()
                        .replaceAll("\\s+", " ");
        assertTrue(
                text.contains("Bachelor's degree in engineering or engineering technology (on"),
                text);
        assertTrue(text.contains("To earn: none"), text);
    }

    /** A model by its code or another name of it, in any case; a job by its title. */
    @Test
    void namesAreFoundInAnyCaseAndLanguage() {
        String plain = Ran.trellis("compare", "construction-heavy", CNA).out();
        assertEquals(
                plain,
                Ran.trellis(
                                "compare",
                                "construccion pesada, civil y de carreteras",
                                "certified nursing assistant")
                        .out());
        assertEquals(plain, Ran.trellis("compare", "Construction: Heavy/Civil/Highway", CNA).out());
    }

    /** Nobody goes from a job to itself. */
    @Test
    void anOccupationAndItsJobOnAMapAreOneJob() {
        var ran =
                Ran.trellis(
                        "compare",
                        "53-3032",
                        "transportation-logistics/truck-driver",
                        "--format",
                        "json");
        assertEquals(0, ran.json().get("ways").size());
        assertEquals(
                "[\"required\",\"required\"]",
                ran.json().get("mustHaves").get(0).get("needs").toString());
    }

    /** An occupation that a map has is on the level of the job there. */
    @Test
    void theLevelOfAnOccupationIsThatOfItsJobOnAMap() {
        String text = Ran.trellis("compare", "31-1131", LPN).out();
        assertTrue(text.contains("* Level: A Entry; B Middle"), text);
        assertTrue(text.contains("Level, must-haves and hours to learn for Nursing"), text);
    }

    /** Beside a U.S. occupation all are compared by what O*NET rates. */
    @Test
    void aJobAndAnOccupationStandOnOneFooting() {
        JsonNode json = Ran.trellis("compare", LPN, "29-1141", "--format", "json").json();
        json.get("skills")
                .forEach(
                        skill ->
                                assertTrue(
                                        skill.get("competency").asText().startsWith("onet/"),
                                        skill.toString()));
        assertTrue(json.get("skills").size() > 20, "skills");
        assertTrue(json.get("notes").toString().contains("O*NET"), "notes");
    }

    /**
     * What the country's data are silent about, of an occupation on no career map, is not known; it
     * is no "not asked".
     */
    @Test
    void mustHavesOfAnOccupationAreNotKnown() {
        String text = Ran.trellis("compare", LPN, "19-2011").out().replaceAll("\\s+", " ");
        assertTrue(text.contains("LPN/LVN license (NCLEX-PN): A required; B not known"), text);
    }

    /** Nothing that is known to be asked is not the same as nothing asked. */
    @Test
    void whatHasToBeEarnedForAnOccupationIsNotKnown() {
        String text = Ran.trellis("compare", CNA, "19-2011").out();
        assertTrue(text.contains("To earn: not known"), text);
    }

    /** What is not asked is null, and no text. */
    @Test
    void scriptsReadNeedsAndNulls() {
        JsonNode json =
                Ran.trellis(
                                "compare",
                                "19-2011",
                                "transportation-logistics/truck-driver",
                                "--format",
                                "json")
                        .json();
        assertEquals("[null,\"required\"]", json.get("mustHaves").get(0).get("needs").toString());
    }

    @Test
    void gradesOfAModelAreCompared() {
        String text = Ran.trellis("compare", "opm-ai/gs-11", "opm-ai/GS-15").out();
        assertTrue(text.contains("GS-11"), text);
        assertTrue(!text.contains("Must-haves"), text);
    }

    @Test
    void inSpanish() {
        String text = Ran.trellis("compare", CNA, LPN, "--lang", "es").out();
        assertTrue(text.contains("habilidades nuevas, que el primero no pide"), text);
    }

    @Test
    void slipsSayWhatIsNear() {
        Ran near = Ran.trellis("compare", CNA, "opm-aj");
        assertEquals(2, near.code());
        assertTrue(near.err().contains("opm-ai"), near.err());
        assertEquals(2, Ran.trellis("compare", CNA, CNA).code());
        assertTrue(near.err().contains("is called opm-aj. Did you mean opm-ai"), near.err());
        String number = "compare takes two or three names, not ";
        String one = Ran.trellis("compare", CNA).err();
        assertTrue(one.contains(number + 1), one);
        String four = Ran.trellis("compare", CNA, LPN, "opm-ai", "ses").err();
        assertTrue(four.contains(number + 4), four);
        assertEquals(2, Ran.trellis("compare", CNA, "29-9999").code());
    }
}
