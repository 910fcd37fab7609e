package org.trellis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;

/** A nurse who names only her license is not sent to finish high school. */
class DiplomaCoveredTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    @Test
    void whatOnlyGraduatesCanGetCountsAsTheDiploma() {
        List<String> forgotten =
                CATALOG.credentials().values().stream()
                        .map(Credential::id)
                        .filter(id -> !typicalOfAnOccupation(id))
                        .filter(id -> takesADiploma(id) && !counts(id))
                        .map(Credential.Id::code)
                        .toList();
        assertEquals(List.of(), forgotten);
    }

    /** These stand for what most people in an occupation have and nobody named. */
    private static boolean typicalOfAnOccupation(Credential.Id id) {
        return id.code().startsWith("typical-");
    }

    /** Whether every way to it passes the diploma. The reader refuses cycles. */
    private static boolean takesADiploma(Credential.Id id) {
        return counts(id)
                || CATALOG.getCredential(id).requires().anyOf().stream()
                        .anyMatch(
                                group ->
                                        group.stream().allMatch(DiplomaCoveredTest::takesADiploma));
    }

    private static boolean counts(Credential.Id id) {
        return id.equals(Diplomas.HIGH_SCHOOL)
                || CATALOG.getCredential(id).covers().stream().anyMatch(DiplomaCoveredTest::counts);
    }
}
