package org.trellis.web.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** Values in an address that are none of those it can be, and methods that no page takes. */
class AddressWordsTest {
    private static final String RN = "nursing-long-term-care/rn-adn";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/next?country=maybe      | “maybe” in the address is not a choice. Use, for"
                        + " example: yes, no.",
                "/next?jobs=maybe         | “maybe” in the address is not a choice. Use, for"
                        + " example: country, maps.",
                "/next?opens=zz           | “zz” in the address is not a choice.",
                "/next?zone=9             | “9” in the address is not a choice. Use, for example:"
                        + " 1, 2, 3, 4, 5.",
                "/explore?growth=abc      | “abc” in the address is not a choice. Use, for example:"
                        + " 0, 5, 10, 20.",
                "/explore?bright=maybe    | “maybe” in the address is not a choice. Use, for"
                        + " example: yes.",
                "/explore?openings=x      | “x” in the address is not a choice.",
                "/explore?field=zz        | “zz” in the address is not a choice.",
                "/explore?horizon=4       | “4” in the address is not a choice. Use, for example:"
                        + " 3, 5, 10.",
                "/explore?open=zz         | “zz” in the address is not a choice.",
                "/library?approach=zz     | “zz” in the address is not a choice. Use, for"
                        + " example: time, competency, hybrid.",
                "/explore?shown=x         | “x” in the address is not a choice.",
                "/explore?full_time=maybe | “maybe” in the address is not a choice. Use, for"
                        + " example: yes.",
                "/explore?no_degree=maybe | “maybe” in the address is not a choice. Use, for"
                        + " example: yes.",
                "/explore?limits=zz       | “zz” in the address is not a choice. Use, for example:"
                        + " jobs, kinds.",
                "/near?zone=9             | “9” in the address is not a choice.",
                "/near?field=zz           | “zz” in the address is not a choice.",
                "/near?bright=maybe       | “maybe” in the address is not a choice.",
                "/paths?to={rn}&jobs=zz   | “zz” in the address is not a choice. Use, for example:"
                        + " maps, country.",
                "/paths?to={rn}&on=zz     | “zz” is not a date. Write it like 2026-05-31.",
                "/gap?job={rn}&unknown=zz | “zz” in the address is not a choice. Use, for example:"
                        + " gap, met.",
                "/gap?job={rn}&country=maybe | “maybe” in the address is not a choice.",
                "/?lang=xx                | “xx” in the address is not a choice. Use, for example:"
                        + " en, es."
            })
    void areRefusedWithWhatCouldStandThere(String address, String said) throws Exception {
        var answer = Site.own().browser().get(address.replace("{rn}", RN));
        assertEquals(400, answer.statusCode(), answer.body());
        String text = new Html(answer.body()).text();
        assertTrue(text.contains(said), text);
    }

    /** The page comes, with the sentence at its field. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/next?from=zzz",
                "/next?pay=zzz",
                "/explore?from=zzz",
                "/explore?within=zzz",
                "/explore?ri=9",
                "/near?pay=zz",
                "/near?ri=9",
                "/gap?job=zzz",
                "/gap?job=zzz&format=json",
                "/plan?job=zzz",
                "/assess?job=zzz",
                "/compare?a=zzz&b=" + RN,
                "/gap/goals?a=zzz&b=" + RN,
                "/gap/goals?a=" + RN + "&b=" + RN,
                "/ladders/all?from=zzz",
                "/ladders/all?pay=zzz",
                "/paths?to=zzz",
                "/paths?from=zzz",
                "/paths?to=" + RN + "&from=zzz",
                "/paths?to=" + RN + "&pay=zzz"
            })
    void areABadRequestWhereTheyWereTyped(String address) throws Exception {
        var answer = Site.own().browser().get(address);
        assertEquals(400, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/next",
                "/next?from=",
                "/explore?zone=&growth=&bright=&field=&limits=&full_time=",
                "/explore?pay=50000&within=any&full_time=yes&no_degree=yes",
                "/near?zone=3&field=29&bright=yes",
                "/gap",
                "/gap?job=",
                "/plan",
                "/assess",
                "/compare?a=" + RN + "&b=",
                "/gap/goals?a=" + RN,
                "/ladders/all?from=",
                "/explore?open=limits.country",
                "/explore?open=unreachable",
                "/library?approach=",
                "/library?approach=hybrid",
                "/paths",
                "/paths?to=" + RN,
                "/?utm_source=x",
                "/?lang=es"
            })
    void othersAreAnswered(String address) throws Exception {
        var answer = Site.own().browser().get(address);
        assertEquals(200, answer.statusCode(), answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/next", "/find", "/health", "/explore", "/api/v1/jobs"})
    void aPageThatIsOnlyReadNamesTheMethodsItTakes(String address) throws Exception {
        var browser = Site.own().browser();
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            var answer =
                    browser.send(browser.request(address).method(method, BodyPublishers.noBody()));
            assertEquals(405, answer.statusCode(), method + " " + address);
            String allowed = answer.headers().firstValue("Allow").orElse("");
            assertTrue(allowed.contains("GET") && !allowed.contains(method), allowed);
        }
    }

    /** A form without its secret is still refused as such. */
    @ParameterizedTest
    @CsvSource({"POST, /profile, 403", "PUT, /profile, 405", "POST, /no/such/page, 403"})
    void formsNeedTheirSecret(String method, String address, int status) throws Exception {
        var browser = Site.own().browser();
        var answer = browser.send(browser.request(address).method(method, BodyPublishers.noBody()));
        assertEquals(status, answer.statusCode());
    }
}
