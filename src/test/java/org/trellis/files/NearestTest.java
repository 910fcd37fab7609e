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
}
