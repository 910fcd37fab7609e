package org.trellis.model.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.message.InvalidValue;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Requirement;

/** What is asked and needed at entry is critical; the scale of need at entry runs backwards. */
class CriticalTest {
    private static boolean critical(Requirement.Ask ask, Requirement.AtEntry atEntry) {
        return new Requirement(
                        Competency.Id.parse("m/a"),
                        ask,
                        Optional.ofNullable(atEntry),
                        "seen",
                        Issue.Place.NOWHERE)
                .isCritical(() -> 2.0);
    }

    private static final Requirement.Ask ASKED = new Requirement.Needed();

    @Test
    void aLowMeanIsEarly() {
        assertEquals(true, critical(ASKED, new Requirement.Rated(1)));
        assertEquals(true, critical(ASKED, new Requirement.Rated(2.0)));
        assertEquals(false, critical(ASKED, new Requirement.Rated(2.1)));
        assertEquals(false, critical(ASKED, new Requirement.Rated(4)));
    }

    @Test
    void aStatementNeedsNoMean() {
        assertEquals(true, critical(ASKED, new Requirement.Stated(true)));
        assertEquals(false, critical(ASKED, new Requirement.Stated(false)));
    }

    @Test
    void whatNobodyRatedOrNobodyAsksIsNotCalledCritical() {
        assertEquals(false, critical(ASKED, null));
        assertEquals(false, critical(new Requirement.NotRated(), new Requirement.Stated(true)));
        assertEquals(false, critical(new Requirement.NotNeeded(), new Requirement.Rated(1)));
    }

    @Test
    void aMeanOutsideTheScaleIsNone() {
        assertThrows(InvalidValue.class, () -> new Requirement.Rated(0.9));
        assertThrows(InvalidValue.class, () -> new Requirement.Rated(4.1));
        assertThrows(InvalidValue.class, () -> new Requirement.Rated(Double.NaN));
    }
}
