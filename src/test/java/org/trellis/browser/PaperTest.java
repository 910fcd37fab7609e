package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A gap report on paper: to be signed by both, readable in grey, without what is for the screen.
 */
@ExtendWith(Chromium.class)
@Timeout(60)
class PaperTest {
    private static final Path NURSE = Path.of("seeds/people/cna-to-rn.yaml");
    private static final String REPORT = "/gap?job=nursing-long-term-care/rn-adn";
    private static final String GREYS =
            """
            all => all.map(one => getComputedStyle(one).color)
                      .filter(color => new Set(color.match(/\\d+/g).slice(0, 3)).size > 1)\
            """;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void canBeSignedAndHasNoMenu(String lang) {
        try (Visitor visitor = new Visitor(Visitor.DESK, lang, true)) {
            ProfileFileTest.bringBack(visitor, NURSE);
            visitor.go(REPORT);
            Locator lines = visitor.page().locator(".sign .line, .sign.line");
            assertEquals(3, lines.count());
            assertFalse(lines.last().isVisible(), "not on the screen");
            visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            lines.all().forEach(line -> assertTrue(line.isVisible(), line.innerText()));
            for (String gone :
                    new String[] {".top", ".bottom", ".skip", "form", ".actions", ".button"}) {
                Locator shown = visitor.page().locator(gone + ":visible");
                assertEquals(0, shown.count(), gone + " is for the screen");
            }
        }
    }

    @Test
    void everySheetHasWordsAndTheLastIsSigned() {
        try (Visitor visitor = Visitor.atDesk()) {
            ProfileFileTest.bringBack(visitor, NURSE);
            visitor.go(REPORT);
            String answer = visitor.heading();
            PrintedPage paper = PrintedPage.of(visitor.page());
            assertTrue(paper.says(answer), paper.toString());
            assertTrue(paper.says("Invented person, nursing assistant"), paper.toString());
            assertTrue(paper.sheets().stream().noneMatch(String::isEmpty), "an empty sheet");
            String last = paper.sheets().get(paper.sheets().size() - 1);
            assertTrue(last.contains("Participant"), last);
            assertFalse(paper.says("Finish and erase"));
            int sheets = paper.sheets().size();
            assertTrue(sheets <= 3, sheets + " sheets for 52 lines");
            assertTrue(last.contains(sheets + "/" + sheets), "no number on the sheet: " + last);
        }
    }

    /** Five questions on paper: what was answered, and nothing of what was left open. */
    @Test
    void answersArePrintedAndOpenQuestionsAreNot() {
        try (Visitor visitor = Visitor.atDesk()) {
            ProfileFileTest.bringBack(visitor, NURSE);
            visitor.go("/profile");
            visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertEquals("cna", chosen(visitor, "job"));
            assertTrue(visitor.named("has.cpr-bls").isVisible());
            assertTrue(visitor.named("earned.cpr-bls").isVisible());
            for (String open :
                    List.of(
                            "expires.cpr-bls",
                            "has.bachelor-nursing",
                            "to",
                            "full-time",
                            "school")) {
                assertTrue(visitor.named(open).count() > 0, open);
                assertFalse(visitor.named(open).first().isVisible(), open);
            }
            assertEquals(0, visitor.page().locator("form.answers button:visible").count());
            visitor.go("/profile/ratings?job=nursing-long-term-care/rn-adn");
            Locator choices = visitor.page().locator(".rating .choice:visible");
            assertTrue(choices.count() > 0, "some skill is rated");
            assertEquals(choices.count(), choices.locator("input:checked").count());
        }
    }

    private static String chosen(Visitor visitor, String field) {
        assertTrue(visitor.named(field).isVisible(), field);
        return visitor.named(field).inputValue().replaceAll(".*/", "");
    }

    /** Nothing is said by color alone: words and signs of outcomes are plain ink. */
    @Test
    void outcomesAreInkOnPaper() {
        try (Visitor visitor = Visitor.atDesk()) {
            visitor.go(REPORT + "&on=2026-06-01");
            visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            Locator outcomes = visitor.page().locator(".outcome, h1, h2, td, a");
            assertTrue(outcomes.count() > 50);
            assertEquals("[]", outcomes.evaluateAll(GREYS).toString());
        }
    }
}
