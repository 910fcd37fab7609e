package org.trellis.web.apprentice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Program;

/** Hours that were answered for are there after {@code kill -9}. */
class KilledTest {
    @TempDir Path folder;
    private Program program;

    private Browser start() throws Exception {
        String database = folder.resolve("log.db").toString();
        program =
                Program.start(
                        folder, List.of("-XX:TieredStopAtLevel=1"), List.of("--db", database));
        return program.browser();
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
                    browser.submit(page, page + "/hours", "week", "2025-06-05", "hours-P1", "31.5");
            assertEquals(303, kept.statusCode(), kept.body());
            for (String name : List.of("log.db", "log.db-wal")) {
                var rights = Files.getPosixFilePermissions(folder.resolve(name));
                assertEquals("rw-------", PosixFilePermissions.toString(rights), name);
            }
            program.kill();
            Html after = new Html(start().get(page).body());
            assertTrue(after.heading().contains("31.5 h of 8,000 h"), after.heading());
        } finally {
            program.kill();
        }
    }
}
