package org.trellis.web.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.model.Credential;
import org.trellis.model.Credential.WioaCounts;
import org.trellis.model.Issue;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.web.Html;
import org.trellis.web.Site;

class CellCountsTest {
    /**
     * A wage, a skill and a must-have of one job; what nobody has rated is not a cell; a move is
     * two.
     */
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

    /** Name, fee, hours, validity, what comes first and WIOA; what is empty is not a cell. */
    @Test
    void eachGroupOfCellsOfACredentialCountsByItsOwnSource() {
        var counts = new CellCounts(Site.LOADED.catalog());
        var sources = new Credential.Sources("memory", "onet-29.3", "editorial", "memory");
        assertEquals(
                "{SOURCED=1, DERIVED=0, MEMORY=3, EDITORIAL=2}",
                counts.of(List.of(card(20, 24, "course", WioaCounts.YES, sources))).toString());
        assertEquals(
                "{SOURCED=0, DERIVED=0, MEMORY=1, EDITORIAL=1}",
                counts.of(List.of(card(-1, -1, "", WioaCounts.VERIFY, sources))).toString());
    }

    private static Credential card(
            double fee, int valid, String requires, WioaCounts wioa, Credential.Sources sources) {
        return new Credential(
                new Credential.Id("card"),
                Text.of("Card"),
                "State",
                Credential.Kind.LICENSE,
                fee < 0 ? OptionalDouble.empty() : OptionalDouble.of(fee),
                "memory",
                OptionalDouble.of(10),
                "editorial",
                OptionalDouble.empty(),
                valid < 0 ? OptionalInt.empty() : OptionalInt.of(valid),
                Credential.Renewal.UNKNOWN,
                Credential.AllOf.parse(requires),
                Set.of(),
                Set.of(),
                false,
                wioa,
                List.of(),
                sources,
                Issue.Place.NOWHERE);
    }

    @Test
    void thePageCountsEveryMapAndModelAndTheCredentials() throws Exception {
        for (String lang : new String[] {"en", "es"}) {
            Html page = new Html(Site.own().browser().get("/about?lang=" + lang).body());
            String table = page.source().split("id=\"cells\"", 2)[1].split("</table>", 2)[0];
            long rows = table.split("<th scope=\"row\">", -1).length - 1;
            var catalog = Site.LOADED.catalog();
            int totals = 3;
            assertEquals(catalog.ladders().size() + catalog.models().size() + 2 + totals, rows);
            int moves = catalog.bridges().size();
            assertTrue(table.contains(">" + 2 * moves + "</td>"), "bridges");
            assertTrue(table.contains("/ladders/nursing-long-term-care"), table);
        }
    }
}
