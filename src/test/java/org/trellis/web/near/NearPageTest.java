package org.trellis.web.near;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Site;

/** The nearest U.S. occupations as a page. */
class NearPageTest {
    private static Browser attendant() {
        return Site.own().browserOf("id: case-1\njob: onet/53-6021.00\n");
    }

    @Test
    void itListsOccupationsWithWhatMostHaveAndSaysWhatIsNotInTheData() throws Exception {
        String page = attendant().get("/near?field=43&lang=en").body();
        String text = new Html(page).text();
        assertTrue(page.contains("/gap?job=onet/43-"), page);
        assertFalse(page.contains("/gap?job=onet/41-"), page);
        assertTrue(text.contains("most people have: high school diploma"), text);
        assertTrue(text.contains("Licenses, age, background, driving and health"), text);
        assertTrue(text.contains("O*NET 29.3 Database"), text);
    }

    @Test
    void anOccupationOfACareerMapLeadsToIt() throws Exception {
        String page = attendant().get("/near?field=31&lang=en").body();
        assertTrue(page.contains("/gap?job=nursing-long-term-care/cna"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "pay=abc, #pay",
        "growth=x, #growth",
        "ri=5&ii=5, #ri",
        "ri=7&ii=7&ai=7&si=7&ei=7&ci=7, #ri"
    })
    void whatCannotBeUsedIsToldAtItsField(String query, String field) throws Exception {
        String page = attendant().get("/near?" + query + "&lang=en").body();
        assertTrue(page.contains("href=\"" + field + "\""), page);
    }

    @Test
    void scoresOfInterestsNarrowTheListDown() throws Exception {
        String all = attendant().get("/near?lang=en").body();
        String own = attendant().get("/near?ri=5&ii=30&ai=5&si=35&ei=10&ci=15&lang=en").body();
        assertTrue(all.contains("onet/53-7065.00") || !own.contains("onet/53-7065.00"));
        assertFalse(own.contains("href=\"#ri\""), own);
        assertTrue(!new Html(all).heading().equals(new Html(own).heading()));
    }
}
