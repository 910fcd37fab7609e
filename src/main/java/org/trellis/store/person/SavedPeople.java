package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.trellis.store.Writes;
import org.trellis.store.person.CaseRecord.Kind;

/**
 * The people whom somebody asked to keep on this computer, each as the text of a person file. Each
 * method is one transaction. What is replaced or deleted leaves no trace in the database files.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class SavedPeople {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonRows rows;
    private final EventRows events;
    private final Writes writes;

    SavedPeople(PersonRows rows, EventRows events, Writes writes) {
        this.rows = rows;
        this.events = events;
        this.writes = writes;
    }

    /** Keeps {@code yaml} as {@code id}, in place of what was kept as {@code id} before. */
    public void save(String id, String yaml, Instant now) {
        writes.replace(() -> rows.put(id, second(now), yaml, newAddress()));
    }

    /**
     * Keeps somebody new.
     *
     * @return empty when the id is taken, in capitals or small letters; then nothing is changed
     */
    public Optional<SavedPerson> add(String id, String yaml, Instant now) {
        return writes.write(
                () -> {
                    if (isTaken(id)) {
                        return Optional.empty();
                    }
                    String address = newAddress();
                    rows.put(id, second(now), yaml, address);
                    events.save(CaseRecord.event(address, Kind.BEGUN, now));
                    return find(id);
                });
    }

    /**
     * Keeps what changed of somebody: the file, the goal, the day of the review.
     *
     * @param changed made from what was read as its version
     * @return the next version; empty when somebody else has changed or deleted it since
     */
    public Optional<SavedPerson> change(SavedPerson changed, Instant now) {
        boolean[] isChanged = new boolean[1];
        writes.replace(() -> isChanged[0] = put(changed, now));
        return isChanged[0] ? findAt(changed.address()) : Optional.empty();
    }

    private boolean put(SavedPerson changed, Instant now) {
        int changedRows =
                rows.change(
                        changed.address(),
                        changed.version(),
                        second(now),
                        changed.yaml(),
                        changed.goal().orElse(null),
                        changed.review().map(Object::toString).orElse(null));
        if (changedRows == 1) {
            events.save(CaseRecord.event(changed.address(), Kind.CHANGED, now));
        }
        return changedRows == 1;
    }

    private static String second(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static String newAddress() {
        byte[] random = new byte[8];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** In the order of their ids. */
    public List<SavedPerson> list() {
        return rows.findAllOrderById().stream().map(SavedPerson::of).toList();
    }

    /** Whether somebody has this id, in capitals or small letters. */
    public boolean isTaken(String id) {
        return rows.countLike(id) > 0;
    }

    public Optional<SavedPerson> find(String id) {
        return rows.findById(id).map(SavedPerson::of);
    }

    public Optional<SavedPerson> findAt(String address) {
        return rows.findByAddress(address).map(SavedPerson::of);
    }

    /**
     * With all reports and notes. That it was deleted stays, by whom and when, not who it was.
     *
     * @return whether nothing of it is left in the database files; else it goes as soon as no other
     *     program is reading them
     */
    public boolean delete(String id) {
        return writes.delete(
                () -> {
                    find(id).map(SavedPerson::address)
                            .map(gone -> CaseRecord.event(gone, Kind.DELETED, Instant.now()))
                            .ifPresent(events::save);
                    rows.deleteById(id);
                });
    }
}
