package org.trellis.store.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody kept on this computer.
 *
 * @param id the case id
 * @param address of their pages: 16 hexadecimal digits that say nothing about them
 * @param version from 1; each change makes the next
 * @param savedAt in UTC, to the second
 * @param goal the job they would like to have, {@code ladder/job}
 * @param review the day of the next review
 * @param yaml the text of a person file
 */
public record SavedPerson(
        String id,
        String address,
        int version,
        Instant savedAt,
        Optional<String> goal,
        Optional<LocalDate> review,
        String yaml) {
    static SavedPerson of(PersonRow row) {
        return new SavedPerson(
                row.id(),
                row.address(),
                row.version(),
                Instant.parse(row.savedAt()),
                Optional.ofNullable(row.goal()),
                Optional.ofNullable(row.reviewOn()).map(LocalDate::parse),
                row.yaml());
    }

    /** In the time zone of this computer. */
    public LocalDate day() {
        return LocalDate.ofInstant(savedAt, ZoneId.systemDefault());
    }

    public SavedPerson withYaml(String changed) {
        return new SavedPerson(id, address, version, savedAt, goal, review, changed);
    }

    public SavedPerson withGoal(Optional<String> changed) {
        return new SavedPerson(id, address, version, savedAt, changed, review, yaml);
    }

    public SavedPerson withReview(Optional<LocalDate> changed) {
        return new SavedPerson(id, address, version, savedAt, goal, changed, yaml);
    }
}
