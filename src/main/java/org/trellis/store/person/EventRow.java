package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param happenedAt ISO instant in UTC
 * @param kind the name of a {@link CaseRecord.Kind}
 */
@MappedEntity("case_event")
record EventRow(@Id String id, String address, String happenedAt, String actor, String kind) {
    private static final String TABLE = "case_event";

    EventRow opened(Vault vault) {
        SealedRow row = vault.row(TABLE, id, address);
        return new EventRow(
                id, address, happenedAt, row.open("actor", actor), row.open("kind", kind));
    }

    EventRow sealed(Vault vault) {
        SealedRow row = vault.row(TABLE, id, address);
        return new EventRow(
                id, address, happenedAt, row.seal("actor", actor), row.seal("kind", kind));
    }
}
