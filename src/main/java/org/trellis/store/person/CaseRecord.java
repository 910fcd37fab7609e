package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.model.person.Written;
import org.trellis.store.KeptText;
import org.trellis.store.Writes;
import org.trellis.store.seal.Vault;

/**
 * What was noted about a client, and who opened, changed, downloaded or deleted. Notes go with
 * their client; of a deleted one only the address stays, which says nothing about them.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class CaseRecord {
    /** What happened. */
    public enum Kind {
        BEGUN,
        OPENED,
        CHANGED,
        DOWNLOADED,
        /** A report was saved. */
        REPORTED,
        /** All of the client came out of an exported file. */
        IMPORTED,
        DELETED,
        /** Damaged, or of a newer version of the program. */
        UNKNOWN
    }

    /** Somebody wrote it at some time. */
    public record Note(Instant at, String author, String text) {
        public Note {
            author = Written.line(author);
            text = Written.lines(text);
        }

        /** In the time zone of this computer. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneId.systemDefault());
        }
    }

    /** Somebody did it at some time. */
    public record Event(Instant at, String actor, Kind kind) {
        /** In the time zone of this computer. */
        public LocalDate day() {
            return LocalDate.ofInstant(at, ZoneId.systemDefault());
        }
    }

    private final NoteRows notes;
    private final EventRows events;
    private final Vault vault;
    private final Writes writes;

    CaseRecord(NoteRows notes, EventRows events, Vault vault, Writes writes) {
        this.notes = notes;
        this.events = events;
        this.vault = vault;
        this.writes = writes;
    }

    public void note(String caseId, String author, String text, Instant now) {
        NoteRow row = row(caseId, new Note(now, author, text)).sealed(vault);
        writes.write(() -> notes.save(row));
    }

    static NoteRow row(String caseId, Note note) {
        return new NoteRow(
                UUID.randomUUID().toString(),
                caseId,
                note.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                note.author(),
                note.text());
    }

    static EventRow row(String address, Event event) {
        return new EventRow(
                UUID.randomUUID().toString(),
                address,
                event.at().toString(),
                event.actor(),
                event.kind().name());
    }

    /** The oldest first. */
    public List<Note> notes(String caseId) {
        return notes.findByPersonIdOrderByWrittenAt(vault.code(PersonRow.TABLE, caseId)).stream()
                .map(row -> row.opened(vault))
                .map(
                        row ->
                                new Note(
                                        KeptText.instantOrFirst(row.writtenAt()),
                                        row.author(),
                                        row.note()))
                .toList();
    }

    public void log(String address, Kind kind, Instant now) {
        writes.write(() -> events.save(event(address, kind, now).sealed(vault)));
    }

    /** By the account that runs this program. */
    static EventRow event(String address, Kind kind, Instant now) {
        return row(address, new Event(now, account(), kind));
    }

    /** The name of the account that runs this program; a question mark where it has none. */
    public static String account() {
        String name = Written.line(System.getProperty("user.name", ""));
        return name.isBlank() ? "?" : name;
    }

    /** The oldest first. */
    public List<Event> events(String address) {
        return events.findByAddressOrderByHappenedAt(address).stream()
                .map(row -> event(row.opened(vault)))
                .toList();
    }

    /** Those of everybody by their addresses, deleted clients too; the oldest first. */
    public Map<String, List<Event>> events() {
        Map<String, List<Event>> all = new LinkedHashMap<>();
        events.findAllOrderByHappenedAt()
                .forEach(
                        row ->
                                all.computeIfAbsent(row.address(), none -> new ArrayList<>())
                                        .add(event(row.opened(vault))));
        return all;
    }

    private static Event event(EventRow row) {
        Kind kind =
                Arrays.stream(Kind.values())
                        .filter(each -> each.name().equals(row.kind()))
                        .findFirst()
                        .orElse(Kind.UNKNOWN);
        return new Event(KeptText.instantOrFirst(row.happenedAt()), row.actor(), kind);
    }
}
