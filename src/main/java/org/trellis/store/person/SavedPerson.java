package org.trellis.store.person;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.store.KeptText;

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
 * @param damaged the cells that hold something else than they should; what they held is not known
 */
public record SavedPerson(
        String id,
        String address,
        int version,
        Instant savedAt,
        Optional<String> goal,
        Optional<LocalDate> review,
        String yaml,
        List<String> damaged) {
    public SavedPerson {
        damaged = List.copyOf(damaged);
    }

    /** Nothing of it is damaged. */
    public SavedPerson(
            String id,
            String address,
            int version,
            Instant savedAt,
            Optional<String> goal,
            Optional<LocalDate> review,
            String yaml) {
        this(id, address, version, savedAt, goal, review, yaml, List.of());
    }

    static SavedPerson of(PersonRow row) {
        Optional<String> goal = Optional.ofNullable(row.goal());
        Optional<String> review = Optional.ofNullable(row.reviewOn());
        List<String> damaged = new ArrayList<>();
        if (KeptText.instant(row.savedAt()).isEmpty()) {
            damaged.add("saved_at");
        }
        if (goal.isPresent() && goal.flatMap(KeptText::job).isEmpty()) {
            damaged.add("goal");
        }
        if (review.isPresent() && review.flatMap(KeptText::day).isEmpty()) {
            damaged.add("review_on");
        }
        return new SavedPerson(
                row.id(),
                row.address(),
                row.version(),
                KeptText.instantOrFirst(row.savedAt()),
                goal.flatMap(KeptText::job),
                review.flatMap(KeptText::day),
                row.yaml(),
                damaged);
    }

    /** In the time zone of this computer. */
    public LocalDate day() {
        return LocalDate.ofInstant(savedAt, ZoneId.systemDefault());
    }

    public SavedPerson withYaml(String changed) {
        return new SavedPerson(id, address, version, savedAt, goal, review, changed, damaged);
    }

    public SavedPerson withGoal(Optional<String> changed) {
        return new SavedPerson(id, address, version, savedAt, changed, review, yaml, damaged);
    }

    public SavedPerson withReview(Optional<LocalDate> changed) {
        return new SavedPerson(id, address, version, savedAt, goal, changed, yaml, damaged);
    }
}
