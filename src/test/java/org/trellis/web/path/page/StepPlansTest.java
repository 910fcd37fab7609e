package org.trellis.web.path.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** A way counted by the plans of its steps. */
class StepPlansTest {
    private static final String WAY =
            "/paths?to=nursing-long-term-care/rn-adn&from=nursing-long-term-care/cna&lang=";

    private static String table(String source) {
        int start = source.indexOf("id=\"plans\"");
        return start < 0 ? "" : source.substring(start, source.indexOf("</table>", start));
    }

    private static List<String> found(String regex, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String get(String address) throws Exception {
        return Site.own().browser().get(address).body();
    }

    @Test
    void theWayHasALinkAndCountsByItsRateUntilAsked() throws Exception {
        String page = get(WAY + "en");
        assertTrue(page.contains("plans=yes#plans"));
        assertFalse(page.contains("id=\"plans\""));
    }

    /** The figure of a step is that of the page that it opens, and the total is the sum. */
    @Test
    void eachStepShowsWhatItsPlanSaysAndTheTotalFollows() throws Exception {
        for (String language : List.of("en", "es")) {
            String page = get(WAY + language + "&plans=yes");
            String table = table(page);
            String marked = Words.of(language).say("plan.way.title");
            assertTrue(page.contains(marked), marked);
            List<Long> usd =
                    found("\\$([\\d,]+)", table).stream()
                            .map(each -> Long.parseLong(each.replace(",", "")))
                            .toList();
            int steps = usd.size() - 2;
            long sum = usd.subList(0, steps).stream().mapToLong(each -> each).sum();
            assertTrue(steps > 1 && Math.abs(sum - usd.get(steps)) <= steps, table);
            List<String> plans = found("href=\"(/plan\\?[^\"]*)\"", table);
            assertEquals(1, plans.size(), "the first step is learned on the job");
            String plan = get(plans.get(0).replace("&amp;", "&") + "&lang=" + language);
            String last = Words.of(language).money(usd.get(steps - 1));
            assertTrue(new Html(plan).text().contains(last), last);
        }
    }
}
