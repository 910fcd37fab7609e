package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.files.reading.Nearest;

class NearestTest {
    private static final List<String> JOBS =
            List.of("care/cna", "care/pca", "care/lpn", "shop/welder", "shop/machinist");

    @Test
    void swappedLettersAreOneStep() {
        assertEquals(List.of("care/cna"), Nearest.names("care/can", JOBS));
    }

    @Test
    void caseIsNoDifference() {
        assertEquals(List.of("shop/welder"), Nearest.names("SHOP/Welder", JOBS));
    }

    @Test
    void aBareCodeFindsItsFullName() {
        assertEquals(List.of("shop/machinist"), Nearest.names("machinst", JOBS));
    }

    @Test
    void equallyNearOnesAreAllNamedInAlphabeticalOrder() {
        assertEquals(List.of("care/cna", "care/pca"), Nearest.names("care/ca", JOBS));
    }

    @Test
    void nothingNearIsNothing() {
        assertEquals(List.of(), Nearest.names("astronaut/mars-pilot", JOBS));
    }

    @Test
    void aWholeWordOrTheStartOfANameComesBeforeOtherLetters() {
        List<String> credentials = List.of("aws-ccp", "cpc", "cpr-bls", "cpt");
        assertEquals(List.of("cpr-bls"), Nearest.names("cpr", credentials));
        assertEquals(List.of("cpr-bls"), Nearest.names("bls", credentials));
        assertEquals(List.of("cpr-bls"), Nearest.names("cpr-bls-card", credentials));
        assertEquals(List.of("shop/machinist"), Nearest.names("machin", JOBS));
        assertEquals(List.of("shop/machinist"), Nearest.names("chinist", JOBS));
    }

    /** {@code air} is in {@code chairside}, which says nothing. */
    @Test
    void eachPartOfANameHasToBeNear() {
        List<String> jobs = List.of("transportation-logistics/air", "care/cna", "dent/chair");
        assertEquals(List.of(), Nearest.names("dental/chairside", jobs));
        assertEquals(List.of(), Nearest.names("chairside", List.of("transport/air")));
        assertEquals(List.of("care/cna"), Nearest.names("caer/can", jobs));
        assertEquals(List.of("care/cna"), Nearest.names("hospital/cna", jobs));
        assertEquals(List.of(), Nearest.names("hospital/can", jobs));
        assertEquals(
                List.of("long-term-care/cna"),
                Nearest.names("care/cna", List.of("long-term-care/cna", "shop/cnc")));
    }

    @Test
    void ofThreeLettersOneMayDiffer() {
        assertEquals(List.of(), Nearest.names("lpx", List.of("rn", "abx")));
        assertEquals(List.of("lpn"), Nearest.names("lpx", List.of("lpn", "abx")));
    }
}
