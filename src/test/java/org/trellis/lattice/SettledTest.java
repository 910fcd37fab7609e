package org.trellis.lattice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.Shipped;
import org.trellis.model.Job;

/** Who says an occupation is not taken for somebody of another field. */
class SettledTest {
    @ParameterizedTest
    @CsvSource({
        "11-3021.00, it-cybersecurity/it-manager",
        "15-1299.09, it-cybersecurity/it-pm",
        "11-1021.00, hospitality-retail/store-manager",
        "11-9111.00, nursing-long-term-care/nha",
        "47-1011.00, construction/foreman",
        "31-9092.00, nursing-long-term-care/med-assistant",
        "29-1141.00, nursing-long-term-care/rn-adn",
        "47-2111.00, construction/elec-apprentice",
        "39-1022.00, onet/39-1022.00"
    })
    void anOccupationStandsForTheLowestJobThatIsNamedLikeIt(String onetSoc, String job) {
        var country = Shipped.LATTICE.country();
        assertEquals(job, country.settled(Job.Id.parse("onet/" + onetSoc)).toString());
    }
}
