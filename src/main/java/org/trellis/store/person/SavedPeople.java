package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.store.Writes;
import org.trellis.store.person.CaseRecord.Kind;
import org.trellis.store.seal.Vault;

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
    private final Vault vault;
    private final Writes writes;

    SavedPeople(PersonRows rows, EventRows events, Vault vault, Writes writes) {
        this.rows = rows;
        this.events = events;
        this.vault = vault;
        this.writes = writes;
    }

    /** Keeps {@code yaml} as {@code id}, in place of what was kept as {@code id} before. */
    public void save(String id, String yaml, Instant now) {
        writes.replace(() -> put(id, yaml, newAddress(), now));
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
                    put(id, yaml, address, now);
                    events.save(CaseRecord.event(address, Kind.BEGUN, now).sealed(vault));
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

    private void put(String id, String yaml, String address, Instant now) {
        PersonRow row =
                new PersonRow(id, second(now), yaml, address, 1, null, null, null).sealed(vault);
        rows.put(row.id(), row.savedAt(), row.yaml(), row.address(), row.label());
    }

    private boolean put(SavedPerson changed, Instant now) {
        PersonRow row = row(changed, changed.address()).sealed(vault);
        int changedRows =
                rows.change(
                        row.address(),
                        row.version(),
                        second(now),
                        row.yaml(),
                        row.goal(),
                        row.reviewOn());
        if (changedRows == 1) {
            events.save(CaseRecord.event(changed.address(), Kind.CHANGED, now).sealed(vault));
        }
        return changedRows == 1;
    }

    static PersonRow row(SavedPerson client, String address) {
        return new PersonRow(
                client.id(),
                second(client.savedAt()),
                client.yaml(),
                address,
                client.version(),
                client.goal().orElse(null),
                client.review().map(Object::toString).orElse(null),
                null);
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
        List<SavedPerson> all = rows.findAllOrderById().stream().map(this::opened).toList();
        return vault.isSealing()
                ? all.stream().sorted(Comparator.comparing(SavedPerson::id)).toList()
                : all;
    }

    /** Whether somebody has this id, in capitals or small letters. */
    public boolean isTaken(String id) {
        return byCode().values().stream().anyMatch(id::equalsIgnoreCase);
    }

    public Optional<SavedPerson> find(String id) {
        return rows.findById(code(id)).map(this::opened);
    }

    public Optional<SavedPerson> findAt(String address) {
        return rows.findByAddress(address).map(this::opened);
    }

    /** What a case id stands in the database as. */
    String code(String caseId) {
        return vault.code(PersonRow.TABLE, caseId);
    }

    /** The case id by its code. */
    Map<String, String> byCode() {
        Map<String, String> names = new HashMap<>();
        for (PersonRows.Named each : rows.names()) {
            names.put(each.id(), PersonRow.caseId(vault, each.id(), each.label()));
        }
        return names;
    }

    /** What stands in the database as {@code code}. */
    String caseId(String code) {
        return vault.isSealing() ? rows.findById(code).orElseThrow().opened(vault).id() : code;
    }

    private SavedPerson opened(PersonRow row) {
        return SavedPerson.of(row.opened(vault));
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
                            .ifPresent(event -> events.save(event.sealed(vault)));
                    rows.deleteById(code(id));
                });
    }
}
