package org.trellis.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** Programs ask with the wages of a region, which are invented here. */
class RegionApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NURSE =
            "/api/v1/paths?from=nursing-long-term-care/cna&to=nursing-long-term-care/rn-adn";

    private static Browser program;

    @BeforeAll
    static void aCenterOfNewJersey() {
        program = Site.regional().browser();
    }

    private static JsonNode json(String address) {
        try {
            return JSON.readTree(program.get(address).body());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The region that an answer names, and the wage of its goal. */
    private static String goal(String region) {
        JsonNode answer = json(NURSE + region);
        JsonNode steps = answer.at("/paths/0/steps");
        return answer.at("/region/title").asText("nation")
                + " "
                + steps.get(steps.size() - 1).get("wageUsdPerYear").asInt();
    }

    /** More regions than stay in memory, and the nation between them. */
    @Test
    void oneQuestionsRegionIsNotAnothers() {
        String nation = goal("");
        assertTrue(nation.startsWith("nation "), nation);
        List<String> regions =
                List.of("", "&region=45940", "&region=oh", "&region=NJ", "&region=72");
        List<String> wages =
                List.of(
                        nation,
                        "Trenton-Princeton, NJ 124800",
                        "Ohio 93600",
                        "New Jersey 114400",
                        "Puerto Rico 62400");
        IntStream.range(0, 25)
                .parallel()
                .forEach(i -> assertEquals(wages.get(i % 5), goal(regions.get(i % 5))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gap?job=nursing-long-term-care/lpn&",
                "explore?from=nursing-long-term-care/cna&limit=2&",
                "next?from=nursing-long-term-care/cna&",
                "rank?limit=2&",
                "rank/country?limit=2&",
                "jobs?limit=2&",
                "occupations?limit=2&",
                "lattices/nursing-long-term-care?"
            })
    void eachAnswerNamesTheRegion(String asked) {
        assertEquals("Ohio", json("/api/v1/" + asked + "region=Ohio").at("/region/title").asText());
        assertTrue(json("/api/v1/" + asked).get("region").isNull());
    }

    /** What one reads of a job alone is what stands in a list, a map and a way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/jobs/nursing-long-term-care/rn-adn?region=OH | /job",
                "/api/v1/jobs?limit=200&region=OH | /items/RN",
                "/api/v1/lattices/nursing-long-term-care?region=OH | /jobs/RN",
                "/api/v1/occupations/29-1141?region=OH | /occupation",
                "/api/v1/occupations?field=29-1141&region=OH | /items/0"
            })
    void theWageIsThatOfTheRegionInEveryAnswer(String asked) {
        String[] parts = asked.split(" . ");
        JsonNode answer = json(parts[0]);
        JsonNode job =
                parts[1].endsWith("/RN")
                        ? nurse(answer.at(parts[1].replace("/RN", "")))
                        : answer.at(parts[1]);
        assertEquals(93600, job.path("wageUsdPerYear").asInt(), job.toString());
        assertEquals("Ohio", job.path("wageArea").asText(), job.toString());
    }

    private static JsonNode nurse(JsonNode jobs) {
        for (JsonNode each : jobs) {
            if (each.toString().contains("nursing-long-term-care/rn-adn")) {
                return each;
            }
        }
        throw new AssertionError(jobs.toString());
    }

    @Test
    void theRegionOfThePersonInTheBodyCountsUnlessAnotherIsAskedFor() throws Exception {
        assertEquals("New Jersey", regionOf("/api/v1/rank?limit=1"));
        assertEquals("Ohio", regionOf("/api/v1/rank?limit=1&region=OH"));
    }

    private static String regionOf(String address) throws Exception {
        var request =
                program.request(address)
                        .header("Content-Type", "application/yaml")
                        .POST(BodyPublishers.ofString("id: case-1\nregion: NJ\n"));
        return JSON.readTree(program.send(request).body()).at("/region/title").asText();
    }

    @Test
    void aRegionThatIsNotThereIsRefusedWithTheNearest() throws Exception {
        assertEquals(
                "New Jersey",
                json("/api/v1/rank?region=New+Jersy").at("/nearest/0/title").asText());
        String none = Site.open().browser().get("/api/v1/rank?region=NJ&lang=en").body();
        assertTrue(none.contains("no area wages were imported here"), none);
    }
}
