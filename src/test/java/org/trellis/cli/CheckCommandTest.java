package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    @TempDir Path folder;

    private Path ladder(String name) throws IOException {
        Path ladder = folder.resolve(name);
        Files.createDirectories(ladder);
        Path shipped = Path.of("ladders/nursing-long-term-care");
        try (var files = Files.list(shipped)) {
            for (Path file : files.toList()) {
                Files.copy(file, ladder.resolve(file.getFileName()));
            }
        }
        return ladder;
    }

    @Test
    void oneLaddersFolderIsCheckedAgainstTheShippedSeedsUnderThePathTyped() throws IOException {
        Path ladder = ladder("mine");
        Path moves = ladder.resolve("moves.csv");
        Files.writeString(moves, Files.readString(moves) + "cna,nobody,up,1,1,,,memory,memory\n");
        Ran ran = Ran.trellis("check", ladder.toString());
        assertEquals(1, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().startsWith(moves + ":"), ran.out());
        List<String> lines = ran.out().lines().toList();
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertTrue(line.startsWith(ladder + "/"), line);
        }
        assertFalse(ran.out().contains("a competency"), "the models that ship are known");
    }

    @Test
    void aSoundLadderIsSoundByItself() {
        Ran ran = Ran.trellis("check", "ladders/nursing-long-term-care");
        assertEquals(0, ran.code(), ran.out() + ran.err());
        assertTrue(ran.out().contains("\nladders/nursing-long-term-care/moves.csv:"), ran.out());
    }

    @Test
    void errorsComeFirstAndACountByKindLast() throws IOException {
        Path ladder = ladder("mine");
        Path moves = ladder.resolve("moves.csv");
        Files.writeString(moves, Files.readString(moves) + "cna,nobody,up,1,1,,,memory,memory\n");
        List<String> lines = Ran.trellis("check", ladder.toString()).out().lines().toList();
        String kinds =
                lines.stream()
                        .filter(line -> line.startsWith(folder.toString()))
                        .map(line -> line.replaceFirst(".*?:\\d+(?::\\d+)?: (\\w+): .*", "$1"))
                        .distinct()
                        .collect(Collectors.joining(" "));
        assertEquals("error warning note", kinds);
        String last = lines.get(lines.size() - 1);
        assertTrue(last.matches("[1-9]\\d* errors?, \\d+ warnings?, \\d+ notes?"), last);
    }

    @Test
    void jsonHoldsTheSameIssuesAndCounts() throws IOException {
        Ran text = Ran.trellis("check");
        var json = Ran.trellis("check", "--format", "json").json();
        assertEquals(text.out().lines().count() - 1, json.get("issues").size());
        assertEquals(0, json.get("counts").get("error").asInt());
        assertEquals("warning", json.get("issues").get(0).get("severity").asText());
        assertTrue(json.get("issues").get(0).get("line").asInt() > 0);
    }

    @Test
    void dataAndPeopleAreCheckedInSpanish() throws IOException {
        Path ladder = folder.resolve("ladders/small");
        Files.createDirectories(ladder);
        Files.writeString(ladder.resolve("ladder.yaml"), "title: Small\nscale: opm-6\n");
        Ran check = Ran.trellis("check", folder.toString(), "--lang", "es");
        assertTrue(
                check.out()
                        .contains(
                                "ladder.yaml:2:8: error: se encontró «opm-6», se esperaba: una escala"
                                        + " de seeds/scales.csv; ¿Quiso decir opm-5?"),
                check.out());
        assertFalse(check.out().contains("expected"), check.out());
        Path file = folder.resolve("p.yaml");
        Files.writeString(file, "id: c\nhelt: []\n");
        Ran rank = Ran.trellis("rank", "--person", file.toString(), "--lang", "es");
        assertEquals(
                "p.yaml:2:1: error: se encontró «helt», se esperaba: una clave conocida;"
                        + " ¿Quiso decir held?",
                rank.firstErrorLine());
    }
}
