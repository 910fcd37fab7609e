package org.trellis.web.cases.caseload;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.trellis.files.person.PersonFile;
import org.trellis.gap.Gaps;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseRow.Client;
import org.trellis.report.caseload.CaseRow.Report;
import org.trellis.report.caseload.CaseRows;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedPerson;
import org.trellis.store.person.SavedReports;

/**
 * Where each client who is kept stands. What was worked out of one version of a client, with the
 * same data, on the same day and in the same language, is not worked out again; a client who is
 * changed or deleted is not remembered as they were.
 */
@Singleton
@Requires(bean = SavedPeople.class)
public final class KeptCaseload {
    /** Languages, regions and the day before: more are begun again. */
    private static final int MOST_SHELVES = 6;

    private final SavedPeople people;
    private final SavedReports reports;
    private final List<Shelf> shelves = new CopyOnWriteArrayList<>();

    public KeptCaseload(SavedPeople people, SavedReports reports) {
        this.people = people;
        this.reports = reports;
    }

    private record Known(int version, CaseRow row) {}

    /** Rows that one question was answered with. */
    private record Shelf(
            Catalog catalog, LocalDate today, String lang, Map<String, Known> byAddress) {
        boolean isFor(Catalog other, LocalDate day, Words words) {
            return catalog == other && today.equals(day) && lang.equals(words.lang());
        }
    }

    /**
     * All of them, in the order of their ids.
     *
     * @param gaps over {@code catalog}
     */
    public List<CaseRow> rows(Gaps gaps, Catalog catalog, LocalDate today, Words words) {
        List<SavedPerson> all = people.list();
        Set<String> kept = all.stream().map(SavedPerson::address).collect(Collectors.toSet());
        shelves.forEach(each -> each.byAddress().keySet().retainAll(kept));
        Shelf shelf = shelf(catalog, today, words);
        CaseRows rows = new CaseRows(gaps, catalog, today, words);
        Map<String, LocalDate> last = reports.lastDays();
        return all.stream()
                .map(
                        saved ->
                                row(saved, shelf, rows)
                                        .withLast(
                                                Optional.ofNullable(last.get(saved.id()))
                                                        .map(day -> new Report(day, ""))))
                .toList();
    }

    private Shelf shelf(Catalog catalog, LocalDate today, Words words) {
        synchronized (shelves) {
            for (Shelf each : shelves) {
                if (each.isFor(catalog, today, words)) {
                    return each;
                }
            }
            if (shelves.size() >= MOST_SHELVES) {
                shelves.remove(0);
            }
            Shelf fresh = new Shelf(catalog, today, words.lang(), new ConcurrentHashMap<>());
            shelves.add(fresh);
            return fresh;
        }
    }

    private static CaseRow row(SavedPerson saved, Shelf shelf, CaseRows rows) {
        Known known = shelf.byAddress().get(saved.address());
        if (known == null || known.version() != saved.version()) {
            known = new Known(saved.version(), workedOut(saved, shelf, rows));
            shelf.byAddress().put(saved.address(), known);
        }
        return known.row();
    }

    private static CaseRow workedOut(SavedPerson saved, Shelf shelf, CaseRows rows) {
        byte[] yaml = saved.yaml().getBytes(StandardCharsets.UTF_8);
        Optional<Person> person =
                PersonFile.read(yaml, saved.id(), shelf.catalog(), shelf.today())
                        .person()
                        .filter(any -> saved.damaged().isEmpty());
        Client client =
                new Client(
                        saved.id(),
                        saved.address(),
                        person.flatMap(Person::name).orElse(""),
                        saved.goal(),
                        saved.review());
        return rows.of(client, person);
    }
}
