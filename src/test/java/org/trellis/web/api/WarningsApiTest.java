package org.trellis.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** A figure that hardly is what was meant is used and told, as on the pages. */
class WarningsApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Browser PROGRAM = Site.open().stranger();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap?job=nursing-long-term-care/lpn",
                "paths?to=nursing-long-term-care/lpn",
                "explore?limit=1",
                "next",
                "rank?limit=1",
                "rank/country?limit=1"
            })
    void payThatIsForAnHourIsTold(String asked) throws Exception {
        JsonNode warnings = warnings(asked, "19");
        assertEquals(1, warnings.size(), warnings.toString());
        assertEquals("pay", warnings.at("/0/figure").asText());
        String detail = warnings.at("/0/detail").asText();
        assertTrue(detail.contains("a year of it is $39,520"), detail);
        assertEquals(0, warnings(asked, "39520").size());
    }

    @Test
    void soIsALimitOfTheAddress() throws Exception {
        JsonNode answer =
                JSON.readTree(
                        PROGRAM.get(
                                        "/api/v1/explore?from=nursing-long-term-care/cna&limit=1"
                                                + "&min-goal-wage=19&lang=es")
                                .body());
        assertEquals("min_goal_wage", answer.at("/warnings/0/figure").asText());
        assertTrue(answer.at("/warnings/0/detail").asText().startsWith("Revise "));
    }

    private static JsonNode warnings(String asked, String pay) throws Exception {
        var request =
                PROGRAM.request("/api/v1/" + asked)
                        .header("Content-Type", "application/yaml")
                        .header("Accept-Language", "en")
                        .POST(
                                BodyPublishers.ofString(
                                        "id: case-1\njob: nursing-long-term-care/cna\n"
                                                + "pay_usd_per_year: "
                                                + pay
                                                + "\n"));
        return JSON.readTree(PROGRAM.send(request).body()).get("warnings");
    }
}
