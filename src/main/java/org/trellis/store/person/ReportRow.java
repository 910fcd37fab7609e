package org.trellis.store.person;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param madeOn ISO date
 * @param savedAt ISO instant in UTC
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
        byte[] content) {}
