package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param writtenAt ISO instant in UTC
 */
@MappedEntity("case_note")
record NoteRow(@Id String id, String personId, String writtenAt, String author, String note) {
    private static final String TABLE = "case_note";

    /** Its owner stays as kept. */
    NoteRow opened(Vault vault) {
        SealedRow row = vault.row(TABLE, id, personId);
        return new NoteRow(
                id, personId, writtenAt, row.open("author", author), row.open("note", note));
    }

    NoteRow sealed(Vault vault) {
        String owner = vault.code(PersonRow.TABLE, personId);
        SealedRow row = vault.row(TABLE, id, owner);
        return new NoteRow(
                id, owner, writtenAt, row.seal("author", author), row.seal("note", note));
    }
}
