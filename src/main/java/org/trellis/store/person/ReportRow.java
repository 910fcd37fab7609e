package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.trellis.store.seal.SealedRow;
import org.trellis.store.seal.Vault;

/**
 * @param madeOn ISO date
 * @param savedAt ISO instant in UTC
 * @param inputs the text of a person file
 */
@MappedEntity("saved_report")
record ReportRow(
        @Id String id,
        String personId,
        String job,
        String madeOn,
        String savedAt,
        String hash,
        String dataVersions,
        String inputs,
        String mediaType,
        byte[] content,
        String question,
        String plan,
        String verdict,
        String lang,
        String outcome) {
    private static final String TABLE = "saved_report";

    /**
     * @param caseId of its owner
     */
    ReportRow opened(Vault vault, String caseId) {
        SealedRow row = vault.row(TABLE, id, personId);
        return new ReportRow(
                id,
                caseId,
                row.open("job", job),
                madeOn,
                savedAt,
                row.open("hash", hash),
                dataVersions,
                row.open("inputs", inputs),
                mediaType,
                row.open("content", content),
                row.open("question", question),
                row.open("plan", plan),
                row.open("verdict", verdict),
                lang,
                row.open("outcome", outcome));
    }

    ReportRow sealed(Vault vault) {
        String owner = vault.code(PersonRow.TABLE, personId);
        SealedRow row = vault.row(TABLE, id, owner);
        return new ReportRow(
                id,
                owner,
                row.seal("job", job),
                madeOn,
                savedAt,
                row.seal("hash", hash),
                dataVersions,
                row.seal("inputs", inputs),
                mediaType,
                row.seal("content", content),
                row.seal("question", question),
                row.seal("plan", plan),
                row.seal("verdict", verdict),
                lang,
                row.seal("outcome", outcome));
    }
}
