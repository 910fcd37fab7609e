package org.trellis.store.person;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param savedAt ISO instant in UTC
 * @param yaml the text of a person file
 * @param address 16 hexadecimal digits
 * @param version from 1
 * @param goal {@code ladder/job}
 * @param reviewOn ISO date
 */
@MappedEntity("person")
record PersonRow(
        @Id String id,
        String savedAt,
        String yaml,
        String address,
        int version,
        @Nullable String goal,
        @Nullable String reviewOn) {}
