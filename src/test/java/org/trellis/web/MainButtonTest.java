package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page has one filled button, so that the next step is plain; what is folded away is apart. */
class MainButtonTest {
    private static final String RN = "nursing-long-term-care/rn-adn";
    private static final Pattern FILLED =
            Pattern.compile(
                    "<(?:button|a)(?=[^>]*(?:type=\"submit\"|class=\"button))"
                            + "(?![^>]*class=\"[^\"]*\\b(?:quiet|danger|link|mini|skip)\\b)[^>]*>");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/find?q=nurse",
                "/explore?from=nursing-long-term-care/cna&hours=20&pay=40000",
                "/next?from=nursing-long-term-care/cna",
                "/jobs/" + RN,
                "/gap?job=" + RN,
                "/compare?a=cashier&b=" + RN,
                "/paths?to=" + RN + "&from=nursing-long-term-care/cna",
                "/ladders/all?from=" + RN,
                "/apprentices",
                "/clients",
                "/schedules"
            })
    void oneFilledButton(String page) throws Exception {
        String body = Site.own().browser().get(page).body();
        String main =
                body.substring(body.indexOf("<main"), body.indexOf("</main>"))
                        .replaceAll("(?s)<details\\b.*?</details>", "");
        List<String> filled = FILLED.matcher(main).results().map(found -> found.group()).toList();
        assertEquals(filled.stream().limit(1).toList(), filled);
    }
}
