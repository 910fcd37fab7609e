package org.trellis.store;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param started ISO date
 * @param savedAt ISO instant in UTC
 * @param schedule the text of a schedule file
 */
@MappedEntity("apprentice")
record ApprenticeRow(
        @Id String id, String started, String savedAt, String schedule, @Nullable String label) {
    static final String TABLE = "apprentice";

    /** As it is read: the name in the place of its code. */
    ApprenticeRow opened(Vault vault) {
        SealedRow row = vault.row(TABLE, id, id);
        String name = vault.isSealing() ? row.open("label", label) : id;
        return new ApprenticeRow(name, started, savedAt, row.open("schedule", schedule), null);
    }

    /** As it is kept. */
    ApprenticeRow sealed(Vault vault) {
        String code = vault.code(TABLE, id);
        SealedRow row = vault.row(TABLE, code, code);
        return new ApprenticeRow(
                code,
                started,
                savedAt,
                row.seal("schedule", schedule),
                vault.isSealing() ? row.seal("label", id) : null);
    }
}
