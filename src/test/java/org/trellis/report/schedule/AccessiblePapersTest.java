package org.trellis.report.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trellis.model.Text;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.schedule.check.Checked;
import org.trellis.report.schedule.check.RulePanel;
import org.trellis.schedule.draft.Blank;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Known;
import org.trellis.schedule.rules.Rules;
import org.trellis.schedule.rules.SeedFindingsTest;

/**
 * Each PDF file of a schedule reads well aloud, of a full schedule, a real one and an empty one.
 */
class AccessiblePapersTest {
    private static final Known KNOWN = new Known(SeedFindingsTest.PLACES, Set.of());

    private static List<Document> papers(Schedule schedule, String lang) {
        Words words = Words.of(lang);
        Document appendix = AppendixA.of(schedule, Sample.CATALOG, Sample.KNOWN, words);
        Checked checked =
                new Checked(
                        "s.yaml",
                        Rules.check(schedule, KNOWN),
                        Optional.of(Checklist.of(schedule, KNOWN)));
        return List.of(
                appendix,
                RulePanel.after(appendix, checked),
                StandardsPaper.of(schedule, Sample.CATALOG, Sample.KNOWN, words),
                AgreementPaper.of(schedule, Sample.CATALOG, words),
                MentorOutline.of(schedule, Sample.CATALOG, words));
    }

    @Test
    void everyPaperOfAScheduleIsTaggedInBothLanguages() throws IOException {
        List<Schedule> schedules =
                List.of(
                        Sample.full(),
                        Sample.shipped("junior-cloud-engineer.yaml"),
                        Sample.shipped("appraiser.yaml"),
                        Blank.of(Text.of("<b>&</b> \u00e9"), Sample.full().terms()));
        Set<String> found = new TreeSet<>();
        List<String> checked = new ArrayList<>();
        for (Schedule schedule : schedules) {
            for (String lang : List.of("en", "es")) {
                for (Document paper : papers(schedule, lang)) {
                    checked.add(paper.title());
                    for (String fault : TaggedPdf.of(DocumentPdf.of(paper)).faults()) {
                        found.add(lang + " " + paper.title() + ": " + fault);
                    }
                }
            }
        }
        assertEquals(Set.of(), found);
        assertTrue(checked.size() == 40, checked.size() + " papers");
    }
}
