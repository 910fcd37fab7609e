package org.trellis.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.web.Browser;
import org.trellis.web.Program;

/**
 * A server with 256 MB, and visitors who hand in all that is taken: ordinary pages go on answering,
 * what does not fit is refused in words, and the process lives. {@code -Dtrellis.seconds=600} for
 * the ten minutes.
 */
@Tag("trial")
class MemoryTrial {
    private static final int VISITORS = 77;
    private static final int SCHEDULES = 10;
    private static final int HANDS = 8;
    private static final int SECONDS = Integer.getInteger("trellis.seconds", 60);
    private static final List<String> PAGES =
            List.of("/", "/ladders/nursing-long-term-care", "/models", "/about", "/schedules");

    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final Queue<Long> pageMillis = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    @TempDir Path folder;

    @Test
    void pagesAnswerWhateverIsHandedIn() throws Exception {
        Program program = Program.start(folder, List.of("-Xmx256m"), List.of("--public"));
        try {
            for (String page : PAGES) {
                program.browser().get(page);
            }
            AtomicBoolean done = new AtomicBoolean();
            Thread reader = thread(() -> read(program, done));
            uploadAtOnce(program);
            uploadForAWhile(program);
            done.set(true);
            reader.join();
            report(program);
            assertTrue(program.isAlive(), program.output());
            assertFalse(program.output().contains("OutOfMemoryError"), program.output());
            assertEquals(List.of(), List.copyOf(faults).stream().limit(5).toList());
            assertTrue(answers.getOrDefault(303, 0) > 0, "nothing was taken: " + answers);
        } finally {
            program.kill();
        }
    }

    private void uploadAtOnce(Program program) throws InterruptedException {
        List<Thread> hands = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            int first = hand;
            hands.add(
                    thread(
                            () -> {
                                for (int v = first; v < VISITORS; v += HANDS) {
                                    visit(program.browser(), SCHEDULES, v);
                                }
                            }));
        }
        for (Thread hand : hands) {
            hand.join();
        }
    }

    private void uploadForAWhile(Program program) throws InterruptedException {
        long end = System.nanoTime() + SECONDS * 1_000_000_000L;
        List<Thread> hands = new ArrayList<>();
        for (int hand = 0; hand < HANDS; hand++) {
            Random random = new Random(hand);
            hands.add(
                    thread(
                            () -> {
                                while (System.nanoTime() < end) {
                                    visit(program.browser(), 1 + random.nextInt(3), 77);
                                }
                            }));
        }
        for (Thread hand : hands) {
            hand.join();
        }
    }

    private void visit(Browser browser, int schedules, int number) throws Exception {
        String token = browser.token("/schedules/new");
        for (int i = 0; i < schedules; i++) {
            var answer = browser.upload("/schedules/new/file", token, schedule(number + "-" + i));
            answers.merge(answer.statusCode(), 1, Integer::sum);
            if (!List.of(303, 409, 413, 503).contains(answer.statusCode())) {
                faults.add("upload: " + answer.statusCode() + " " + answer.body());
            }
        }
    }

    private void read(Program program, AtomicBoolean done) throws Exception {
        for (int i = 0; !done.get(); i++) {
            long start = System.nanoTime();
            var answer = program.browser().get(PAGES.get(i % PAGES.size()));
            pageMillis.add((System.nanoTime() - start) / 1_000_000);
            if (answer.statusCode() != 200) {
                faults.add("page: " + answer.statusCode());
            }
            Thread.sleep(50);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private Thread thread(Work work) {
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                work.run();
                            } catch (Exception e) {
                                faults.add(e.toString());
                            }
                        });
        thread.start();
        return thread;
    }

    private void report(Program program) throws Exception {
        List<Long> sorted = pageMillis.stream().sorted().toList();
        System.out.printf(
                "memory trial: %d s after %d visitors; uploads by answer %s; %d pages, median %d ms,"
                        + " slowest %d ms%n",
                SECONDS,
                VISITORS,
                new TreeMap<>(answers),
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() - 1));
    }

    /** A schedule of about 244 KB. */
    private static byte[] schedule(String name) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("title: Machinist ").append(name).append("\nonet_soc: 51-4041.00\n");
        yaml.append("approach: time\njurisdiction: US\nterm: {hours: 8000, months: 48}\n");
        yaml.append("work_processes:\n");
        for (int process = 0; process < 20; process++) {
            yaml.append("- title: Process ").append(process).append("\n  hours: 400\n  tasks:\n");
            for (int task = 0; task < 60; task++) {
                String words = "Sets up work " + name + " " + process + " " + task + " ";
                yaml.append("  - ").append(words).append("with care ".repeat(16)).append('\n');
            }
        }
        yaml.append("related_instruction:\n- {course: Shop, hours: 576}\n");
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
