package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.National;

/** Schooling that an occupation has of its own costs what it costs there, not what others cost. */
class OwnSchoolTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static String expected(String onetSoc) {
        Job job = CATALOG.national().findJob(onetSoc).orElseThrow();
        return Diplomas.expected(CATALOG, job).map(Credential.Id::toString).orElse("");
    }

    private static double usd(String onetSoc) {
        Job job = Shipped.LATTICE.country().findJob(National.job(onetSoc)).orElseThrow();
        var asked = job.credentials().stream().map(Job.AskedCredential::anyOf).toList();
        return Earning.shortest(new Credentials(CATALOG), asked, java.util.Set.of())
                .orElseThrow()
                .usd();
    }

    @Test
    void theLongestCodeOfTheOccupationNamesIt() {
        assertEquals("typical-53-2012", expected("53-2012.00"));
        assertEquals("typical-29-12", expected("29-1215.00"));
        assertEquals("typical-29-102", expected("29-1021.00"));
        assertEquals("postsecondary-certificate", expected("25-4031.00"));
        assertEquals("", expected("35-3023.00"));
    }

    /** 250 flight hours cost tens of thousands of dollars; an airline asks for them and more. */
    @Test
    void aPilotPaysForFlightHours() {
        assertTrue(usd("53-2012.00") >= 50_000, "commercial: " + usd("53-2012.00"));
        assertTrue(usd("53-2011.00") > usd("53-2012.00") + 20_000, "" + usd("53-2011.00"));
    }

    /** No schooling of an occupation's own is for an occupation that does not exist. */
    @Test
    void eachIsOfSomeOccupation() {
        List<Credential.Id> own =
                CATALOG.credentials().keySet().stream()
                        .filter(id -> id.toString().startsWith("typical-"))
                        .toList();
        assertTrue(own.size() > 10);
        for (Credential.Id id : own) {
            assertTrue(
                    CATALOG.national()
                            .jobs()
                            .anyMatch(
                                    job -> Diplomas.expected(CATALOG, job).equals(Optional.of(id))),
                    id.toString());
        }
    }
}
