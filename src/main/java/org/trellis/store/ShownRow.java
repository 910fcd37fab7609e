package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param shownOn ISO date
 */
@MappedEntity("apprentice_shown")
record ShownRow(
        @Id String id,
        String apprenticeId,
        int process,
        String skill,
        int rating,
        String assessor,
        String shownOn) {
    private static final String TABLE = "apprentice_shown";

    ShownRow opened(Vault vault) {
        SealedRow row = vault.row(TABLE, id, apprenticeId);
        return new ShownRow(
                id,
                apprenticeId,
                process,
                row.open("skill", skill),
                rating,
                row.open("assessor", assessor),
                shownOn);
    }

    /** The owner is a code already. */
    ShownRow sealed(Vault vault) {
        SealedRow row = vault.row(TABLE, id, apprenticeId);
        return new ShownRow(
                id,
                apprenticeId,
                process,
                row.seal("skill", skill),
                rating,
                row.seal("assessor", assessor),
                shownOn);
    }
}
