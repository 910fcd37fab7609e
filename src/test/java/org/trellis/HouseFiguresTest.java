package org.trellis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.SourceTree.File;

/** The figures of the house: small packages, files and methods, and one name for one thing. */
class HouseFiguresTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final int MOST_FILES = 15;
    private static final int MOST_LINES = 300;
    private static final int MOST_METHOD_LINES = 30;

    private final SourceTree tree;

    HouseFiguresTest() throws IOException {
        tree = SourceTree.below(MAIN);
    }

    @Test
    void everySourceIsMeasured() {
        long methods = tree.files().stream().mapToLong(file -> file.methods().size()).sum();
        assertTrue(tree.files().size() > 400, tree.files().size() + " files");
        assertTrue(methods > 2000, methods + " methods");
    }

    @Test
    void noPackageHoldsMoreThan15Files() {
        Map<Path, Long> counts =
                tree.files().stream()
                        .collect(
                                Collectors.groupingBy(
                                        File::folder, TreeMap::new, Collectors.counting()));
        none(
                counts.entrySet().stream()
                        .filter(each -> each.getValue() > MOST_FILES)
                        .map(each -> MAIN.relativize(each.getKey()) + ": " + each.getValue())
                        .toList());
    }

    @Test
    void noFileIsLongerThan300Lines() {
        none(
                tree.files().stream()
                        .filter(file -> file.lines() > MOST_LINES)
                        .map(file -> MAIN.relativize(file.path()) + ": " + file.lines())
                        .toList());
    }

    @Test
    void noBodyIsLongerThan30Lines() {
        none(
                tree.files().stream()
                        .flatMap(
                                file ->
                                        file.methods().stream()
                                                .filter(
                                                        method ->
                                                                method.bodyLines()
                                                                        > MOST_METHOD_LINES)
                                                .map(
                                                        method ->
                                                                MAIN.relativize(file.path())
                                                                        + ":"
                                                                        + method.line()
                                                                        + " "
                                                                        + method.name()
                                                                        + ": "
                                                                        + method.bodyLines()))
                        .toList());
    }

    @Test
    void noTwoClassesHaveOneName() {
        Map<String, List<File>> named =
                tree.files().stream()
                        .flatMap(file -> file.classes().stream().map(name -> Map.entry(name, file)))
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        none(
                named.entrySet().stream()
                        .filter(each -> each.getValue().size() > 1)
                        .map(
                                each ->
                                        each.getKey()
                                                + ": "
                                                + each.getValue().stream()
                                                        .map(file -> MAIN.relativize(file.path()))
                                                        .toList())
                        .toList());
    }

    private static void none(List<String> offenders) {
        assertEquals("", String.join("\n", offenders));
    }
}
