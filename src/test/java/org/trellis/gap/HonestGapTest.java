package org.trellis.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.credential.Chain;
import org.trellis.model.Job;

/** What two people can sign: nothing assumed passes as checked, nothing missing goes unsaid. */
class HonestGapTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final String JOBS =
            "nurse a@2 b@2 c@X d@1 +license \n helper a@2 b@2 \n"
                    + " credential license 60h needs=diploma attests=c@X \n"
                    + " credential diploma 1350h $4050 \n";

    private static GapReport report(String catalog, String person) {
        return new Gaps(Fixture.catalog(catalog))
                .report(Somebody.who(person), new Job.Id("l", "nurse"), ON, Importance.NOW, true);
    }

    @Test
    void theFourSharesAddUpAndAssumptionIsNoCheck() {
        Summary.Checks checks =
                report(JOBS, "job=helper a@2:test c@yes credentials").summary().checks();
        assertEquals(0.25, checks.verified());
        assertEquals(0.25, checks.selfRated());
        assertEquals(0.25, checks.presumed());
        assertEquals(0.25, checks.unknown());
        assertEquals(0.5, report(JOBS, "job=helper a@2:test c@yes").summary().coverage());
    }

    @Test
    void aCredentialThatIsHeldVerifiesAndOneThatIsOnlyAssumedDoesNot() {
        assertEquals(0.25, report(JOBS, "+license").summary().checks().verified());
        Summary.Checks nurse = report(JOBS, "job=nurse").summary().checks();
        assertEquals(0, nurse.verified());
        assertEquals(1, nurse.presumed());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "+license a@2 b@2 d@1, true",
        "a@2 b@2 c@yes d@1, false",
        "credentials a@2 b@2 c@yes d@1, false",
        "+license:2020-01-01..2021-01-01 a@2 b@2 c@yes d@1, false",
        "job=nurse a@2 b@2 c@yes d@1, false",
        "+license job=helper c@yes d@1, false",
        "+license a@2 b@2, false"
    })
    void completeOnlyWhenEveryMustHaveIsMetAndEveryLineIsChecked(String person, boolean complete) {
        assertEquals(complete, report(JOBS, person).isComplete());
    }

    @Test
    void whatDependsOnTheStateIsNotComplete() {
        String catalog = "nurse a@1 ?license \n credential license";
        assertFalse(report(catalog, "credentials a@1").isComplete());
        assertTrue(report(catalog, "credentials a@1 state:license=no").isComplete());
    }

    private static String chain(GapReport report) {
        return report.chains().values().stream()
                .map(HonestGapTest::told)
                .collect(Collectors.joining(" | "));
    }

    private static String told(Chain chain) {
        return chain.links().stream()
                        .map(
                                link ->
                                        link.credential().id()
                                                + (link.renewal() ? " renewed " : " ")
                                                + (int) link.hours())
                        .collect(Collectors.joining(", "))
                + " = "
                + (int) chain.hours()
                + " h, "
                + (int) chain.usd()
                + (chain.usdAtLeast() ? " usd at least" : " usd");
    }

    @Test
    void aMissingLicenseComesWithTheSchoolItRestsOn() {
        assertEquals(
                "diploma 1350, license 60 = 1410 h, 4050 usd at least",
                chain(report(JOBS, "credentials")));
        assertEquals("license 60 = 60 h, 0 usd at least", chain(report(JOBS, "+diploma")));
        assertEquals("", chain(report(JOBS, "+license")));
    }

    /** It costs 8 hours and $30 to renew, for six months after the last day. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "2025-12-31; 8,30,6; license renewed 8 = 8 h, 30 usd",
                "2025-12-01; 8,30,6; license renewed 8 = 8 h, 30 usd",
                "2025-11-30; 8,30,6; diploma 1350, license 60 = 1410 h, 4050 usd at least",
                "1992-12-31; 8,30; license renewed 8 = 8 h, 30 usd"
            })
    void whatHasLapsedIsRenewedOrEarnedFromTheStart(String last, String rule, String expected) {
        String catalog = JOBS.replace("license 60h", "license 60h renew=" + rule);
        assertEquals(expected, chain(report(catalog, "+license:1990-01-01.." + last)));
    }

    @Test
    void withoutARuleForRenewalItStartsFromNothing() {
        assertEquals(
                "diploma 1350, license 60 = 1410 h, 4050 usd at least",
                chain(report(JOBS, "+license:2020-01-01..2026-01-01")));
    }
}
