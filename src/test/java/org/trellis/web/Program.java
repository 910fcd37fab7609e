package org.trellis.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, so that it can be starved or killed. */
public final class Program {
    private static final Pattern ADDRESS =
            Pattern.compile("(http://127.0.0.1:\\d+/)(\\?key=[0-9a-f]{32})?");
    private static final int MOST_SECONDS = 120;

    private final Process process;
    private final Path output;
    private final Matcher address;

    private Program(Process process, Path output) throws IOException, InterruptedException {
        this.process = process;
        this.output = output;
        this.address = started();
    }

    /**
     * @param machine options of the virtual machine
     * @param options what the program is told
     */
    public static Program start(Path folder, List<String> machine, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.trellis.cli.Main", "serve", "--port", "0"));
        command.addAll(options);
        Path output = Files.createTempFile(folder, "output", ".txt");
        return new Program(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start(),
                output);
    }

    private Matcher started() throws IOException, InterruptedException {
        for (int i = 0; i < 10 * MOST_SECONDS && process.isAlive(); i++) {
            Matcher found = ADDRESS.matcher(output());
            if (found.find()) {
                return found;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("the program did not start: " + output());
    }

    /** A browser of the account that started it. */
    public Browser browser() throws IOException, InterruptedException {
        Browser browser = new Browser(address.group(1));
        if (address.group(2) != null) {
            browser.get("/" + address.group(2));
        }
        return browser;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public String output() throws IOException {
        return Files.readString(output, StandardCharsets.UTF_8);
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new AssertionError("the program lives on");
        }
    }
}
