package org.trellis.web.apprentice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Browser;
import org.trellis.web.Html;

/** Hours that were answered for are there after {@code kill -9}. */
class KilledTest {
    private static final Pattern ADDRESS =
            Pattern.compile("(http://127.0.0.1:\\d+/)(\\?key=[0-9a-f]{32})");
    @TempDir Path folder;
    private Process program;

    private Browser start() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program =
                new ProcessBuilder(
                                java,
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "org.trellis.cli.Main",
                                "--db",
                                folder.resolve("log.db").toString(),
                                "serve",
                                "--port",
                                "0")
                        .redirectErrorStream(true)
                        .start();
        BufferedReader out = program.inputReader();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                Browser browser = new Browser(address.group(1));
                browser.get("/" + address.group(2));
                return browser;
            }
        }
        throw new AssertionError("the program did not start");
    }

    private void kill() throws Exception {
        program.destroyForcibly();
        assertTrue(program.waitFor(20, TimeUnit.SECONDS));
    }

    @Test
    @Timeout(120)
    void nothingIsLost() throws Exception {
        try {
            Browser browser = start();
            String list = "/apprentices";
            browser.submit(
                    list,
                    list,
                    "id",
                    "case-9",
                    "schedule",
                    "sprinkler-fitter",
                    "started",
                    "2025-06-02",
                    "consent",
                    "yes");
            String page = "/apprentices/case-9";
            var kept =
                    browser.submit(page, page + "/hours", "week", "2025-06-05", "hours-1", "31.5");
            assertEquals(303, kept.statusCode(), kept.body());
            for (String name : List.of("log.db", "log.db-wal")) {
                var rights = Files.getPosixFilePermissions(folder.resolve(name));
                assertEquals("rw-------", PosixFilePermissions.toString(rights), name);
            }
            kill();
            Html after = new Html(start().get(page).body());
            assertTrue(after.heading().contains("31.5 h of 8,000 h"), after.heading());
        } finally {
            kill();
        }
    }
}
