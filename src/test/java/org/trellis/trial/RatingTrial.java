package org.trellis.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Browser;
import org.trellis.web.Program;

/**
 * Ratings of clients are saved one after the other, and the server is killed (SIGKILL) at any
 * moment: each rating that was answered for is there, the one under way is there whole or not at
 * all, and the database is sound.
 */
@Tag("trial")
class RatingTrial {
    private static final int KILLS = Integer.getInteger("trellis.kills", 1);

    private static final String MACHINE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** A new client now and then, so that none has more ratings than people have. */
    private static final int KILLS_A_CLIENT = 10;

    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final Pattern RATED = Pattern.compile("date: (20\\d\\d-\\d\\d-\\d\\d)");
    private static final Pattern ADDRESS = Pattern.compile("(/clients/[0-9a-f]{16})");

    private final Random random = new Random(Long.getLong("trellis.seed", 11));
    private final TreeSet<LocalDate> answered = new TreeSet<>();
    @TempDir Path folder;
    private Program program;
    private Browser browser;
    private String client;
    private int sent;
    private int saved;
    private int underWay;

    private void start() throws Exception {
        program =
                Program.start(
                        folder,
                        List.of(System.getProperty("trellis.machine", MACHINE).split(" ")),
                        List.of("--db", database().toString()));
        browser = program.browser();
    }

    private Path database() {
        return folder.resolve("ratings.db");
    }

    @Test
    void everyRatingThatWasAnsweredForIsThere() throws Exception {
        try {
            start();
            for (int i = 0; i < KILLS; i++) {
                if (i % KILLS_A_CLIENT == 0) {
                    begin(i);
                }
                saveUntilKilled();
                assertEquals("ok", integrity());
                start();
                look();
                System.out.printf(
                        "kill %d: %d ratings saved, %d found that were under way%n",
                        i + 1, saved, underWay);
            }
        } finally {
            program.kill();
        }
    }

    private void begin(int number) throws Exception {
        answered.clear();
        if (number > 0) {
            browser.submit("/clients", "/clients/close");
        }
        String[] fields = {"id", "kill-" + number, "keep", "yes"};
        var begun = browser.submit("/clients/new", "/clients/new", fields);
        Matcher address = ADDRESS.matcher(begun.headers().firstValue("Location").orElse(""));
        assertTrue(address.find(), begun.body());
        client = address.group(1);
    }

    private void open() throws Exception {
        String address = client.substring("/clients/".length());
        browser.submit("/clients", "/clients/open", "address", address);
    }

    /** The first one is always answered; the kill comes within the time of some more of them. */
    private void saveUntilKilled() throws Exception {
        Program dying = program;
        open();
        String page = client + "/profile/ratings?job=nursing-long-term-care/lpn";
        String token = browser.token(page);
        long start = System.nanoTime();
        token = save(token);
        long nanos = System.nanoTime() - start;
        Thread killer = new Thread(() -> kill(dying, random.nextLong(1 + 6 * nanos)));
        killer.start();
        try {
            while (dying.isAlive()) {
                token = save(token);
            }
        } catch (IOException killed) {
            // The answer of the last one never came.
        }
        killer.join();
    }

    /** The next form is read at the next version, which its last eight digits say. */
    private String save(String token) throws Exception {
        LocalDate day = FIRST.plusDays(sent++);
        String form = "csrf=" + token + "&" + Browser.form(rating(day));
        var kept = browser.post(client + "/profile/ratings", form);
        assertEquals(303, kept.statusCode(), kept.body());
        answered.add(day);
        saved++;
        int version = token.length() - 8;
        int next = Integer.parseUnsignedInt(token.substring(version), 16) + 1;
        return token.substring(0, version) + "%08x".formatted(next);
    }

    private static void kill(Program dying, long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
            dying.kill();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String[] rating(LocalDate day) {
        return new String[] {
            "job", "nursing-long-term-care/lpn",
            "screen", "1",
            "then", "next",
            "skill0", "building-blocks/teamwork",
            "held0", "yes",
            "evidence0", "SELF",
            "date0", day.toString(),
            "before0", "||"
        };
    }

    private String integrity() throws SQLException {
        String url = "jdbc:sqlite:" + database();
        try (var file = DriverManager.getConnection(url);
                var rows = file.createStatement().executeQuery("pragma integrity_check")) {
            return rows.getString(1);
        }
    }

    /** What is kept: all that was answered, and perhaps the one after. */
    private void look() throws Exception {
        open();
        TreeSet<LocalDate> found = new TreeSet<>();
        Matcher rated = RATED.matcher(browser.get(client + "/profile/download").body());
        while (rated.find()) {
            found.add(LocalDate.parse(rated.group(1)));
        }
        assertTrue(found.containsAll(answered), () -> "lost: " + answered + " but " + found);
        found.removeAll(answered);
        assertTrue(found.size() <= 1, () -> "never answered: " + found);
        underWay += found.size();
        answered.addAll(found);
    }
}
