package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

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
        String outcome) {}
