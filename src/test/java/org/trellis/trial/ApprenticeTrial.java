package org.trellis.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Browser;
import org.trellis.web.Html;
import org.trellis.web.Program;

/**
 * Weeks of an apprentice are entered one after the other, and the server is killed in between:
 * every week that was answered for is there, the one under way is there whole or not at all.
 */
@Tag("trial")
class ApprenticeTrial {
    private static final int KILLS = Math.min(12, Integer.getInteger("trellis.kills", 1));
    private static final LocalDate MONDAY = LocalDate.of(2025, 6, 2);
    private static final double WEEK = 15;
    private static final Pattern HOURS = Pattern.compile(": ([0-9.]+) h of");

    private final Random random = new Random(8);
    @TempDir Path folder;
    private Program program;
    private Browser browser;
    private int underWay;

    private void start() throws Exception {
        program =
                Program.start(
                        folder,
                        List.of("-XX:TieredStopAtLevel=1"),
                        List.of("--db", folder.resolve("log.db").toString()));
        browser = program.browser();
    }

    @Test
    void everyWeekThatWasAnsweredForIsThere() throws Exception {
        try {
            start();
            String list = "/apprentices";
            String[] case9 = {
                "id",
                "case-9",
                "schedule",
                "sprinkler-fitter",
                "started",
                "" + MONDAY,
                "consent",
                "yes"
            };
            browser.submit(list, list, case9);
            int there = 0;
            for (int i = 0; i < KILLS; i++) {
                int answered = enterUntilKilled(there);
                start();
                int found = weeks();
                underWay += found - answered;
                assertTrue(found == answered || found == answered + 1, found + " of " + answered);
                there = found;
            }
            System.out.printf(
                    "killed while weeks are entered: %d times, %d weeks there, %d of them under"
                            + " way%n",
                    KILLS, there, underWay);
        } finally {
            program.kill();
        }
    }

    /** How many weeks there are by what was answered. */
    private int enterUntilKilled(int there) throws Exception {
        Program dying = program;
        long millis = 50 + random.nextInt(600);
        Thread killer =
                new Thread(
                        () -> {
                            try {
                                Thread.sleep(millis);
                                dying.kill();
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        });
        String page = "/apprentices/case-9";
        browser.get(page);
        killer.start();
        int answered = there;
        try {
            while (answered < there + 6) {
                var kept = browser.submit(page, page + "/hours", week(answered));
                assertEquals(303, kept.statusCode(), kept.body());
                answered++;
            }
        } catch (java.io.IOException killed) {
            // The answer of the last one never came.
        }
        killer.join();
        return answered;
    }

    private static String[] week(int number) {
        String week = MONDAY.plusWeeks(number).toString();
        return new String[] {"week", week, "hours-P1", "10", "hours-P2", "5"};
    }

    private int weeks() throws Exception {
        String heading = new Html(browser.get("/apprentices/case-9").body()).heading();
        Matcher hours = HOURS.matcher(heading.replace(",", ""));
        assertTrue(hours.find(), heading);
        double weeks = Double.parseDouble(hours.group(1)) / WEEK;
        assertEquals(Math.rint(weeks), weeks, heading);
        return (int) weeks;
    }
}
