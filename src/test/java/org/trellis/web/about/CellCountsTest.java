package org.trellis.web.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Html;
import org.trellis.web.Site;

class CellCountsTest {
    /** A wage, a skill and a must-have of one job; what nobody rated is no cell; a move is two. */
    @Test
    void eachFilledCellCountsOnceByItsSource() {
        Catalog catalog =
                Fixture.catalog(
                        """
                        helper $30000 welding@2 paper@NR
                        rigger +license
                        helper -> rigger exp=12
                        """);
        var counts = new CellCounts(catalog).of(catalog.ladders().get("l"));
        assertEquals(5, counts.values().stream().mapToInt(each -> each).sum(), counts.toString());
    }

    @Test
    void thePageCountsEveryMapAndModel() throws Exception {
        for (String lang : new String[] {"en", "es"}) {
            Html page = new Html(Site.own().browser().get("/about?lang=" + lang).body());
            String table = page.source().split("id=\"cells\"", 2)[1].split("</table>", 2)[0];
            long rows = table.split("<th scope=\"row\">", -1).length - 1;
            var catalog = Site.LOADED.catalog();
            assertEquals(catalog.ladders().size() + catalog.models().size(), rows);
            assertTrue(table.contains("/ladders/nursing-long-term-care"), table);
        }
    }
}
