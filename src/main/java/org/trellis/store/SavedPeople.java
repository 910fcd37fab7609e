package org.trellis.store;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The profiles that somebody asked to keep on this computer, each as the text of a person file.
 * Each method is one transaction. What is replaced or deleted leaves no trace in the database
 * files.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class SavedPeople {
    /**
     * @param savedAt in UTC, to the second
     */
    public record Saved(String id, Instant savedAt) {
        /** In the time zone of this computer. */
        public LocalDate day() {
            return LocalDate.ofInstant(savedAt, ZoneId.systemDefault());
        }
    }

    private final PersonRows rows;
    private final Writes writes;

    SavedPeople(PersonRows rows, Writes writes) {
        this.rows = rows;
        this.writes = writes;
    }

    /** Keeps {@code yaml} as {@code id}, in place of what was kept as {@code id} before. */
    public void save(String id, String yaml, Instant now) {
        String at = now.truncatedTo(ChronoUnit.SECONDS).toString();
        writes.replace(() -> rows.put(id, at, yaml));
    }

    /** In the order of their ids. */
    public List<Saved> list() {
        return rows.findAllOrderById().stream()
                .map(row -> new Saved(row.id(), Instant.parse(row.savedAt())))
                .toList();
    }

    public Optional<String> findYaml(String id) {
        return rows.findById(id).map(PersonRow::yaml);
    }

    /**
     * @return whether nothing of it is left in the database files; else it goes as soon as no other
     *     program is reading them
     */
    public boolean delete(String id) {
        return writes.delete(() -> rows.deleteById(id));
    }
}
