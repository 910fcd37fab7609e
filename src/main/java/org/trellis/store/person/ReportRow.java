package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.function.BinaryOperator;
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
        return with(caseId, row::open, row.open("content", content));
    }

    ReportRow sealed(Vault vault) {
        String owner = vault.code(PersonRow.TABLE, personId);
        SealedRow row = vault.row(TABLE, id, owner);
        return with(owner, row::seal, row.seal("content", content));
    }

    private ReportRow with(String owner, BinaryOperator<String> value, byte[] paper) {
        return new ReportRow(
                id,
                owner,
                value.apply("job", job),
                madeOn,
                savedAt,
                value.apply("hash", hash),
                dataVersions,
                value.apply("inputs", inputs),
                mediaType,
                paper,
                value.apply("question", question),
                value.apply("plan", plan),
                value.apply("verdict", verdict),
                lang,
                value.apply("outcome", outcome));
    }
}
