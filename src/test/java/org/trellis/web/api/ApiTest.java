package org.trellis.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Browser;
import org.trellis.web.Site;

/** What programs may rely on, and what they are told when they ask for what cannot be. */
class ApiTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Browser PROGRAM = Site.open().stranger();
    private static final String V1 = "/api/v1/";
    private static final String LPN = "nursing-long-term-care/lpn";

    private static HttpResponse<String> get(String asked, String... headers) throws Exception {
        HttpRequest.Builder request = PROGRAM.request(V1 + asked).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return PROGRAM.send(request);
    }

    private static HttpResponse<String> post(String asked, String type, String body)
            throws Exception {
        return PROGRAM.send(
                PROGRAM.request(V1 + asked)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    /** {@code 400 hours: nearest, nearest}. */
    private static String problem(HttpResponse<String> answer) throws Exception {
        assertEquals("application/problem+json", header(answer, "Content-Type"), answer.body());
        JsonNode problem = JSON.readTree(answer.body());
        assertEquals(answer.statusCode(), problem.get("status").asInt());
        assertTrue(problem.get("detail").asText().length() > 10);
        String field = problem.at("/errors/0/field").asText();
        List<String> nearest = new ArrayList<>();
        problem.get("nearest").forEach(each -> nearest.add(each.get("id").asText()));
        String shown = answer.statusCode() + " " + field + ": " + String.join(", ", nearest);
        return shown.replaceAll("[: ]+$", "");
    }

    /** As on the page: whoever works in the country may still ask for the career maps alone. */
    @Test
    void theListKeepsToTheCareerMapsWhereTheCountryIsDeclined() throws Exception {
        String maps = get("explore?from=53-6021&country=no&limit=1000").body();
        List<String> jobs = new ArrayList<>();
        JSON.readTree(maps).get("jobs").forEach(each -> jobs.add(each.toString()));
        assertTrue(!jobs.isEmpty() && jobs.size() <= Site.LOADED.catalog().jobs().count(), maps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gap?job=nursing-long-term-care/lpm | 400 job: nursing-long-term-care/lpn",
                "gap?from=43-3032&job=43-3031 | 400 from: 43-3031.00, 43-5032.00, 53-3032.00",
                "jobs/nursing-long-term-care/lpm | 404 : nursing-long-term-care/lpn",
                "schedules/bus-mechanik | 404 : bus-mechanic",
                "gap | 400 job",
                "gap?job= | 400 job",
                "find | 400 q",
                "gap?jbo=43-3031 | 400 jbo: job",
                "gap?job=43-3031&job=43-3032 | 400 job",
                "gap?job=43-3031&on=yesterday | 400 on",
                "gap?job=43-3031&importance=never | 400 importance",
                "gap?job=43-3031&presumed=perhaps | 400 presumed",
                "gap?job=43-3031&lang=fr | 400 lang",
                "explore?hours=many | 400 hours",
                "explore?hours=900 | 400 hours",
                "explore?max-moves=1.5 | 400 max-moves",
                "explore?min-goal-wage=9000000 | 400 min-goal-wage",
                "explore?max-months=6&max-step-months=9 | 400 max-step-months",
                "explore?budget=1.600 | 400 budget",
                "explore?without-kinds=school | 400 without-kinds",
                "explore?without-jobs=nursing-long-term-care/lpm | 400 without-jobs:"
                        + " nursing-long-term-care/lpn",
                "explore?field=nurse | 400 field",
                "paths?to=nursing-long-term-care/lpn&without-jobs=nursing-long-term-care/lpn | 400"
                        + " to",
                "paths?to=nursing-long-term-care/lpn&k=0 | 400 k",
                "paths?to=nursing-long-term-care/lpn&k=101 | 400 k",
                "paths?to=nursing-long-term-care/lpn&by=luck | 400 by",
                "paths?to=39-1022&education=none | 400 education",
                "explore?education=none | 400 education",
                "paths?to=nursing-long-term-care/lpn&country=maybe | 400 country",
                "rank/country?interests=1,2 | 400 interests",
                "jobs?limit=201 | 400 limit",
                "jobs?cursor=else | 400 cursor",
                "nothing | 404",
                "%2e%2e/%2e%2e/health | 404"
            })
    void whatCannotBeAnsweredNamesItsField(String asked, String told) throws Exception {
        assertEquals(told, problem(get(asked)), asked);
    }

    @Test
    void aProblemIsToldInTheLanguageOfTheReader() throws Exception {
        String asked = "gap?job=no/such";
        assertTrue(get(asked).body().contains("there is nothing called “no/such”"));
        assertTrue(get(asked + "&lang=es").body().contains("no hay nada llamado «no/such»"));
        assertTrue(get(asked, "Accept-Language", "es-US").body().contains("Solicitud incorrecta"));
        assertTrue(
                get(asked, "Cookie", "trellis-lang=es").body().contains("Bad request"),
                "no cookie counts");
    }

    @Test
    void anAnswerIsToldInTheLanguageOfTheReader() throws Exception {
        String title = "\"title\" : \"Auxiliar";
        assertTrue(get("jobs?limit=200&lang=es").body().contains(title));
        assertTrue(get("jobs?limit=200", "Accept-Language", "es").body().contains(title));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | '' | 400 person",
                "application/json | {bad | 422 person",
                "application/json | [1] | 422 person",
                "application/json | {\"id\": \"a\", \"job\": \"no/such\"} | 422 person",
                "application/yaml | id: 123-45-6789 | 422 person",
                "text/plain | id: a | 415",
                "application/x-www-form-urlencoded | id=a | 415",
                "nonsense | id: a | 415"
            })
    void aBodyThatCannotBeReadIsRefused(String type, String body, String told) throws Exception {
        assertEquals(told, problem(post("gap?job=" + LPN, type, body)));
    }

    @Test
    void anErrorInAPersonNamesItsLineAndDoesNotRepeatWhatIsPrivate() throws Exception {
        String person = "id: a\nlearning_hours_per_week: 900\n";
        JsonNode problem = JSON.readTree(post("gap?job=" + LPN, "application/yaml", person).body());
        assertEquals(2, problem.at("/errors/0/line").asInt());
        String secret = post("gap?job=" + LPN, "text/yaml", "id: 123-45-6789").body();
        assertTrue(!secret.contains("123-45"), secret);
    }

    @ParameterizedTest
    @ValueSource(ints = {300_000, 3_000_000})
    void aLargeBodyIsRefused(int bytes) throws Exception {
        String person = "id: a\n" + " ".repeat(bytes);
        HttpResponse<String> answer = post("gap?job=" + LPN, "application/yaml", person);
        assertTrue(problem(answer).startsWith("413"), answer.body());
    }

    @Test
    void limitsOfTheAddressWinOverThoseOfThePerson() throws Exception {
        String person = "id: a\njob: nursing-long-term-care/cna\nlimits: {max_moves: 1}\n";
        String asked = "paths?to=nursing-long-term-care/np";
        JsonNode one = JSON.readTree(post(asked, "application/yaml", person).body());
        JsonNode more =
                JSON.readTree(post(asked + "&max-moves=6", "application/yaml", person).body());
        assertEquals(0, one.get("paths").size());
        assertTrue(more.get("paths").size() > 0);
    }

    @Test
    void aListComesInPartsUntilTheEnd() throws Exception {
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        int parts = 0;
        for (; next.isPresent(); parts++) {
            String cursor = next.get().isEmpty() ? "" : "&cursor=" + next.get();
            JsonNode part = JSON.readTree(get("occupations?limit=200" + cursor).body());
            part.get("items").forEach(each -> seen.add(each.get("code").asText()));
            next = Optional.of(part.get("next")).filter(n -> !n.isNull()).map(JsonNode::asText);
        }
        assertEquals(
                "6 1016 1016", parts + " " + seen.size() + " " + seen.stream().distinct().count());
    }

    /** Each job once, in the order of the whole list. */
    @ParameterizedTest
    @CsvSource({
        "explore?from=nursing-long-term-care/cna&country=no, 5",
        "rank?, 9",
        "rank/country?field=29&, 40"
    })
    void answersWithManyJobsComeInPartsToo(String address, int limit) throws Exception {
        List<String> whole = new ArrayList<>();
        JSON.readTree(get(address + "&limit=2000").body())
                .get("jobs")
                .forEach(each -> whole.add(each.get("job").asText()));
        List<String> seen = new ArrayList<>();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            String cursor = next.get().isEmpty() ? "" : "&cursor=" + next.get();
            JsonNode part = JSON.readTree(get(address + "&limit=" + limit + cursor).body());
            part.get("jobs").forEach(each -> seen.add(each.get("job").asText()));
            next = Optional.of(part.get("next")).filter(n -> !n.isNull()).map(JsonNode::asText);
        }
        assertTrue(whole.size() > limit, address);
        assertEquals(whole, seen);
    }

    /** A cursor of another question, of a job alone, changed by a letter or no cursor at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "rank?from=nursing-long-term-care/lpn&cursor=NEXT",
                "rank/country?cursor=NEXT",
                "jobs?cursor=NEXT",
                "rank?cursor=NEXTx",
                "rank?cursor=nowhere",
                "rank?cursor=bnVyc2luZy1sb25nLXRlcm0tY2FyZS9wY2E",
                "rank?cursor=%25%00%3Cscript%3E"
            })
    void aCursorOfAnotherListIsRefused(String address) throws Exception {
        String next = JSON.readTree(get("rank?limit=3").body()).get("next").asText();
        assertEquals(200, get("rank?cursor=" + next).statusCode());
        HttpResponse<String> answer = get(address.replace("NEXT", next));
        assertEquals("400 cursor", problem(answer));
    }

    @Test
    void whoHoldsAnAnswerIsToldThatItIsTheSame() throws Exception {
        HttpResponse<String> first = get("jobs");
        String tag = header(first, "ETag");
        assertTrue(tag.matches("\"[0-9a-f]{24}\""), tag);
        HttpResponse<String> second = get("jobs", "If-None-Match", tag);
        assertEquals("304 ", second.statusCode() + " " + second.body());
        assertEquals(tag, header(second, "ETag"));
        assertEquals(200, get("jobs?lang=es", "If-None-Match", tag).statusCode());
        assertEquals("Accept-Language", header(first, "Vary"));
    }

    @Test
    void headSaysWhatGetWouldWithoutTheBody() throws Exception {
        HttpResponse<String> get = get("jobs");
        HttpResponse<String> head =
                PROGRAM.send(PROGRAM.request(V1 + "jobs").method("HEAD", BodyPublishers.noBody()));
        assertEquals("200 ", head.statusCode() + " " + head.body());
        for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
            assertEquals(header(get, name), header(head, name), name);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT | /api/v1/gap | GET, HEAD, POST",
                "POST | /api/v1/jobs | GET, HEAD",
                "OPTIONS | /api/v1/jobs | GET, HEAD",
                "DELETE | /api/v1/rank/country | GET, HEAD, POST",
                "OPTIONS | /explore | GET, HEAD",
                "OPTIONS | /static/trellis.css | GET, HEAD",
                "TRACE | /profile/erase | POST"
            })
    void aMethodThatIsNotTakenNamesThoseThatAre(String method, String path, String allow)
            throws Exception {
        HttpResponse<String> answer =
                PROGRAM.send(PROGRAM.request(path).method(method, BodyPublishers.noBody()));
        assertEquals("405 " + allow, answer.statusCode() + " " + header(answer, "Allow"));
    }

    /** Neither a session nor a cookie begins, and nothing of a person stays in a cache. */
    @Test
    void nothingIsRemembered() throws Exception {
        HttpResponse<String> answer = post("gap?job=" + LPN, "application/yaml", "id: a\n");
        assertEquals(200, answer.statusCode());
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals("", header(answer, "Set-Cookie") + header(get("jobs?lang=es"), "Set-Cookie"));
    }

    @Test
    void aPrivateComputerAnswersProgramsOfItsOwnOnly() throws Exception {
        Browser stranger = Site.own().stranger();
        assertEquals(200, stranger.get(V1 + "jobs?limit=1").statusCode());
        HttpResponse<String> foreign =
                stranger.send(
                        stranger.request(V1 + "jobs").header("Sec-Fetch-Site", "cross-site").GET());
        assertEquals("403", problem(foreign));
        assertEquals("private, no-cache", header(stranger.get(V1 + "jobs"), "Cache-Control"));
        assertEquals("public, no-cache", header(get("jobs"), "Cache-Control"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/explore", "/near", "/schedules", "/schedules/new", "/models"})
    void aPageIsNotSentToWhoTakesJsonOnly(String page) throws Exception {
        PROGRAM.get(page);
        HttpResponse<String> answer =
                PROGRAM.send(PROGRAM.request(page).header("Accept", "application/json").GET());
        assertEquals(406, answer.statusCode());
        assertEquals(406, get("jobs", "Accept", "text/html").statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aPageListsTheAddressesWithExamplesThatWork(String lang) throws Exception {
        String page = PROGRAM.get("/api?lang=" + lang).body();
        List<String> examples = new ArrayList<>();
        Pattern.compile("<td[^>]*><a href=\"(/api/v1/[^\"]*)\"")
                .matcher(page)
                .results()
                .forEach(found -> examples.add(found.group(1).replace("&amp;", "&")));
        assertEquals(17, examples.size(), page);
        if (lang.equals("en")) {
            for (String example : examples) {
                assertEquals(200, PROGRAM.get(example).statusCode(), example);
            }
        }
        assertTrue(page.contains(lang.equals("en") ? "For programs" : "Para programas"));
        assertTrue(PROGRAM.get("/about").body().contains("href=\"/api\""));
        assertTrue(page.toLowerCase(Locale.ROOT).contains("rfc 9457"));
    }
}
