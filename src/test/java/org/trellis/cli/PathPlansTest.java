package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Paths counted by the courses of their steps. */
class PathPlansTest {
    private static final String RN = "nursing-long-term-care/rn-adn";
    private static final String CNA = "seeds/people/cna-to-rn.yaml";
    private static final String DAY = "2026-11-21";

    private static Ran path(String... more) {
        List<String> all =
                new ArrayList<>(List.of("path", "--person", CNA, "--to", RN, "--on", DAY));
        all.addAll(List.of(more));
        return Ran.trellis(all.toArray(String[]::new));
    }

    private static String answer;

    /** Asked once, read by each test anew. */
    private static JsonNode counted() throws IOException {
        answer = answer == null ? path("--plans", "--format", "json").out() : answer;
        return new ObjectMapper().readTree(answer);
    }

    /** Whoever does not ask gets the answer of before, without one more line or name. */
    @Test
    void nothingIsAddedUnlessAsked() throws IOException {
        assertFalse(path().out().contains("courses of its steps"));
        JsonNode plain = path("--format", "json").json();
        JsonNode counted = counted();
        for (String list : List.of("paths", "more", "ifAidPays")) {
            counted.get(list).forEach(way -> ((ObjectNode) way).remove("byCourses"));
        }
        assertEquals(plain, counted);
    }

    @Test
    void aPathIsTheSumOfItsSteps() throws IOException {
        for (JsonNode way : counted().get("paths")) {
            JsonNode by = way.get("byCourses");
            double months = 0;
            double usd = 0;
            boolean least = false;
            assertEquals(way.get("steps").size(), by.get("steps").size());
            for (JsonNode step : by.get("steps")) {
                months += step.get("months").asDouble();
                usd += step.get("usd").asDouble();
                least |= step.get("open").asInt() > 0 || step.get("monthsAtLeast").asBoolean();
            }
            assertEquals(months, by.get("months").asDouble(), 1e-3);
            assertEquals(usd, by.get("usd").asDouble(), 1e-3);
            assertEquals(least, by.get("monthsAtLeast").asBoolean());
        }
    }

    @Test
    void nothingIsTakenTwiceOnAPath() throws IOException {
        int several = 0;
        for (JsonNode way : counted().get("paths")) {
            Set<String> taken = new HashSet<>();
            for (JsonNode step : way.get("byCourses").get("steps")) {
                step.get("items").forEach(code -> assertTrue(taken.add(code.asText()), "" + way));
            }
            several += way.get("byCourses").get("steps").size() > 1 ? 1 : 0;
        }
        assertTrue(several > 0);
    }

    /** The figures of an only step are those of the command that plans it. */
    @Test
    void anOnlyStepIsItsPlan() throws IOException {
        JsonNode plan =
                Ran.trellis(
                                "plan",
                                "--person",
                                CNA,
                                "--job",
                                RN,
                                "--on",
                                DAY,
                                "--unknown",
                                "gap",
                                "--format",
                                "json")
                        .json();
        int found = 0;
        for (JsonNode way : counted().get("paths")) {
            if (way.get("steps").size() == 1) {
                JsonNode by = way.get("byCourses");
                assertEquals(plan.get("usd").asDouble(), by.get("usd").asDouble(), 1e-3);
                assertEquals(plan.get("items").size(), by.get("steps").get(0).get("items").size());
                found++;
            }
        }
        assertEquals(1, found);
    }

    @Test
    void whatIsLearnedAsAnApprenticeStaysAtThePlanningRate() throws IOException {
        int apprentices = 0;
        for (JsonNode way : counted().get("paths")) {
            for (int i = 0; i < way.get("steps").size(); i++) {
                JsonNode step = way.get("steps").get(i);
                JsonNode by = way.get("byCourses").get("steps").get(i);
                if (step.get("mode").asText().equals("apprenticeship")) {
                    assertEquals("rate", by.get("basis").asText());
                    assertEquals(step.get("months"), by.get("months"));
                    assertEquals(step.get("usd"), by.get("usd"));
                    apprentices++;
                }
            }
        }
        assertTrue(apprentices > 0);
    }

    /** Each figure by courses is marked, and stands beside the planning rate. */
    @Test
    void theTextNamesBoth() throws IOException {
        for (String language : List.of("en", "es")) {
            String text = path("--plans", "--lang", language).out().replaceAll("\\s+", " ");
            boolean english = language.equals("en");
            assertTrue(
                    text.contains(
                            english
                                    ? "By the courses of its steps: at least"
                                    : "Según los cursos de sus pasos: al menos"),
                    text);
            assertTrue(
                    text.contains(
                            english
                                    ? "at the planning rate: at least 34 months, $6,475"
                                    : "según la tasa de planeación: al menos 34 meses, $6,475"),
                    text);
        }
    }
}
