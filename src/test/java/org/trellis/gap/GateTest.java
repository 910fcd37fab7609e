package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {
    private static String gates(String catalog, String person, String on) {
        var report =
                new Gaps(Fixture.catalog(catalog))
                        .report(
                                Somebody.who(person),
                                Fixture.job("nurse"),
                                LocalDate.parse(on),
                                Importance.NOW,
                                true);
        return Show.gates(report.gates());
    }

    /** Valid through its last day; within 90 days of it, expiring. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "+license:2025-03-01..2027-03-01, 2026-11-30, license MET by license 2027-03-01",
        "+license:2025-03-01..2027-03-01, 2026-12-01, license EXPIRING by license 2027-03-01",
        "+license:2025-03-01..2027-03-01, 2027-03-01, license EXPIRING by license 2027-03-01",
        "+license:2025-03-01..2027-03-01, 2027-03-02, license EXPIRED by license 2027-03-01",
        "+license:2025-03-01, 2026-01-01, license MET by license 2027-03-01",
        "+license:2025-03-01, 2027-03-02, license EXPIRED by license 2027-03-01",
        "+license, 2040-01-01, license MET by license",
        "+card, 2026-01-01, license MISSING",
        "credentials, 2026-01-01, license MISSING",
        "welding@1, 2026-01-01, license UNKNOWN"
    })
    void aLicenseOfTwoYears(String person, String on, String expected) {
        String catalog =
                "credential license valid=24 \n credential card \n nurse +license welding@1";
        assertEquals(expected, gates(catalog, person, on));
    }

    @Test
    void undatedWithoutRuleOfExpiryIsValid() {
        assertEquals(
                "degree MET by degree", gates("nurse +degree", "+degree:1990-01-01", "2026-01-01"));
    }

    @Test
    void ofTwoEntriesTheOneThatLastsLongerCounts() {
        assertEquals(
                "license MET by license 2028-01-01",
                gates(
                        "nurse +license",
                        "+license:2025-01-01..2028-01-01 +license:2020-01-01..2023-01-01",
                        "2026-01-01"));
    }

    @Test
    void whatCoversCountsThroughAnyNumberOfSteps() {
        String catalog = "credential rn covers=lpn \n credential lpn covers=cna \n nurse +cna";
        assertEquals(
                "cna MET by rn 2028-01-01",
                gates(catalog, "+rn:2025-01-01..2028-01-01", "2026-01-01"));
        assertEquals("cna MISSING", gates(catalog, "+rn:2020-01-01..2021-01-01", "2026-01-01"));
    }

    @Test
    void anyOfSeveralWillDo() {
        assertEquals(
                "associate|bachelor MET by bachelor",
                gates("nurse +associate|bachelor", "+bachelor", "2026-01-01"));
        assertEquals(
                "a|b EXPIRING by b 2026-02-01",
                gates(
                        "nurse +a|b",
                        "+a:2020-01-01..2021-01-01 +b:2020-01-01..2026-02-01",
                        "2026-01-01"));
    }

    @Test
    void thePresentJobPresumesItsRequiredCredentialsButNotThoseOfPastJobs() {
        String catalog = "aide +registry ~card \n clerk +typing \n nurse +registry +card +typing";
        assertEquals(
                "registry MET by registry presumed, card MISSING, typing MISSING",
                gates(catalog, "job=aide past=clerk:10 credentials", "2026-01-01"));
    }

    @Test
    void anOwnExpiredEntryBeatsThePresumption() {
        assertEquals(
                "registry EXPIRED by registry 2025-12-31",
                gates(
                        "aide +registry \n nurse +registry",
                        "job=aide +registry:2023-01-01..2025-12-31",
                        "2026-01-01"));
    }

    @Test
    void anExpiredAlternativeBeatsThePresumptionOfAnother() {
        assertEquals(
                "cna MISSING, rn EXPIRED by rn 2025-12-31",
                gates(
                        "aide +cna|rn \n nurse +cna +rn",
                        "job=aide +rn:2023-01-01..2025-12-31",
                        "2026-01-01"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "credentials, aide DEPENDS_ON_STATE",
        "welding@1, aide DEPENDS_ON_STATE",
        "+aide, aide MET by aide",
        "credentials state:aide=yes, aide MISSING",
        "state:aide=yes, aide UNKNOWN",
        "+aide:2020-01-01..2021-01-01, aide EXPIRED by aide 2021-01-01",
        "credentials state:aide=no, ''"
    })
    void whatVariesByStateIsSettledByThePerson(String person, String expected) {
        assertEquals(expected, gates("nurse ?aide welding@1", person, "2026-01-01"));
    }

    @Test
    void requiredComesFirstThenWhatVariesThenPreferred() {
        assertEquals(
                "c MISSING, d MISSING, b DEPENDS_ON_STATE, a MISSING",
                gates("nurse ~a ?b +c +d", "credentials", "2026-01-01"));
    }

    @Test
    void anUnknownJobIsNamed() {
        var thrown =
                Assertions.assertThrows(
                        NoSuchElementException.class, () -> gates("clerk", "", "2026-01-01"));
        assertEquals("l/nurse", thrown.getMessage());
    }
}
