package org.trellis.schedule.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.files.CatalogFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.model.Issue.Severity;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;
import org.trellis.schedule.draft.Draft;

/** What Trellis writes itself passes its own check. */
class OwnPapersTest {
    private static final Folder SEEDS = Folder.inside("seeds");
    private static final Catalog CATALOG =
            CatalogFiles.load(SEEDS, Folder.inside("ladders"), LocalDate.of(2026, 11, 26))
                    .catalog();
    private static final Known KNOWN =
            new Known(SeedFindingsTest.PLACES, ScheduleFiles.onetSoc(SEEDS));

    private static Set<String> errors(Schedule schedule) {
        return Rules.check(schedule, KNOWN).stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    /** But that the wage is missing where the job has none: nothing is invented. */
    @Test
    void aDraftOfEveryJobHasNoError() {
        List<String> broken = new ArrayList<>();
        int drafted = 0;
        for (Job.Id job : CATALOG.jobs().map(Job::id).toList()) {
            for (Approach approach : Approach.values()) {
                Draft.Request request =
                        new Draft.Request(
                                job,
                                approach,
                                Hours.Range.of(4000, 4000),
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                "US",
                                List.of(),
                                Map.of());
                var answer =
                        new Draft(CATALOG, ShippedQuestions.programs(), Words::both)
                                .of(request, LocalDate.of(2026, 11, 26));
                if (answer instanceof Draft.Drafted made) {
                    drafted++;
                    Set<String> errors = errors(made.schedule());
                    boolean paid = CATALOG.getJob(job).wage().isPresent();
                    if (!errors.equals(paid ? Set.of() : Set.of("wage-percents"))) {
                        broken.add(job + " " + approach + " " + errors);
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertTrue(drafted > 80, drafted + " drafts");
    }
}
