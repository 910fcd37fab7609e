package org.trellis.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/** What axe finds against WCAG 2.2 level AA and its own best practice on a page. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** On a wide screen and on a phone, and the contrast of the dark colors. */
    static List<String> everywhere(Visitor visitor) {
        List<String> found = new ArrayList<>();
        visitor.widen(Visitor.DESK);
        found.addAll(faults(visitor.page(), builder(visitor).withTags(TAGS)));
        found.addAll(inTheDark(visitor));
        visitor.widen(Visitor.PHONE);
        found.addAll(faults(visitor.page(), builder(visitor).withTags(TAGS)));
        return found;
    }

    static List<String> asItIs(Visitor visitor) {
        return faults(visitor.page(), builder(visitor).withTags(TAGS));
    }

    private static List<String> inTheDark(Visitor visitor) {
        Page page = visitor.page();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var found = faults(page, builder(visitor).withRules(List.of("color-contrast")));
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    /** The pages have no frames, which is what the quicker way of running cannot do. */
    private static AxeBuilder builder(Visitor visitor) {
        return new AxeBuilder(visitor.page()).setLegacyMode(true);
    }

    private static List<String> faults(Page page, AxeBuilder axe) {
        String where = page.url() + " at " + page.viewportSize().width + ": ";
        return axe.analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> where + line(rule, node)))
                .toList();
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary();
    }
}
