package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.Extent;
import org.trellis.model.catalog.Ladder;
import org.trellis.web.Site;
import org.trellis.web.words.Links;

/** Axe finds nothing on any kind of page, wide or narrow, light or dark, in either language. */
@ExtendWith(Chromium.class)
@Timeout(60)
class AccessibilityTest {
    private static final String RN = "nursing-long-term-care/rn-adn";
    private static final Path NURSE = Path.of("seeds/people/cna-to-rn.yaml");
    private static Visitor visitor;

    @BeforeAll
    static void somebodyWithAProfile() {
        visitor = Visitor.atDesk();
        ProfileFileTest.bringBack(visitor, NURSE);
    }

    @AfterAll
    static void leaves() {
        if (visitor != null) {
            visitor.close();
        }
    }

    /**
     * A page in three is looked at on a phone, the others on a wide screen; in the trials on both.
     */
    static List<String> wide() {
        return Extent.allBut(3, pages());
    }

    static List<String> narrow() {
        return Extent.oneOf(3, pages());
    }

    static List<String> pages() {
        var catalog = Site.LOADED.catalog();
        Stream<String> ladders =
                Extent.oneOf(6, List.copyOf(catalog.ladders().keySet())).stream()
                        .map(Links::ladder);
        Stream<String> jobs =
                Extent.oneOf(8, List.copyOf(catalog.ladders().values())).stream()
                        .map(AccessibilityTest::lastJob);
        Stream<String> models =
                Extent.oneOf(8, List.copyOf(catalog.models().keySet())).stream().map(Links::model);
        Stream<String> rest =
                Stream.of(
                        "/",
                        "/explore",
                        "/next",
                        "/ladders",
                        "/ladders/all",
                        "/compare",
                        "/compare?a=nursing-long-term-care/cna&b=" + RN,
                        "/compare?a=cashier&b=opm-ai/gs-12&c=29-1141",
                        "/models",
                        "/profile",
                        "/profile/upload",
                        "/profile/ratings",
                        "/profile/ratings?job=advanced-manufacturing/prod-helper",
                        "/assess?job=advanced-manufacturing/prod-helper",
                        "/gap",
                        "/gap?job=" + RN,
                        "/gap/goals?a=nursing-long-term-care/lpn&b=" + RN,
                        "/gap/skill?skill=building-blocks/reading&job=" + RN,
                        "/gap?job=federal-ai-work/gs-13-pm&presumed=no&importance=future",
                        "/paths",
                        "/paths?to=" + RN + "&by=usd&k=2&whyNot=nursing-long-term-care/lpn",
                        "/paths?to=advanced-manufacturing/prod-manager&from=",
                        "/designer/document",
                        "/about",
                        "/nowhere",
                        "/jobs/nursing-long-term-care/can");
        return Stream.of(ladders, jobs, models, rest).flatMap(each -> each).toList();
    }

    private static String lastJob(Ladder ladder) {
        return ladder.jobs().values().stream()
                .map(job -> Links.job(job.id()))
                .reduce((before, after) -> after)
                .orElseThrow();
    }

    /** Whether a page of this one's kind is among {@link #pages()}. */
    static boolean knows(String address) {
        String kind = SiteWalk.kind(address);
        return pages().stream().anyMatch(page -> SiteWalk.kind(page).equals(kind));
    }

    @ParameterizedTest
    @MethodSource("wide")
    void onAWideScreen(String page) {
        visitor.widen(Visitor.DESK);
        visitor.go(page);
        assertEquals(List.of(), Axe.asItIs(visitor));
    }

    @ParameterizedTest
    @MethodSource("narrow")
    void onAPhone(String page) {
        visitor.widen(Visitor.PHONE);
        visitor.go(page);
        assertEquals(List.of(), Axe.asItIs(visitor));
    }

    static List<String> dark() {
        return Extent.oneOf(
                2,
                List.of(
                        "/ladders/nursing-long-term-care",
                        "/",
                        "/jobs/advanced-manufacturing/welder",
                        "/models/opm-ai",
                        "/gap?job=" + RN,
                        "/profile",
                        "/paths?to=" + RN,
                        "/about"));
    }

    @ParameterizedTest
    @MethodSource("dark")
    void inTheDark(String page) {
        visitor.go(page);
        visitor.widen(Visitor.DESK);
        assertEquals(List.of(), Axe.inTheDark(visitor));
    }

    static List<String> spanish() {
        return Extent.oneOf(
                2,
                List.of(
                        "/profile",
                        "/",
                        "/gap?job=" + RN,
                        "/ladders/advanced-manufacturing",
                        "/paths?to=" + RN + "&from=nursing-long-term-care/pca"));
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void inSpanishOnAPhone(String page) {
        try (Visitor spanish = new Visitor(Visitor.PHONE, "es", true)) {
            spanish.go(page);
            assertEquals(List.of(), Axe.asItIs(spanish));
        }
    }

    /** What is folded away must be as sound as what is open. */
    @ParameterizedTest
    @ValueSource(strings = {"/profile", "/models/ses", "/about", "/paths?to=" + RN})
    void withEveryFoldOpen(String page) {
        visitor.go(page);
        visitor.widen(Visitor.PHONE);
        Locator folds = visitor.page().locator("details:not([open])");
        folds.evaluateAll("all => all.forEach(one => one.open = true)");
        assertEquals(List.of(), Axe.asItIs(visitor));
        visitor.assertFits();
    }

    /** A form sent with mistakes comes back with messages that are tied to their fields. */
    @ParameterizedTest
    @ValueSource(ints = {Visitor.DESK, Visitor.PHONE})
    void aFormWithMistakes(int width) {
        try (Visitor careless = new Visitor(width, "en", true)) {
            careless.go("/profile");
            careless.named("pay").fill("a lot");
            careless.page().locator("button[value=show]:not(.first)").click();
            careless.page().locator("main .messages[role=alert]").waitFor();
            assertEquals("true", careless.named("pay").getAttribute("aria-invalid"));
            assertEquals(List.of(), Axe.asItIs(careless));
        }
    }
}
