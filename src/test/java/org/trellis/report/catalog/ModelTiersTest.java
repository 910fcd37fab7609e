package org.trellis.report.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Competency.Tier;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;

/** Tiers of shipped models; a star is the model's own, a plus its own name, a question unseen. */
class ModelTiersTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static String tier(String model, Tier tier) {
        return ModelTiers.of(CATALOG, CATALOG.models().get(model)).stream()
                .filter(row -> row.tier() == tier)
                .flatMap(row -> row.blocks().stream())
                .map(block -> block.name().en() + sign(block.from()))
                .collect(Collectors.joining(", "));
    }

    private static String sign(ModelTiers.From from) {
        return switch (from) {
            case OWN -> "*";
            case NAMED -> "+";
            case ASSUMED -> "?";
            case BELOW -> "";
            case ATTACHED -> " (model)";
            case ASKED -> " (asked)";
        };
    }

    @Test
    void aModelLeavesOutRenamesAndAddsBlocks() {
        assertEquals(
                "Interpersonal Skills, Integrity, Dependability & Reliability,"
                        + " Adaptability & Flexibility, Willingness to Learn+, Motivation*",
                tier("retail", Tier.PERSONAL_EFFECTIVENESS));
    }

    @Test
    void twoBlocksThatAModelJoinsAreOneAndOneThatItSplitsIsTwo() {
        assertEquals(
                "Teamwork, Planning, Organizing & Scheduling+, Problem Solving & Decision Making,"
                        + " Working with Basic Hand & Power Tools & Technology+,"
                        + " Business Fundamentals, Following Directions*, Ethics*,"
                        + " Employability & Entrepreneurship Skills*",
                tier("energy", Tier.WORKPLACE));
        assertTrue(tier("energy", Tier.ACADEMIC).contains("Listening+, Speaking+"));
    }

    @Test
    void aTierThatNobodySawIsMarked() {
        String academic = tier("bioscience", Tier.ACADEMIC);
        assertTrue(academic.startsWith("Reading?, Writing?, Mathematics?"), academic);
    }

    @Test
    void ourOwnSkillsFillTheUpperTiersOfTheIndustry() {
        assertEquals(
                "Skills of construction jobs (model)",
                tier("construction-heavy", Tier.OCCUPATION_TECHNICAL));
        assertTrue(tier("construction-heavy", Tier.MANAGEMENT).startsWith("Monitoring &"));
    }

    @Test
    void whatJobsRequireBesidesSkillsIsATierOfItsOwn() {
        int credentials =
                ModelUse.of(CATALOG, CATALOG.models().get("long-term-care")).credentials().size();
        assertEquals(
                credentials + " licenses, degrees and other must-haves of its jobs (asked)",
                tier("long-term-care", Tier.OCCUPATION_REQUIREMENTS));
        assertTrue(credentials > 5);
    }

    /** That a nurse speaks as well as an executive makes no executive of her. */
    @Test
    void aModelIsNotUsedByMapsThatMerelyAskTheSame() {
        assertEquals(Map.of(), ModelUse.of(CATALOG, CATALOG.models().get("ses")).ladders());
        assertEquals(
                List.of("federal-ai-work"),
                ModelUse.of(CATALOG, CATALOG.models().get("opm-ai")).ladders().keySet().stream()
                        .map(Ladder::code)
                        .toList());
        assertTrue(
                ModelTiers.of(CATALOG, CATALOG.models().get("ses")).stream()
                        .noneMatch(row -> row.tier() == Tier.OCCUPATION_REQUIREMENTS));
    }
}
