package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.trellis.files.document.program.ReadProgram;

/**
 * A real document, and what a person finds in it with a pencil: between two lines of it, what
 * begins a process, what begins a task, and what is neither. It knows this one paper and nothing
 * else.
 */
final class WitnessDocument {
    private static final Path FOLDER =
            Path.of("../shared/data/apprenticeship/work_process_schedules");

    private final String text;
    private String from = "^";
    private String to = "$^";
    private String process = "$^";
    private String task = "$^";
    private String skipped = "$^";

    private WitnessDocument(String text) {
        this.text = text;
    }

    static WitnessDocument of(String name) {
        Path file = FOLDER.resolve(name);
        try {
            if (Files.exists(file)) {
                return new WitnessDocument(Files.readString(file));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        if ("true".equals(System.getenv("CI"))) {
            fail("no " + file);
        }
        Assumptions.abort("needs " + file);
        throw new IllegalStateException();
    }

    WitnessDocument between(String first, String last) {
        from = first;
        to = last;
        return this;
    }

    WitnessDocument processes(String pattern) {
        process = pattern;
        return this;
    }

    WitnessDocument tasks(String pattern) {
        task = pattern;
        return this;
    }

    WitnessDocument without(String pattern) {
        skipped = pattern;
        return this;
    }

    /** Each process and task a line, tasks with a dash; spaces do not count. */
    List<String> byHand() {
        List<String> found = new ArrayList<>();
        boolean in = false;
        for (String line : text.split("\\R|\\f")) {
            String bare = line.replaceAll("\\s+", " ").strip();
            if (bare.matches(from)) {
                in = true;
            } else if (in && bare.matches(to)) {
                return found;
            } else if (in && !bare.isEmpty() && !bare.matches(skipped)) {
                add(found, bare);
            }
        }
        return found;
    }

    private void add(List<String> found, String bare) {
        if (bare.matches(process)) {
            found.add(bare.replaceFirst(process, "$1"));
        } else if (bare.matches(task)) {
            found.add("- " + bare.replaceFirst(task, "$1"));
        } else {
            int last = found.size() - 1;
            String joined = found.get(last).endsWith("-") ? "" : " ";
            found.set(last, found.get(last) + joined + bare);
        }
    }

    DocumentOutline outline() {
        return DocumentOutline.readText(text, "paper.txt").outline().orElseThrow();
    }

    /** As {@link #byHand} writes it. */
    static List<String> read(ReadProgram program) {
        List<String> lines = new ArrayList<>();
        program.processes()
                .forEach(
                        each -> {
                            lines.add(each.title());
                            each.tasks().forEach(task -> lines.add("- " + task.words()));
                        });
        return lines;
    }

    static String hours(ReadProgram program) {
        StringBuilder hours = new StringBuilder();
        program.processes()
                .forEach(
                        each ->
                                hours.append(hours.length() == 0 ? "" : " ")
                                        .append(
                                                each.hours()
                                                        .map(figure -> figure.hours().toString())
                                                        .orElse("-")));
        return hours.toString();
    }
}
