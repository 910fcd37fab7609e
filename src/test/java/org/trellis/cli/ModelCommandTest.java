package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelCommandTest {
    private static String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(",", names);
    }

    @Test
    void theListSaysHowMuchOfEachIsKnown() {
        String text = Ran.trellis("model", "list").out().replaceAll("\\s+", " ");
        assertTrue(text.contains("Building Blocks Model (40 skills; complete)"), text);
        assertTrue(
                text.contains("Water Sector; Water and Wastewater (7 skills; incomplete: part"),
                text);
        assertTrue(text.contains("Retail (5 skills; incomplete: names only)"), text);
    }

    @Test
    void aModelIsFoundByAnyOfItsNames() {
        String byCode = Ran.trellis("model", "show", "water").out();
        assertEquals(byCode, Ran.trellis("model", "show", "water and wastewater").out());
        assertTrue(byCode.contains("+ Motivation\n"), byCode);
        assertTrue(byCode.contains("= Ability to Learn\n"), byCode);
        assertTrue(byCode.contains("+ Industry Principles & Concepts\n"), byCode);
        assertTrue(byCode.contains("+ Operations (from memory)\n"), byCode);
        assertTrue(byCode.contains("? Teamwork\n"), byCode);
    }

    /** As in the pyramid on its page: else the other skills of a block would be missing. */
    @Test
    void aBlockSaysHowManySkillsAreBelowIt() {
        String text = Ran.trellis("model", "show", "construction").out();
        assertTrue(text.contains("+ Safety & Health (2 skills below) (from memory)"), text);
    }

    @Test
    void aWrongNameGetsTheNearest() {
        Ran ran = Ran.trellis("model", "show", "watr");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("Did you mean water?"), ran.err());
    }

    /** As the page of a model and the one about the data have it. */
    @Test
    void datesAreSaid() {
        String list = Ran.trellis("model", "list").out().replaceAll("\\s+", " ");
        assertTrue(
                list.contains(
                        "Advanced Manufacturing (30 skills; incomplete: part of it) last change:"
                                + " 2025; formal update due: 2028"),
                list);
        assertTrue(list.contains("complete; out of date since October 1, 2025)"), list);
        String model = Ran.trellis("model", "show", "AEROSPACE", "--lang", "es").out();
        assertTrue(model.contains("septiembre de 2018"), model);
    }

    @Test
    void scriptsFindEachPart() {
        JsonNode list = Ran.trellis("model", "list", "--format", "json").json();
        assertEquals(
                "code,title,publisher,version,competencies,source,kind,known,aliases,changed,updateDue,"
                        + "reviewDue,superseded",
                names(list.get(0)));
        assertEquals("2025", list.get(0).get("changed").asText());
        assertEquals("2028", list.get(0).get("updateDue").asText());
        JsonNode model = Ran.trellis("model", "show", "retail", "--format", "json").json();
        assertEquals(
                "model,published,updated,reviewed,scale,complete,buildsOn,notes,disagreements,"
                        + "competencies,tiers",
                names(model));
        assertEquals("names", model.get("model").get("known").asText());
        assertEquals("building-blocks", model.get("buildsOn").asText());
        assertEquals(
                "name,competency,model,from",
                names(model.get("tiers").get(0).get("blocks").get(0)));
    }
}
