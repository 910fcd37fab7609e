package org.trellis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;

/** Nobody pays for what only their employer or agency can give. */
class ProvidedCredentialsTest {
    private static final Set<String> PROVIDERS =
            Set.of("Employer", "Federal agency", "Federal Acquisition Institute");

    @Test
    void whatTheEmployerOrTheAgencyProvidesHasNoFee() {
        List<String> provided =
                Shipped.CATALOG.credentials().values().stream()
                        .filter(each -> PROVIDERS.contains(each.issuer()))
                        .map(
                                each ->
                                        each.id().code()
                                                + " "
                                                + Fees.usd(each, Shipped.CATALOG.assumptions()))
                        .sorted()
                        .toList();
        OptionalDouble none = OptionalDouble.of(0);
        assertEquals(
                List.of(
                        "fac-ppm " + none,
                        "federal-background-investigation " + none,
                        "forklift-cert " + none,
                        "process-safety-training " + none),
                provided);
    }
}
