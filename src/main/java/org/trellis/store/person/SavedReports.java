package org.trellis.store.person;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.store.KeptText;
import org.trellis.store.Writes;
import org.trellis.store.seal.Vault;

/**
 * Reports about people who are kept. A saved report is never changed; it is deleted with its client
 * ({@link SavedPeople#delete}), without a trace in the database files.
 */
@Singleton
@Requires(property = "datasources.default.url")
public final class SavedReports {
    private final ReportRows rows;
    private final SavedPeople people;
    private final Vault vault;
    private final Writes writes;

    SavedReports(ReportRows rows, SavedPeople people, Vault vault, Writes writes) {
        this.rows = rows;
        this.people = people;
        this.vault = vault;
        this.writes = writes;
    }

    /**
     * @return whether it was saved; not when a report has its id, which then stays as it is, and
     *     not when nobody of its case id is kept
     */
    public boolean add(SavedReport report) {
        return writes.write(
                () -> {
                    boolean isNew =
                            !rows.existsById(report.id())
                                    && rows.countPeople(people.code(report.caseId())) == 1;
                    if (isNew) {
                        rows.save(row(report).sealed(vault));
                    }
                    return isNew;
                });
    }

    static ReportRow row(SavedReport report) {
        return new ReportRow(
                report.id(),
                report.caseId(),
                report.job(),
                report.on().toString(),
                report.savedAt().truncatedTo(ChronoUnit.SECONDS).toString(),
                report.hash(),
                report.dataVersions(),
                report.inputs().person(),
                report.mediaType(),
                report.content(),
                report.inputs().question(),
                report.inputs().plan(),
                report.result().verdict(),
                report.result().lang(),
                report.result().outcome());
    }

    /** Those of one client, the oldest first. */
    public List<SavedReport> list(String caseId) {
        return rows.findByPersonIdOrderByMadeOnAndSavedAtAndId(people.code(caseId)).stream()
                .map(row -> row.opened(vault, caseId))
                .map(SavedReport::of)
                .toList();
    }

    /** The day of the newest one of each client who has any, by the case id. */
    public Map<String, LocalDate> lastDays() {
        Map<String, LocalDate> days = new HashMap<>();
        Map<String, String> known = people.byCode();
        rows.lastDays()
                .forEach(
                        row ->
                                days.put(
                                        known.get(row.personId()),
                                        KeptText.dayOrFirst(row.madeOn())));
        return days;
    }

    public Optional<SavedReport> find(String id) {
        return rows.findById(id)
                .map(row -> row.opened(vault, people.caseId(row.personId())))
                .map(SavedReport::of);
    }
}
