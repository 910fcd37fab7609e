package org.trellis.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** The description of the API is true: each answer has the shape that it says. */
class OpenApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Browser PROGRAM = Site.open().browser();
    private static final JsonNode DOCUMENT = json("/api/v1/openapi.json");

    private static JsonNode json(String address) {
        try {
            HttpResponse<String> answer = PROGRAM.get(address);
            assertEquals(200, answer.statusCode(), answer.body());
            return JSON.readTree(answer.body());
        } catch (java.io.IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode schema(String address, String method) {
        return DOCUMENT.path("paths")
                .path(address)
                .at("/" + method + "/responses/200/content/application~1json/schema");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/jobs, ?limit=200",
        "/api/v1/jobs/{ladder}/{job}, nursing-long-term-care/lpn",
        "/api/v1/jobs/{ladder}/{job}, federal-ai-work/gs-12",
        "/api/v1/lattices, ''",
        "/api/v1/lattices/{ladder}, nursing-long-term-care",
        "/api/v1/models, ''",
        "/api/v1/models/{model}, building-blocks",
        "/api/v1/models/{model}, opm-ai",
        "/api/v1/schedules, ''",
        "/api/v1/schedules/{name}, bus-mechanic",
        "/api/v1/schedules/{name}, cnc-operator-milling",
        "/api/v1/occupations, ?field=29",
        "/api/v1/occupations/{code}, 29-1141.00",
        "/api/v1/occupations/{code}, 55-1011.00",
        "/api/v1/find, ?q=nurse",
        "/api/v1/gap, ?job=nursing-long-term-care/lpn&from=nursing-long-term-care/cna",
        "/api/v1/gap, ?job=43-3031",
        "/api/v1/paths, ?to=nursing-long-term-care/lpn&from=nursing-long-term-care/cna&k=2&by=usd",
        "/api/v1/paths, ?to=nursing-long-term-care/lpn&from=nursing-long-term-care/cna&plans=yes",
        "/api/v1/paths, ?to=nursing-long-term-care/np&max-months=6&why-not=nursing-long-term-care/lpn",
        "/api/v1/explore, ?from=nursing-long-term-care/cna&limit=5",
        "/api/v1/explore, ?from=43-3031&limit=3&bright=yes",
        "/api/v1/paths, ?from=43-3031&to=13-2011&hours=10",
        "/api/v1/next, ?from=nursing-long-term-care/cna",
        "/api/v1/rank, ?from=nursing-long-term-care/cna",
        "/api/v1/rank/country, ?from=nursing-long-term-care/cna&bright=yes"
    })
    void anAnswerHasTheShapeThatIsDescribed(String address, String asked) {
        String start = address.replaceFirst("\\{.*", "");
        JsonNode schema = schema(address, "get");
        assertTrue(schema.has("$ref"), address + " describes its answer");
        assertEquals(List.of(), Shape.faults(json(start + asked), schema, DOCUMENT), asked);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/gap, ?job=nursing-long-term-care/lpn",
        "/api/v1/paths, ?to=nursing-long-term-care/rn-adn",
        "/api/v1/explore, ?limit=2",
        "/api/v1/next, ''",
        "/api/v1/rank, ?limit=2",
        "/api/v1/rank/country, ?limit=2"
    })
    void soHasOneForThePersonInTheBody(String address, String asked) throws Exception {
        byte[] person = Files.readAllBytes(Path.of("seeds/people/cna-to-rn.yaml"));
        HttpResponse<String> answer =
                PROGRAM.send(
                        PROGRAM.request(address + asked)
                                .header("Content-Type", "application/yaml")
                                .POST(BodyPublishers.ofByteArray(person)));
        assertEquals(200, answer.statusCode(), answer.body());
        JsonNode told = JSON.readTree(answer.body());
        assertEquals("case-1001", told.get("person").asText());
        assertEquals(List.of(), Shape.faults(told, schema(address, "post"), DOCUMENT));
    }

    @Test
    void soHasAProblem() throws Exception {
        JsonNode problem = JSON.readTree(PROGRAM.get("/api/v1/gap?job=no/such").body());
        JsonNode schema = DOCUMENT.at("/components/schemas/Problem");
        assertEquals(List.of(), Shape.faults(problem, schema, DOCUMENT));
    }

    /** Else the tests above could not fail. */
    @Test
    void anotherShapeIsFound() {
        JsonNode schema = DOCUMENT.at("/components/schemas/FindJson");
        JsonNode answer = json("/api/v1/rank?limit=1");
        assertEquals(
                List.of(
                        "answer.person is not described",
                        "answer.on is not described",
                        "answer.region is not described",
                        "answer.jobs is not described",
                        "answer.next is not described",
                        "answer.warnings is not described",
                        "answer.query is missing",
                        "answer.nearest is missing",
                        "answer.total is missing",
                        "answer.hits is missing"),
                Shape.faults(answer, schema, DOCUMENT).stream()
                        .sorted(java.util.Comparator.comparing(fault -> fault.endsWith("missing")))
                        .toList());
    }

    @Test
    void onlyTheApiIsDescribedAndWhollySo() {
        Set<String> described = new TreeSet<>();
        DOCUMENT.get("paths").fieldNames().forEachRemaining(described::add);
        assertEquals(
                List.of(),
                described.stream().filter(path -> !path.startsWith("/api/v1/")).toList(),
                "add the package of these pages to openapi.pages in pom.xml");
        assertEquals(17, described.size(), described.toString());
        assertTrue(DOCUMENT.get("openapi").asText().startsWith("3."));
    }

    @Test
    void eachOperationHasItsOwnNameAndEachParameterADescription() {
        Set<String> names = new TreeSet<>();
        List<String> silent = new ArrayList<>();
        for (JsonNode path : DOCUMENT.get("paths")) {
            for (JsonNode operation : path) {
                String name = operation.get("operationId").asText();
                assertTrue(names.add(name), name + " stands twice");
                for (JsonNode parameter : operation.path("parameters")) {
                    if (!parameter.has("description")) {
                        silent.add(name + " " + parameter.get("name").asText());
                    }
                }
            }
        }
        assertEquals(List.of(), silent);
    }

    /** A description in YAML says what the one in JSON says. */
    @Test
    void theDescriptionIsServedAsYamlToo() throws Exception {
        HttpResponse<String> yaml = PROGRAM.get("/api/v1/openapi.yaml");
        assertEquals("application/yaml", yaml.headers().firstValue("Content-Type").orElse(""));
        Object read = new org.yaml.snakeyaml.Yaml().load(yaml.body());
        assertEquals(DOCUMENT, JSON.valueToTree(read));
        assertTrue(yaml.body().getBytes(StandardCharsets.UTF_8).length > 10_000);
    }
}
