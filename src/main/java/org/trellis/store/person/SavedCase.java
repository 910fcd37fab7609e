package org.trellis.store.person;

import java.util.List;

/** All that is kept of one client. */
public record SavedCase(
        SavedPerson client,
        List<CaseRecord.Note> notes,
        List<CaseRecord.Event> events,
        List<SavedReport> reports) {
    public SavedCase {
        notes = List.copyOf(notes);
        events = List.copyOf(events);
        reports = List.copyOf(reports);
    }
}
