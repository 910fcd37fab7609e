package org.trellis.store.person;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A report as it was saved.
 *
 * @param id made without collisions
 * @param caseId of the client, who is kept
 * @param job {@code ladder/job}
 * @param on the date of the report
 * @param savedAt in UTC, to the second
 * @param hash of the content, in hexadecimal digits
 * @param dataVersions what the figures came from
 * @param inputs the person file and the choices it was made from, to make it again with newer data
 * @param mediaType of {@code content}, such as {@code application/pdf}
 */
public record SavedReport(
        String id,
        String caseId,
        String job,
        LocalDate on,
        Instant savedAt,
        String hash,
        String dataVersions,
        String inputs,
        String mediaType,
        byte[] content) {
    public SavedReport {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    static SavedReport of(ReportRow row) {
        return new SavedReport(
                row.id(),
                row.personId(),
                row.job(),
                LocalDate.parse(row.madeOn()),
                Instant.parse(row.savedAt()),
                row.hash(),
                row.dataVersions(),
                row.inputs(),
                row.mediaType(),
                row.content());
    }
}
