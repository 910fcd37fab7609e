package org.trellis.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * @param shownOn ISO date
 */
@MappedEntity("apprentice_shown")
record ShownRow(
        @Id String id,
        String apprenticeId,
        int process,
        String skill,
        int rating,
        String assessor,
        String shownOn) {}
