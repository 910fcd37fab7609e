package org.trellis.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.words.PageWords;

class JobSkillsTest {
    private static final Catalog CATALOG = Shipped.CATALOG;

    private static List<String> first(String job, int many) {
        Job shown = CATALOG.getJob(new Job.Id("nursing-long-term-care", job));
        return new JobSkills(shown, CATALOG, new PageWords(CATALOG, Words.of("en")))
                .first().stream().map(JobPage.Strength::name).limit(many).toList();
    }

    /** Giving medicine says more of a practical nurse than what aides must be good at too. */
    @Test
    void atTheSameLevelWhatNeedsALicenseComesFirst() {
        assertEquals(List.of("Medication Administration", "Wound Care"), first("lpn", 2));
        assertFalse(first("cna", 6).contains("Wound Care"), "level 1 of 5");
    }
}
