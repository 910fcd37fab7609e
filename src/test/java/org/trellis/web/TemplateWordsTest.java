package org.trellis.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trellis.report.Words;

/** Every message that a template names is there, in both languages. */
class TemplateWordsTest {
    private static final Pattern SAID = Pattern.compile("w\\.say\\('([a-z0-9_.-]*[a-z0-9_-])'[,)]");

    @Test
    void everyMessageOfATemplateIsThere() throws IOException {
        var missing = new TreeSet<String>();
        for (Path view : views()) {
            List<String> keys =
                    SAID.matcher(Files.readString(view))
                            .results()
                            .map(key -> key.group(1))
                            .toList();
            for (String language : List.of("en", "es")) {
                keys.stream()
                        .filter(key -> !Words.of(language).knows(key))
                        .forEach(
                                key ->
                                        missing.add(
                                                view.getFileName() + " " + language + " " + key));
            }
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void templatesAreFound() throws IOException {
        assertEquals(true, views().size() > 10);
    }

    private static List<Path> views() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/views"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
