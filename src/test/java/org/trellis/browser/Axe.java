package org.trellis.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What axe finds against WCAG 2.2 level AA and its own best practice on a page. */
final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> CONTRAST = List.of("color-contrast");

    private Axe() {}

    static List<String> asItIs(Visitor visitor) {
        return faults(visitor.page(), "tag", TAGS);
    }

    /** The contrast of the dark colors. */
    static List<String> inTheDark(Visitor visitor) {
        Page page = visitor.page();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        var found = faults(page, "rule", CONTRAST);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    /** Asks for violations only, and for no look into frames: the pages have none. */
    private static AxeBuilder builder(Page page, String type, List<String> wanted) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        var only = new AxeRunOnlyOptions();
        only.setType(type);
        only.setValues(wanted);
        options.setRunOnly(only);
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static List<String> faults(Page page, String type, List<String> wanted) {
        String where = page.url() + " at " + page.viewportSize().width + ": ";
        return builder(page, type, wanted).analyze().getViolations().stream()
                .flatMap(rule -> rule.getNodes().stream().map(node -> where + line(rule, node)))
                .toList();
    }

    private static String line(Rule rule, CheckedNode node) {
        return rule.getId() + " " + node.getTarget() + " " + node.getFailureSummary();
    }
}
