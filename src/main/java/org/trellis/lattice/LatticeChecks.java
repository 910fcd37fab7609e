package org.trellis.lattice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.board.HoursToReach;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;

/**
 * What is odd about jobs and moves that are each valid alone: warnings and notes. The only error is
 * an assumption that the rules need and the catalog lacks; then nothing else is checked.
 */
public final class LatticeChecks {
    private static final List<Rule> RULES =
            Stream.of(JobRules.ALL, MoveRules.ALL, ReviewRules.ALL).flatMap(List::stream).toList();

    private static final List<String> ASSUMED =
            List.of(
                    HoursToReach.UNSTATED_LEVEL_HOURS,
                    "expiring_soon_days",
                    "evidence_fresh_years",
                    "presumed_after_months",
                    "presumed_for_years",
                    "default_learning_hours_per_week",
                    MoveRules.STEP_TOO_BIG_MONTHS,
                    ZoneJump.LEAST);

    private LatticeChecks() {}

    /**
     * In the order of files and lines.
     *
     * @param today the day that reviews are due by
     */
    public static List<Issue> check(Catalog catalog, LocalDate today) {
        List<Issue> missing = missingAssumptions(catalog);
        if (!missing.isEmpty()) {
            return missing;
        }
        var subject = new Rule.Subject(catalog, new Lattice(catalog), today);
        return RULES.stream().flatMap(rule -> rule.check(subject)).sorted().toList();
    }

    private static List<Issue> missingAssumptions(Catalog catalog) {
        var place = new Issue.Place("seeds/assumptions.yaml", 0, 0);
        return ASSUMED.stream()
                .filter(name -> !catalog.assumptions().byName().containsKey(name))
                .map(
                        name ->
                                Issue.error(
                                        place,
                                        "",
                                        Message.verbatim(name),
                                        Message.of("remedy.seed.add")))
                .toList();
    }
}
