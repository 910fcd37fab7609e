package org.trellis.files.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Shipped;
import org.trellis.model.catalog.Catalog;

/**
 * Nine digits and nothing but separators are a Social Security number, however they are written.
 */
class PrivateFactsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final Catalog CATALOG = Shipped.CATALOG;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789",
                "123-45-6789",
                "12345-6789",
                "12 345 6789",
                "1 2 3 4 5 6 7 8 9",
                "12.3456.789",
                "12345.6789",
                "12–345–6789",
                "1-2-3-4-5-6-7-8-9",
                "1、23(45)67/89",
                "#12_34_56_789",
                "１２３４５–６７８９",
                "١٢٣٤٥ ٦٧٨٩",
                "1\u200b2345\u200b6789",
                "000 12345 6"
            })
    void nineDigitsAreRefusedInEveryField(String typed) {
        assertTrue(CaseId.refusal(typed, true).orElseThrow().never(), typed);
        assertTrue(PrivateFacts.in(typed), typed);
        assertTrue(PrivateFacts.inName("Ana " + typed).isPresent(), typed);
        for (String key : List.of("id", "name")) {
            byte[] file = (key + ": \"" + typed + "\"").getBytes(StandardCharsets.UTF_8);
            var read = PersonFile.read(file, "f", CATALOG, TODAY);
            assertTrue(read.person().isEmpty(), key + ": " + typed);
        }
    }

    @Test
    void whatIsLongerOrHasLettersIsAnId() {
        for (String id : List.of("WIOA-2026-00012", "2026-0001", "2026-000123", "A12345-6789")) {
            assertTrue(CaseId.refusal(id, true).isEmpty(), id);
        }
        assertEquals(
                "cases.id.never", CaseId.refusal("2026 00012", true).orElseThrow().said().key());
    }

    @Test
    void wordsThatSayWhatTheNumberIsNeedNoGrouping() {
        assertTrue(PrivateFacts.in("Her SSN is 12345-6789."));
        assertTrue(PrivateFacts.in("Seguro Social: 1 2 3 4 5 6 7 8 9"));
        assertFalse(PrivateFacts.in("Lives in ZIP 60601-1234, call 312-555-0100"));
    }

    @Test
    void aCommentIsNoPlaceForOneEither() {
        for (String comment : List.of("# 12345-6789", "hours_per_week: 5 # 12 345 6789")) {
            byte[] file = ("id: a\n" + comment + "\n").getBytes(StandardCharsets.UTF_8);
            assertTrue(PersonFile.read(file, "f", CATALOG, TODAY).person().isEmpty(), comment);
        }
        byte[] file = "id: \"WIOA #7, A987654321B\"\n".getBytes(StandardCharsets.UTF_8);
        assertTrue(PersonFile.read(file, "f", CATALOG, TODAY).person().isPresent());
    }

    @Test
    void figuresOfATableAreHours() {
        assertFalse(PrivateFacts.inLine("400 500 600"));
        assertTrue(PrivateFacts.inLine("400 123-45-6789"));
    }
}
