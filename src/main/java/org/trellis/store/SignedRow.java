package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.function.BinaryOperator;
import org.trellis.store.seal.Vault;

/**
 * @param id apprentice and week, so that each week is signed once
 * @param week ISO date of its Monday
 * @param signedOn ISO date
 * @param entries the hours that were signed
 */
@MappedEntity("apprentice_signed")
record SignedRow(
        @Id String id,
        String apprenticeId,
        String week,
        String signer,
        String signedOn,
        String entries) {
    private static final String TABLE = "apprentice_signed";

    SignedRow opened(Vault vault) {
        return with(vault.row(TABLE, id, apprenticeId)::open);
    }

    /** The owner is a code already. */
    SignedRow sealed(Vault vault) {
        return with(vault.row(TABLE, id, apprenticeId)::seal);
    }

    private SignedRow with(BinaryOperator<String> value) {
        return new SignedRow(
                id,
                apprenticeId,
                week,
                value.apply("signer", signer),
                signedOn,
                value.apply("entries", entries));
    }
}
