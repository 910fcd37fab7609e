package org.trellis.store.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param savedAt ISO instant in UTC
 * @param yaml the text of a person file
 * @param address 16 hexadecimal digits
 * @param version from 1
 * @param goal {@code ladder/job}
 * @param reviewOn ISO date
 * @param label the id, sealed, where the database has a passphrase
 */
@MappedEntity("person")
record PersonRow(
        @Id String id,
        String savedAt,
        String yaml,
        String address,
        int version,
        @Nullable String goal,
        @Nullable String reviewOn,
        @Nullable String label) {
    static final String TABLE = "person";

    /** As it is read: the name in the place of its code. */
    PersonRow opened(Vault vault) {
        SealedRow row = vault.row(TABLE, id, id);
        return new PersonRow(
                caseId(vault, id, label),
                savedAt,
                row.open("yaml", yaml),
                address,
                version,
                row.open("goal", goal),
                row.open("review_on", reviewOn),
                null);
    }

    /** The name that stands as {@code code}. */
    static String caseId(Vault vault, String code, @Nullable String label) {
        String sealed = label == null ? "" : label;
        return vault.isSealing() ? vault.row(TABLE, code, code).open("label", sealed) : code;
    }

    /** As it is kept. */
    PersonRow sealed(Vault vault) {
        String code = vault.code(TABLE, id);
        SealedRow row = vault.row(TABLE, code, code);
        return new PersonRow(
                code,
                savedAt,
                row.seal("yaml", yaml),
                address,
                version,
                row.seal("goal", goal),
                row.seal("review_on", reviewOn),
                vault.isSealing() ? row.seal("label", id) : null);
    }
}
