package org.trellis.store.schedule;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * @param id name and version
 * @param savedAt ISO instant in UTC
 * @param schedule the text of a schedule file
 */
@MappedEntity("schedule_version")
record VersionRow(@Id String id, String name, int version, String savedAt, String schedule) {
    SavedVersion saved() {
        return new SavedVersion(name, version, Instant.parse(savedAt), schedule);
    }
}
