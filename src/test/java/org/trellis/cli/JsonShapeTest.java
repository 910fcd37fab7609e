package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Scripts depend on these names. */
class JsonShapeTest {
    private static final String CNA = "seeds/people/cna-to-rn.yaml";
    private static final String RN = "nursing-long-term-care/rn-adn";

    private static String names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return String.join(",", names);
    }

    @Test
    void gap() {
        JsonNode gap =
                Ran.trellis(
                                "gap",
                                "--person",
                                CNA,
                                "--job",
                                RN,
                                "--on",
                                "2026-11-21",
                                "--format",
                                "json")
                        .json();
        assertEquals(
                "person,job,on,region,importance,lines,notRated,strengths,credentials,experience,assumedCredentials,toEarn,doubts,summary,ifSelfLower,notes,attribution,warnings",
                names(gap));
        assertEquals("case-1001", gap.get("person").asText());
        assertEquals(RN, gap.get("job").asText());
        JsonNode line = gap.get("lines").get(0);
        assertEquals(
                "competency,name,tier,required,held,heldOnRequiredScale,outcome,levels,hours,neededAtEntry,source",
                names(line));
        assertEquals("kind,level,scale", names(line.get("required")));
        assertEquals("kind,level,scale,evidence,date,test", names(line.get("held")));
        assertEquals("credential,need,outcome,expires", names(gap.get("credentials").get(0)));
        assertEquals(
                "met,gap,unknown,readinessLow,readinessHigh,coverage,verified,selfRated,presumed,"
                        + "unknownShare,hoursLow,hoursHigh",
                names(gap.get("summary")));
        assertEquals(
                "readinessLow,readinessHigh,hoursLow,hoursHigh,changes",
                names(gap.get("ifSelfLower")));
    }

    @Test
    void gapOfSeveralGoals() {
        JsonNode goals =
                Ran.trellis(
                                "gap",
                                "--person",
                                CNA,
                                "--job",
                                RN,
                                "--job",
                                "nursing-long-term-care/lpn",
                                "--format",
                                "json")
                        .json();
        assertEquals(
                "person,on,region,importance,presumed,hoursPerWeek,hoursPerWeekStated,goals,skills",
                names(goals));
        assertEquals(
                "job,title,verdict,readinessLow,readinessHigh,met,gap,unknown,assumed,"
                        + "mustHavesMissing,mustHavesUnknown,schoolHours,schoolUsd,"
                        + "schoolUsdAtLeast,learningHoursLow,learningHoursHigh,hoursLow,hoursHigh,"
                        + "usdLow,usdHigh,weeksLow,weeksHigh,wageUsdPerYear,wageYear,wageArea,"
                        + "wageSource",
                names(goals.get("goals").get(0)));
        JsonNode skill = goals.get("skills").get(0);
        assertEquals("competency,name,kind,goals", names(skill));
        assertEquals(2, skill.get("goals").size());
    }

    /** The summary can be had from the lines: nothing is rounded on the way. */
    @Test
    void gapHoursAddUp() {
        JsonNode gap = Ran.trellis("gap", "--person", CNA, "--job", RN, "--format", "json").json();
        double hours = 0;
        int unknown = 0;
        for (JsonNode line : gap.get("lines")) {
            hours += line.get("hours").asDouble(0);
            unknown += line.get("outcome").asText().equals("unknown") ? 1 : 0;
            assertEquals(
                    line.get("outcome").asText().equals("unknown"), line.get("hours").isNull());
        }
        assertEquals(gap.get("summary").get("hoursLow").asDouble(), hours);
        assertEquals(gap.get("summary").get("unknown").asInt(), unknown);
    }

    /** Scripts know five outcomes; what the state decides is unknown, and its need says why. */
    @Test
    void aCredentialThatDependsOnTheStateIsUnknown() {
        String job = "nursing-long-term-care/cna-adv";
        JsonNode gap = Ran.trellis("gap", "--person", CNA, "--job", job, "--format", "json").json();
        List<String> seen = new ArrayList<>();
        for (JsonNode each : gap.get("credentials")) {
            seen.add(each.get("credential").asText() + " " + each.get("outcome").asText());
            assertTrue(
                    Set.of("met", "missing", "expired", "expiring", "unknown")
                            .contains(each.get("outcome").asText()));
        }
        assertTrue(seen.contains("medication-aide unknown"), seen.toString());
    }

    @Test
    void path() {
        JsonNode path =
                Ran.trellis(
                                "path",
                                "--person",
                                CNA,
                                "--to",
                                "nursing-long-term-care/rn-bsn",
                                "--format",
                                "json")
                        .json();
        assertEquals(
                "person,from,to,on,region,horizonYears,goal,education,complete,paths,more,ifAidPays,kBest,bound,relax,whyNot,"
                        + "notes,attribution,warnings",
                names(path));
        assertTrue(path.get("complete").asBoolean());
        assertTrue(path.get("whyNot").isNull());
        JsonNode best = path.get("paths").get(0);
        assertEquals(
                "jobs,months,monthsAtLeast,hours,usd,usdAtLeast,moves,lowestWageUsdPerYear,"
                        + "firstRaiseMonths,wholeCostUsd,fieldAgainUsd,earnedInHorizonUsd,payKnown,needsAid,steps,equals,moreEquals",
                names(best));
        JsonNode step = best.get("steps").get(0);
        assertEquals(
                "from,to,kind,origin,basis,notes,mode,months,monthsAtLeast,trainingMonths,"
                        + "trainingPayUsdPerYear,payUsdPerYear,hours,schoolingHours,competencyHours,"
                        + "usd,usdAtLeast,usdEstimated,experienceMonthsLeft,programMonthsLeft,"
                        + "wageUsdPerYear,raises,credentials,askFirst,experience,schedule,"
                        + "developmentalExperiences",
                names(step));
        assertEquals("competency,from,to,hours", names(step.get("raises").get(0)));
        assertEquals("credential,hours,usd,needed", names(step.get("credentials").get(0)));
    }

    @Test
    void pathOfSomebodyNotWorkingStartsNowhereAndSaysWhatToChange() {
        JsonNode path =
                Ran.trellis(
                                "path",
                                "--person",
                                "seeds/people/laid-off-cnc-operator.yaml",
                                "--to",
                                "advanced-manufacturing/mfg-engineer",
                                "--format",
                                "json",
                                "--k",
                                "2",
                                "--why-not",
                                RN)
                        .json();
        assertTrue(path.get("from").isNull());
        assertEquals(
                "person,from,to,on,region,horizonYears,goal,education,complete,paths,more,ifAidPays,kBest,bound,relax,whyNot,"
                        + "notes,attribution,warnings",
                names(path));
        assertEquals("job,reason,path", names(path.get("whyNot")));
        assertEquals(0, path.get("paths").size());
        JsonNode relax = path.get("relax").get(0);
        assertEquals("limits,path", names(relax));
        assertTrue(relax.get("limits").get(0).isTextual());
    }

    /** Paths that come back to a job stand below, as in the text. */
    @Test
    void pathsAreInTheOrderOfTheText() {
        JsonNode answer =
                Ran.trellis("path", "--person", CNA, "--to", RN, "--format", "json").json();
        assertTrue(comesBack(answer.get("more")) > 0);
        assertEquals(0, comesBack(answer.get("paths")));
    }

    private static long comesBack(JsonNode paths) {
        int number = 0;
        for (JsonNode path : paths) {
            Set<JsonNode> jobs = new HashSet<>();
            path.get("jobs").forEach(jobs::add);
            number += jobs.size() < path.get("jobs").size() ? 1 : 0;
        }
        return number;
    }

    @Test
    void rankAndLattice() {
        JsonNode rank =
                Ran.trellis("rank", "--person", CNA, "--limit", "2", "--format", "json").json();
        assertEquals("person,on,region,jobs,next,warnings", names(rank));
        assertEquals(2, rank.get("jobs").size());
        JsonNode lattice = Ran.trellis("lattice", "federal-ai-work", "--format", "json").json();
        assertEquals("ladder,title,region,jobs,moves", names(lattice));
        assertEquals(9, lattice.get("jobs").size());
    }

    @Test
    void plan() {
        JsonNode plan =
                Ran.trellis("plan", "--person", CNA, "--job", RN, "--format", "json").json();
        assertEquals(
                "person,job,on,region,by,unknown,hoursPerWeek,without,done,funds,endBy,budgetUsd,within,"
                        + "items,usd,usdAtLeast,ownUsd,ownUsdIfListed,hours,end,open,unrated,withNothingLeftOut,optimal",
                names(plan));
        assertEquals(
                "code,kind,title,provider,hours,usd,usdEstimated,paid,ownUsd,closes,hoursPerWeek,start,end,"
                        + "latestStart,slackDays,offered,etpl,invented",
                names(plan.get("items").get(0)));
        assertTrue(plan.get("optimal").asBoolean());
    }
}
