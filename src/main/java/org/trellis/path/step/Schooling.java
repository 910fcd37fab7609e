package org.trellis.path.step;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Fees;
import org.trellis.model.Credential;
import org.trellis.model.Credential.Kind;
import org.trellis.model.catalog.Assumptions;

/**
 * A set K with what it costs and asks.
 *
 * @param usd fees; one that nobody stated is our estimate for its kind
 * @param ownUsd fees that no aid may pay
 * @param termUsd fees that an apprentice pays: of licenses, certifications and clearances
 * @param termOwnUsd those that no aid may pay
 * @param estimated whether some fee is our estimate
 * @param atLeast whether some fee has not even an estimate
 * @param minHoursPerWeek its schools cannot be done in fewer
 */
public record Schooling(
        CredentialSet set,
        double usd,
        double ownUsd,
        double termUsd,
        double termOwnUsd,
        boolean estimated,
        boolean atLeast,
        double minHoursPerWeek) {
    private static final Set<Kind> PAID_BY_APPRENTICES =
            EnumSet.of(Kind.LICENSE, Kind.CERTIFICATION, Kind.CLEARANCE);

    /** Whether an apprentice pays its fee; the rest is taught within the term. */
    public static boolean apprenticePays(Credential credential) {
        return PAID_BY_APPRENTICES.contains(credential.kind());
    }

    static Schooling of(CredentialSet set, Credentials credentials, Assumptions assumed) {
        double usd = 0;
        double own = 0;
        double term = 0;
        double termOwn = 0;
        boolean estimated = false;
        boolean atLeast = false;
        double least = 0;
        for (int number : set.earned()) {
            Credential credential = credentials.get(number);
            OptionalDouble fee = Fees.usd(credential, assumed);
            double paid = fee.orElse(0);
            double self = credential.aid().isEmpty() ? paid : 0;
            boolean apprentice = apprenticePays(credential);
            usd += paid;
            own += self;
            term += apprentice ? paid : 0;
            termOwn += apprentice ? self : 0;
            estimated |= credential.feeUsd().isEmpty() && fee.isPresent();
            atLeast |= fee.isEmpty();
            least = Math.max(least, credential.minHoursPerWeek().orElse(0));
        }
        return new Schooling(set, usd, own, term, termOwn, estimated, atLeast, least);
    }

    boolean sameSet(Schooling other) {
        return Arrays.equals(set.earned(), other.set.earned());
    }
}
