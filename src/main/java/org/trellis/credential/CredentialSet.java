package org.trellis.credential;

import java.util.BitSet;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Credential;

/**
 * One set K that can be earned.
 *
 * @param earned numbers in an order in which it can be earned; among those possible, by code
 * @param valid what counts as held afterward and did not before
 * @param hours known learning hours; unknown ones count 0
 * @param usd known fees
 * @param usdAtLeast whether a fee is unknown
 */
public record CredentialSet(
        int[] earned,
        BitSet valid,
        double hours,
        double usd,
        boolean usdAtLeast,
        Set<Credential.Kind> kinds) {
    static CredentialSet of(Credentials credentials, int[] earned, BitSet valid) {
        double hours = 0;
        double usd = 0;
        boolean atLeast = false;
        Set<Credential.Kind> kinds = new TreeSet<>();
        for (int number : earned) {
            Credential credential = credentials.get(number);
            hours += credential.hours().orElse(0);
            usd += credential.feeUsd().orElse(0);
            atLeast |= credential.feeUsd().isEmpty();
            kinds.add(credential.kind());
        }
        return new CredentialSet(
                earned, valid, hours, usd, atLeast, Collections.unmodifiableSet(kinds));
    }
}
