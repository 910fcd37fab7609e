package org.trellis.web.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.trellis.model.Job;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.step.Traveler;
import org.trellis.report.Words;
import org.trellis.web.Html;
import org.trellis.web.Site;
import org.trellis.web.words.JobHolder;

class ExplorePageTest {
    private static final Job.Id ASSEMBLER = Job.Id.parse("advanced-manufacturing/assembler");
    private static final String ADDRESS =
            "/explore?from=advanced-manufacturing/assembler&on=2026-11-21";

    private static Explored found() {
        Traveler traveler =
                new Traveler(
                        JobHolder.perhapsAt(Optional.of(ASSEMBLER)),
                        LocalDate.of(2026, 11, 21),
                        true,
                        false);
        return Site.own().bean(Explore.class).find(ExploreQuery.of(traveler));
    }

    private static Html page(String address) throws Exception {
        return new Html(Site.own().browser().get(address).body());
    }

    @Test
    void everyJobWithinReachIsListedInBothLanguages() throws Exception {
        for (String language : new String[] {"en", "es"}) {
            Html page = page(ADDRESS + "&shown=200&lang=" + language);
            assertTrue(page.heading().startsWith("" + found().reached().size()), page.heading());
            for (var reached : found().reached()) {
                String title = Words.of(language).text(reached.job().title());
                assertTrue(page.text().contains(title), title);
            }
        }
    }

    /** The jobs shown and those left out are all the jobs there are, each once. */
    @Test
    void shownAndLeftOutAddUp() throws Exception {
        Html page = page(ADDRESS + "&pay=50,000&within=60&lang=en");
        Matcher shown = Pattern.compile("^([0-9]+) job").matcher(page.heading());
        assertTrue(shown.find(), page.heading());
        Matcher left = Pattern.compile("([0-9]+) jobs are left out").matcher(page.text());
        assertTrue(left.find(), page.text());
        long all = Site.LOADED.catalog().jobs().count();
        int present = 1;
        assertEquals(
                all,
                Integer.parseInt(shown.group(1)) + Integer.parseInt(left.group(1)) + present,
                page.text());
    }

    @Test
    void wrongLimitsAreNamedAtTheirFieldAndNothingIsLost() throws Exception {
        for (String wrong : new String[] {"pay=9,000,000", "own_money=-1", "hours=0"}) {
            String field = wrong.substring(0, wrong.indexOf('='));
            String body = Site.own().browser().get(ADDRESS + "&lang=en&" + wrong).body();
            assertTrue(body.contains("href=\"#" + field + "\""), body);
            assertTrue(body.contains("id=\"" + field + "-wrong\""), body);
        }
    }

    @Test
    void wherePayIsOutOfReachThePageSaysWhatToChange() throws Exception {
        Html page = page(ADDRESS + "&pay=120,000&within=6&lang=en");
        assertEquals("No job fits these limits yet", page.heading());
        assertTrue(page.text().contains("are left out, and why"), page.text());
    }

    @Test
    void theListCanBeTakenAlong() throws Exception {
        String json = Site.own().browser().get(ADDRESS + "&lang=en&format=json").body();
        assertTrue(json.contains("\"jobs\""), json);
        assertEquals(400, Site.own().browser().get(ADDRESS + "&format=pdf").statusCode());
    }

    @Test
    void whoDoesNotWorkCanAskToo() throws Exception {
        Html page = page("/explore?lang=en");
        assertTrue(page.heading().contains("within your reach"), page.heading());
    }
}
