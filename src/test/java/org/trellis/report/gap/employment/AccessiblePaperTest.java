package org.trellis.report.gap.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.DocumentPdf;
import org.trellis.report.gap.progress.GapProgress;
import org.trellis.report.schedule.TaggedPdf;

/** The PDF files about a person read well aloud: the signed paper, full and short, and progress. */
class AccessiblePaperTest {
    @Test
    void everyPaperAboutAPersonIsTaggedInBothLanguages() throws IOException {
        List<ShippedPapers.Case> cases = ShippedPapers.cases();
        ShippedPapers.Case first = cases.get(0);
        ShippedPapers.Case last = cases.get(cases.size() - 1);
        Set<String> found = new TreeSet<>();
        for (String lang : List.of("en", "es")) {
            Words words = Words.of(lang);
            List<Document> papers = new ArrayList<>();
            papers.add(first.paper(lang));
            papers.add(last.paper(lang, "A counselor"));
            papers.add(ShippedPapers.crowded(lang));
            papers.add(
                    GapProgress.of(first.report(), first.report(), ShippedPapers.CATALOG, words));
            for (Document paper : papers) {
                for (String fault : TaggedPdf.of(DocumentPdf.of(paper)).faults()) {
                    found.add(lang + " " + paper.title() + ": " + fault);
                }
            }
        }
        assertEquals(Set.of(), found);
    }
}
