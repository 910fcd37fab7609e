package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program says. A last line "..." stands for the rest. */
class ReadmeTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("```console\n\\$ java -jar target/trellis.jar (.*)\n((?s:.*?))```");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^    java -jar target/trellis.jar (?!serve|backup|restore)(.*)$");

    @TempDir Path folder;

    @Test
    void examplesShowRealOutput() throws IOException {
        Matcher example = EXAMPLE.matcher(readme());
        int seen = 0;
        for (; example.find(); seen++) {
            Ran ran = Ran.trellis(example.group(1).split(" "));
            String shown = example.group(2);
            boolean cut = shown.endsWith("\n...\n");
            String expected = cut ? shown.substring(0, shown.length() - 4) : shown;
            String said = cut ? start(ran.out(), expected.split("\n", -1).length - 1) : ran.out();
            assertEquals(expected, said, example.group(1));
        }
        assertTrue(seen >= 1, "the README has examples");
    }

    @Test
    void everyCommandOfTheWalksWorks() throws IOException {
        Matcher command = COMMAND.matcher(readme());
        List<String> failed = new ArrayList<>();
        int seen = 0;
        for (; command.find(); seen++) {
            Ran ran = Ran.trellis(command.group(1).split(" "));
            if (ran.code() != 0) {
                failed.add(command.group(1) + ": " + ran.err());
            }
        }
        assertEquals(List.of(), failed);
        assertTrue(seen >= 3, "the README has walks");
    }

    /** Nobody has imported wages of the person's region here, which is all that is told. */
    @Test
    void thePersonShownIsReadWithoutAWarning() throws IOException {
        Matcher yaml = Pattern.compile("```yaml\n((?s:.*?))```").matcher(readme());
        assertTrue(yaml.find(), "the README shows a person's file");
        Path file = Files.writeString(folder.resolve("person.yaml"), yaml.group(1));
        Ran ran = Ran.trellis("rank", "--person", file.toString(), "--limit", "1");
        String told = "nothing is known of the person’s region NJ, so the wages are national";
        assertEquals("0 trellis: " + told, ran.code() + " " + ran.err().strip());
    }

    /** The reader names the keys it knows when it meets one it does not. */
    @Test
    void everyKeyOfAPersonsFileIsInTheTableAndInTheExample() throws IOException {
        String section = readme().substring(readme().indexOf("## A person's file"));
        Set<String> table = new TreeSet<>();
        Pattern.compile("(?m)^\\| `([a-z_.]+)` \\|")
                .matcher(section.substring(0, section.indexOf("## Add a ladder")))
                .results()
                .forEach(row -> table.add(row.group(1)));
        Set<String> known = new TreeSet<>(keysOf("other: 1", ""));
        for (String list : List.of("history", "held", "credentials")) {
            known.addAll(keysOf(list + ": [{other: 1}]", list + "."));
        }
        for (String map : List.of("full_time", "limits")) {
            known.addAll(keysOf(map + ": {other: 1}", map + "."));
        }
        assertEquals(known, table);
        String example = section.substring(section.indexOf("```yaml"), section.indexOf("| key |"));
        assertEquals(
                List.of(),
                table.stream()
                        .map(key -> key.substring(key.indexOf('.') + 1))
                        .filter(key -> !example.matches("(?s).*\\b" + key + ":.*"))
                        .toList());
    }

    private List<String> keysOf(String yaml, String prefix) throws IOException {
        Path file = Files.writeString(folder.resolve("keys.yaml"), yaml + "\n");
        String said = Ran.trellis("rank", "--person", file.toString()).err();
        Matcher free = Pattern.compile("'other'.*still free: ([a-z_, ]+)\\.").matcher(said);
        assertTrue(free.find(), said);
        return Arrays.stream(free.group(1).split(", ")).map(key -> prefix + key).toList();
    }

    private static String start(String text, int lines) {
        return String.join("\n", Arrays.copyOf(text.split("\n", -1), lines)) + "\n";
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
