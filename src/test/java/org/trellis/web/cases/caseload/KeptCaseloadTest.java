package org.trellis.web.cases.caseload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Gaps;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow;
import org.trellis.store.person.SavedPeople;
import org.trellis.store.person.SavedReports;
import org.trellis.web.Site;

/** What was worked out is not worked out again, and never stands for what was changed since. */
class KeptCaseloadTest {
    private static final String ID = "shelf-1";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Catalog CATALOG = Site.LOADED.catalog();
    private final Gaps gaps = new Gaps(CATALOG);
    private final SavedPeople people = Site.own().bean(SavedPeople.class);
    private final KeptCaseload caseload =
            new KeptCaseload(people, Site.own().bean(SavedReports.class));

    private Optional<CaseRow> row(LocalDate today, String lang) {
        return caseload.rows(gaps, CATALOG, today, Words.of(lang)).stream()
                .filter(each -> each.client().id().equals(ID))
                .findFirst();
    }

    private CaseRow.Standing standing() {
        return row(TODAY, "en").flatMap(CaseRow::standing).orElseThrow();
    }

    private void change(String facts) {
        var saved = people.find(ID).orElseThrow();
        String yaml = "id: " + ID + "\njob: nursing-long-term-care/cna\n" + facts;
        people.change(
                saved.withYaml(yaml).withGoal(Optional.of("nursing-long-term-care/lpn")),
                Instant.now());
    }

    @Test
    void aChangedRatingShowsAndADeletedClientIsGone() {
        people.delete(ID);
        people.add(ID, "id: " + ID + "\n", Instant.now());
        change("");
        var first = standing();
        assertSame(first, standing());
        change(
                "held: [{competency: building-blocks/reading, level: 5, scale: opm-5,"
                        + " evidence: test, date: 2026-06-10}]\n");
        var second = standing();
        assertNotEquals(first, second);
        assertEquals(true, second.checked() > first.checked());
        change("credentials: [{credential: nurse-aide-registry, expires: 2026-12-01}]\n");
        assertEquals(true, row(TODAY, "en").get().expires().get().soon());
        assertEquals(Optional.empty(), row(TODAY.plusDays(30), "en").flatMap(CaseRow::expires));
        assertNotEquals(row(TODAY, "en").get().goal(), row(TODAY, "es").get().goal());
        people.delete(ID);
        assertEquals(Optional.empty(), row(TODAY, "en"));
        people.add(ID, "id: " + ID + "\n", Instant.now());
        assertEquals("", row(TODAY, "en").get().goal());
        people.delete(ID);
    }
}
