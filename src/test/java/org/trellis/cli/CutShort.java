package org.trellis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A command in a process of its own that is killed while it writes into a folder. */
public final class CutShort {
    private static final int MOST_SECONDS = 60;

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final Random random = new Random(8);
    private long mostNanos;
    private boolean measuring;
    private int cut;

    /**
     * @param mostMillis how long it lives on after the first change that is seen, at most
     * @param kills where there are several, the first run is not killed but measured, so that the
     *     others are killed at any moment from the first change to the end
     */
    public CutShort(Path folder, int mostMillis, int kills) {
        this.folder = folder;
        this.mostNanos = TimeUnit.MILLISECONDS.toNanos(mostMillis);
        this.measuring = kills > 1;
    }

    /** With a variable of its own. */
    public CutShort with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** How many were killed before they had ended of themselves. */
    public int cut() {
        return cut;
    }

    public void run(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        Stream.ofNullable(System.getProperty("trellis.passphrase.rounds"))
                .forEach(rounds -> command.add("-Dtrellis.passphrase.rounds=" + rounds));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        String before = state();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        while (process.isAlive() && System.nanoTime() < end && before.equals(state())) {
            LockSupport.parkNanos(300_000);
        }
        if (measuring) {
            long changed = System.nanoTime();
            process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
            mostNanos = System.nanoTime() - changed;
            measuring = false;
        }
        LockSupport.parkNanos((long) (random.nextDouble() * mostNanos));
        cut += process.isAlive() ? 1 : 0;
        process.destroyForcibly().waitFor();
    }

    private String state() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().toString();
        }
    }
}
