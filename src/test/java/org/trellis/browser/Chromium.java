package org.trellis.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One Chromium for all classes of a thread, closed as the process ends. Without Chromium on the
 * PATH they are skipped and one line says so; with {@code CI=true} they fail instead.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback {
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser");
    private static final List<String> QUIET =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private static final ThreadLocal<Browser> BROWSER = new ThreadLocal<>();

    private static boolean told;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (found().isPresent() || "true".equals(System.getenv("CI"))) {
            return ConditionEvaluationResult.enabled("Chromium is found or must be");
        }
        if (!told) {
            told = true;
            System.out.println("SKIPPED: browser tests, no chromium on the PATH (.ci/run gets it)");
        }
        return ConditionEvaluationResult.disabled("no chromium on the PATH");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (BROWSER.get() == null) {
            Path program =
                    found().orElseThrow(() -> new AssertionError("CI=true, but no chromium found"));
            Playwright playwright =
                    Playwright.create(
                            new Playwright.CreateOptions()
                                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BROWSER.set(
                    playwright
                            .chromium()
                            .launch(
                                    new LaunchOptions()
                                            .setExecutablePath(program)
                                            .setArgs(QUIET)
                                            .setTimeout(60_000)));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
    }

    static Browser browser() {
        return BROWSER.get();
    }

    private static Optional<Path> found() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
