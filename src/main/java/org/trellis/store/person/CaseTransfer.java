package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trellis.store.Writes;
import org.trellis.store.person.CaseRecord.Kind;
import org.trellis.store.seal.Vault;

/** A client as a whole, out of the database and into it. */
@Singleton
@Requires(property = "datasources.default.url")
public final class CaseTransfer {
    private final SavedPeople people;
    private final SavedReports reports;
    private final CaseRecord record;
    private final PersonRows rows;
    private final NoteRows notes;
    private final EventRows events;
    private final ReportRows papers;
    private final Vault vault;
    private final Writes writes;

    CaseTransfer(
            SavedPeople people,
            SavedReports reports,
            CaseRecord record,
            PersonRows rows,
            NoteRows notes,
            EventRows events,
            ReportRows papers,
            Vault vault,
            Writes writes) {
        this.people = people;
        this.reports = reports;
        this.record = record;
        this.rows = rows;
        this.notes = notes;
        this.events = events;
        this.papers = papers;
        this.vault = vault;
        this.writes = writes;
    }

    /** All that is kept of a client, and that it was taken out. */
    public SavedCase take(SavedPerson client, Instant now) {
        record.log(client.address(), Kind.DOWNLOADED, now);
        return read(client);
    }

    /** All that is kept of a client. */
    public SavedCase read(SavedPerson client) {
        return new SavedCase(
                client,
                record.notes(client.id()),
                record.events(client.address()),
                reports.list(client.id()));
    }

    /**
     * Keeps all of somebody who was taken out of a database, at a new address.
     *
     * @return empty when the case id is taken, in capitals or small letters, or one of the reports
     *     is another client's; then nothing is changed
     */
    public Optional<SavedPerson> put(SavedCase whole, Instant now) {
        SavedPerson client = whole.client();
        return writes.write(
                () -> {
                    boolean taken =
                            people.isTaken(client.id())
                                    || whole.reports().stream()
                                            .anyMatch(each -> papers.existsById(each.id()));
                    if (taken) {
                        return Optional.empty();
                    }
                    String address = SavedPeople.newAddress();
                    rows.save(SavedPeople.row(client, address).sealed(vault));
                    notes.saveAll(notes(whole));
                    events.saveAll(events(whole, address));
                    events.save(CaseRecord.event(address, Kind.IMPORTED, now).sealed(vault));
                    whole.reports()
                            .forEach(each -> papers.save(SavedReports.row(each).sealed(vault)));
                    return people.find(client.id());
                });
    }

    private List<NoteRow> notes(SavedCase whole) {
        String id = whole.client().id();
        return whole.notes().stream().map(note -> CaseRecord.row(id, note).sealed(vault)).toList();
    }

    private List<EventRow> events(SavedCase whole, String address) {
        return whole.events().stream()
                .map(event -> CaseRecord.row(address, event).sealed(vault))
                .toList();
    }
}
