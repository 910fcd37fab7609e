package org.trellis.credential;

import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Assumptions;

/** Fees of credentials. */
public final class Fees {
    private Fees() {}

    /** In US dollars, as stated, else as estimated for its kind; empty where neither is known. */
    public static OptionalDouble usd(Credential credential, Assumptions assumed) {
        if (credential.feeUsd().isPresent()) {
            return credential.feeUsd();
        }
        String kind = Code.of(credential.kind());
        Assumptions.Assumption estimate = assumed.byName().get("fee_estimate_usd_" + kind);
        return estimate == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(estimate.values().get(0));
    }
}
