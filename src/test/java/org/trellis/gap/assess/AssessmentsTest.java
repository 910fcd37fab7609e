package org.trellis.gap.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.gap.Fixture;
import org.trellis.gap.Gaps;
import org.trellis.gap.Somebody;
import org.trellis.model.Competency;

/** What is asked next, why, and when it can stop. Scale s takes 20, 60, 140, 300, 600 hours. */
class AssessmentsTest {
    private static final LocalDate ON = LocalDate.parse("2026-06-01");

    private static Assessment assess(String catalog, String person, String... aside) {
        var gaps = new Gaps(Fixture.catalog(catalog));
        return new Assessments(gaps)
                .of(Somebody.who(person), Fixture.job("job"), ON, true, ids(aside));
    }

    private static Set<Competency.Id> ids(String... names) {
        return Arrays.stream(names).map(Fixture::competencyId).collect(Collectors.toSet());
    }

    /** {@code HALF to ALL: welding 3/6 140 h 50 % VERDICT, ...}. */
    private static String text(Assessment found) {
        String open =
                found.open().stream().map(AssessmentsTest::text).collect(Collectors.joining(", "));
        return found.outlook().worst()
                + (found.outlook().settled() ? "" : " to " + found.outlook().best())
                + (open.isEmpty() ? "" : ": " + open);
    }

    private static String text(OpenSkill question) {
        return "%s %d/%d %.0f h %.0f %% %s"
                .formatted(
                        question.line().competency().id().code(),
                        question.settling(),
                        question.answers(),
                        question.hours(),
                        question.ready() * 100,
                        question.reason());
    }

    /** Below level 3 the last open skill leaves a gap, whatever the rest: 3 answers of 6 settle. */
    @Test
    void theLastOpenSkillDecidesTheVerdict() {
        assertEquals(
                "FAR to ALL: welding 6/6 140 h 100 % VERDICT", text(assess("job welding@3", "")));
    }

    @Test
    void ofSkillsThatSettleNothingTheOneWithMostHoursComesFirst() {
        String catalog = "job a@1 b@5 c@2";
        assertEquals(
                "FAR to ALL: b 0/6 600 h 33 % HOURS, a 0/6 20 h 33 % READINESS,"
                        + " c 0/6 60 h 33 % READINESS",
                text(assess(catalog, "")));
    }

    @Test
    void whatSettlesTheVerdictComesBeforeWhatTakesMoreHours() {
        String catalog =
                "competency small rank=1 \n competency large rank=4 \n"
                        + " competency lost rank=2 \n job small@1 large@5 lost@1";
        assertEquals(
                "FAR to HALF: small 6/6 20 h 50 % VERDICT, large 0/6 600 h 13 % HOURS",
                text(assess(catalog, "lost@no")));
    }

    /** No skill makes up for the license; the answers sharpen the hours only. */
    @Test
    void aMissingMustHaveSettlesIt() {
        assertEquals(
                "CLOSED: b 0/6 600 h 50 % HOURS, a 0/6 20 h 50 % READINESS",
                text(assess("job a@1 b@5 +license", "credentials")));
    }

    @Test
    void onceTheVerdictIsSettledThereMayStillBeOpenSkills() {
        assertEquals("FAR: c 0/6 60 h 33 % HOURS", text(assess("job a@1 b@5 c@2", "a@no b@no")));
    }

    @Test
    void aSkillPutAsideIsNotAsked() {
        assertEquals("FAR to ALL: a 0/6 20 h 50 % READINESS", text(assess("job a@1 b@5", "", "b")));
    }

    /** "No chance to show it yet" stays open: it is neither held nor missing. */
    @Test
    void nobodyIsReadyBySayingThatThereWasNoChance() {
        assertEquals("NEARLY to ALL", text(assess("job a@1 b@1 c@1 d@1 e@1", SHOWN + " e@?", "e")));
    }

    private static final String SHOWN = "a@1 b@1 c@1 d@1";

    @Test
    void whatAJobLetsUsAssumeIsNotAskedUnlessItIsSwitchedOff() {
        String catalog = "helper a@1 \n job a@1 b@1";
        var gaps = new Gaps(Fixture.catalog(catalog));
        var who = Somebody.who("job=helper");
        var assessments = new Assessments(gaps);
        assertEquals(1, assessments.of(who, Fixture.job("job"), ON, true, Set.of()).open().size());
        assertEquals(2, assessments.of(who, Fixture.job("job"), ON, false, Set.of()).open().size());
    }

    /** Answering one answers the other: both take 2 of 3 skills out of what is open. */
    @Test
    void aSkillThatAnotherModelCallsTheSameIsAnsweredToo() {
        assertEquals(
                "a 67 a 67 b 33",
                assess("job m/a@1 n/a@1 b@1 \n same m/a n/a", "").open().stream()
                        .map(
                                each ->
                                        each.line().competency().id().code()
                                                + " "
                                                + Math.round(each.ready() * 100))
                        .collect(Collectors.joining(" ")));
    }
}
