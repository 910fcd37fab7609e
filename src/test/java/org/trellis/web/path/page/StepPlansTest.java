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

    /** The tiles, the heading and the printed page say what the table says, and name the rate. */
    @Test
    void theFiguresOfTheWayAreThoseOfItsCourses() throws Exception {
        for (String language : List.of("en", "es")) {
            Words words = Words.of(language);
            String page = get(WAY + language + "&plans=yes");
            List<String> sums = found("class=\"number\"[^>]*>([^<]*\\$[^<]*)<", table(page));
            String total = sums.get(sums.size() - 2);
            String rate = sums.get(sums.size() - 1);
            String four = page.substring(page.indexOf("class=\"four\""), page.indexOf("</dl>"));
            assertTrue(four.contains(">" + total + "<"), four);
            String marked = words.say("plan.way.tile", "", rate);
            assertTrue(four.contains(marked.strip()), four);
            String heading = page.substring(page.indexOf("<h1"), page.indexOf("</h1>"));
            assertTrue(heading.contains(total), heading);
            String paper = page.substring(page.indexOf("id=\"paper\""));
            assertTrue(paper.contains(">" + total + "<"), paper);
            assertTrue(paper.contains(words.say("plan.way.before").toLowerCase()), paper);
            assertTrue(page.contains(words.say("plan.way.drawn")));
        }
    }

    /** Files of a way are counted as the way is. */
    @Test
    void theFilesCarryTheFiguresToo() throws Exception {
        String page = get(WAY + "en&plans=yes");
        for (String href : found("href=\"(/paths\\?[^\"]*format=[^\"]*)\"", page)) {
            String file = get(href.replace("&amp;", "&"));
            assertTrue(file.contains("By the courses of its steps") || file.contains("byCourses"));
        }
        assertEquals(2, found("(format=(?:text|json))", page).size());
        assertFalse(get(WAY + "en&format=json").contains("byCourses"));
    }

    /** Everything asked of the way is asked of the plan of a step; unrated skills are gaps. */
    @Test
    void theLinkOfAStepAsksWhatTheWayAsks() throws Exception {
        String page = get(WAY + "en&hours=30&presumed=no&on=2026-11-21");
        List<String> plans = found("href=\"(/plan\\?[^\"]*way-months[^\"]*)\"", page);
        assertFalse(plans.isEmpty());
        for (String href : plans) {
            for (String each : List.of("unknown=gap", "hours=30", "presumed=no", "on=2026-11-21")) {
                assertTrue(href.contains("&amp;" + each), href);
            }
        }
        assertFalse(get(WAY + "en&unknown=met").contains("&amp;unknown=gap"));
    }

    @Test
    void theApiSaysTheSameWhereAsked() throws Exception {
        String api = "/api/v1" + WAY.replace("&lang=", "") + "&on=2026-11-21";
        assertFalse(get(api).contains("byCourses"));
        assertTrue(get(api + "&plans=yes").contains("\"basis\" : \"courses"));
        assertEquals(400, Site.own().browser().get(api + "&plans=perhaps").statusCode());
    }
}
