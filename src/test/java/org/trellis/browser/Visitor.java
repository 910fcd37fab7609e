package org.trellis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.Cookie;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.trellis.report.Words;
import org.trellis.web.Site;

/**
 * Somebody at a screen, with a session of their own. No wait is longer than 20 seconds; whatever
 * the browser complains about is kept in {@link #complaints()}.
 */
final class Visitor implements AutoCloseable {
    static final int DESK = 1280;
    static final int PHONE = 390;

    private final BrowserContext context;
    private final Page page;
    private final Words words;
    private final Set<String> complaints = new LinkedHashSet<>();

    /**
     * @param width of the screen in CSS pixels
     * @param lang what the browser says it prefers: "en" or "es"
     */
    Visitor(int width, String lang, boolean script) {
        context =
                Chromium.browser()
                        .newContext(
                                new NewContextOptions()
                                        .setBaseURL("http://127.0.0.1:" + Site.own().port())
                                        .setViewportSize(width, width == PHONE ? 844 : 900)
                                        .setLocale(lang + "-US")
                                        .setJavaScriptEnabled(script)
                                        .setAcceptDownloads(true));
        context.setDefaultTimeout(20_000);
        String site = "http://127.0.0.1:" + Site.own().port();
        context.addCookies(List.of(new Cookie("trellis-key", Site.own().key()).setUrl(site)));
        words = Words.of(lang);
        page = context.newPage();
        page.onConsoleMessage(said -> complain(said.type(), said.text()));
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
        page.onRequestFailed(this::complain);
    }

    static Visitor atDesk() {
        return new Visitor(DESK, "en", true);
    }

    /** A page that is not there is told by its own test. */
    private void complain(String type, String text) {
        boolean answered = text.contains("status of 404") || text.contains("status of 500");
        if ((type.equals("error") || type.equals("warning")) && !answered) {
            complaints.add(page.url() + ": " + text.substring(0, Math.min(120, text.length())));
        }
    }

    /** A page that turns out to be a download is given up by the browser. */
    private void complain(Request lost) {
        if (!"net::ERR_ABORTED".equals(lost.failure()) || !lost.url().contains("format=")) {
            complaints.add(page.url() + ": lost " + lost.url());
        }
    }

    Page page() {
        return page;
    }

    Words words() {
        return words;
    }

    /** Errors of scripts, breaches of the content security policy, requests without an answer. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void go(String path) {
        page.navigate(path);
    }

    String heading() {
        return page.locator("h1").innerText().strip();
    }

    String text() {
        return page.locator("main").innerText();
    }

    Locator named(String id) {
        return page.locator("[id='" + id + "']");
    }

    void widen(int width) {
        page.setViewportSize(width, width == PHONE ? 844 : 900);
    }

    /** How many pixels the page is wider than the screen, 0 if it fits. */
    int tooWide() {
        return (Integer)
                page.evaluate(
                        "Math.max(0, document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth)");
    }

    void assertFits() {
        assertEquals(0, tooWide(), page.url() + " is wider than the screen");
    }

    @Override
    public void close() {
        context.close();
    }
}
