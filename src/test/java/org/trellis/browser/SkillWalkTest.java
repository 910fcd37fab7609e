package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Skills and comparisons, with and without scripts, on a desk, a phone and paper. */
@ExtendWith(Chromium.class)
@Timeout(120)
class SkillWalkTest {
    private static final String COMPARISON =
            "/compare?a=nursing-long-term-care/cna&b=opm-ai/gs-12&c=29-1141";

    @ParameterizedTest
    @ValueSource(strings = {COMPARISON, "/models/building-blocks/teamwork", "/models/onet/2.A.1.a"})
    void isSoundOnADeskAndAPhone(String page) {
        try (Visitor visitor = new Visitor(Visitor.DESK, "en", true)) {
            visitor.go(page);
            assertEquals(List.of(), Axe.asItIs(visitor));
            visitor.widen(Visitor.PHONE);
            visitor.go(page);
            assertEquals(List.of(), Axe.asItIs(visitor));
            visitor.assertFits();
        }
    }

    /** From a comparison to a skill, and from there to a job that asks it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsFromAComparisonToASkillToAJob(boolean scripts) {
        try (Visitor visitor = new Visitor(Visitor.DESK, "es", scripts)) {
            visitor.go("/compare?a=nursing-long-term-care/cna&b=nursing-long-term-care/lpn");
            visitor.page().locator(".compared a[href^='/models/']:visible").first().click();
            assertTrue(visitor.heading().contains("la piden"), visitor.heading());
            Locator job = visitor.page().locator("a[href^='/jobs/']").first();
            if (!job.isVisible()) {
                visitor.page().locator("summary").first().click();
            }
            job.click();
            assertTrue(visitor.page().url().contains("/jobs/"), visitor.page().url());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {COMPARISON, "/models/building-blocks/teamwork"})
    void goesOnPaperWithoutItsForms(String page) {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.go(page);
            String answer = visitor.heading();
            PrintedPage paper = PrintedPage.of(visitor.page());
            assertTrue(paper.says(answer), paper.toString());
            assertTrue(!paper.says("Third job, if you like"), paper.toString());
            assertTrue(paper.sheets().stream().noneMatch(String::isEmpty), "an empty sheet");
        }
    }
}
