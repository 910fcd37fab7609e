package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed comes back as typed, in its field and in what is said of it. */
class TypedTest {
    private final Browser browser = Site.own().browser();

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x{0}y", "x%sy", "x$1y", "x\\y", "it's", "{0}{1}", "a&amp;b", "<b>", "\"q\""
            })
    void inEveryForm(String typed) throws Exception {
        String query = Browser.form("pay", typed);
        String explored = browser.get("/explore?" + query).body();
        assertTrue(plain(explored).contains("value=\"" + typed + "\""), explored);
        var answers =
                browser.submit("/profile", "/profile", "id", "a", "do", "keep", "hours", typed);
        assertEquals(422, answers.statusCode());
        assertTrue(plain(answers.body()).contains("value=\"" + typed + "\""), answers.body());
        var begun =
                browser.submit(
                        "/apprentices", "/apprentices", "id", typed, "schedule", "", "consent", "");
        assertEquals(422, begun.statusCode());
        assertTrue(plain(begun.body()).contains("value=\"" + typed + "\""), begun.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x{0}y", "x$1y", "it's", "{0}{1}", "a&amp;b", "<b>"})
    void inWhatIsSaid(String typed) throws Exception {
        String name = java.net.URLEncoder.encode(typed, java.nio.charset.StandardCharsets.UTF_8);
        for (String language : new String[] {"en", "es"}) {
            String said = browser.get("/ladders/" + name + "?lang=" + language).body();
            assertTrue(plain(said).contains(typed), said);
        }
    }

    /** A control character has no place in a page. */
    @Test
    void noControlCharacterComesBack() throws Exception {
        for (String address :
                new String[] {
                    "/find?q=%00x", "/ladders/all?pay=%1b", "/models/%00", "/gap?job=%01"
                }) {
            String page = browser.get(address).body();
            assertTrue(page.contains("\uFFFD"), address);
            assertTrue(page.chars().noneMatch(c -> c < ' ' && "\t\n\r".indexOf(c) < 0), address);
        }
    }
}
