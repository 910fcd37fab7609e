package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
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
        SealedRow row = vault.row(TABLE, id, apprenticeId);
        return new SignedRow(
                id,
                apprenticeId,
                week,
                row.open("signer", signer),
                signedOn,
                row.open("entries", entries));
    }

    /** The owner is a code already. */
    SignedRow sealed(Vault vault) {
        SealedRow row = vault.row(TABLE, id, apprenticeId);
        return new SignedRow(
                id,
                apprenticeId,
                week,
                row.seal("signer", signer),
                signedOn,
                row.seal("entries", entries));
    }
}
