package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextTest {
    @TempDir Path folder;

    static Stream<List<String>> commands() throws IOException {
        List<String> goals =
                List.of(
                        "nursing-long-term-care/nha",
                        "advanced-manufacturing/prod-manager",
                        "federal-ai-work/gs-14");
        List<List<String>> commands = new java.util.ArrayList<>();
        for (String lang : List.of("en", "es")) {
            try (Stream<Path> people = Files.list(Path.of("seeds/people"))) {
                for (Path person : people.sorted().toList()) {
                    for (String goal : goals) {
                        commands.add(
                                List.of(
                                        "gap",
                                        "--person",
                                        person.toString(),
                                        "--job",
                                        goal,
                                        "--lang",
                                        lang));
                        commands.add(
                                List.of(
                                        "path",
                                        "--person",
                                        person.toString(),
                                        "--to",
                                        goal,
                                        "--k",
                                        "3",
                                        "--why-not",
                                        goals.get(0),
                                        "--lang",
                                        lang));
                    }
                    commands.add(List.of("rank", "--person", person.toString(), "--lang", lang));
                }
            }
            for (String ladder :
                    List.of(
                            "nursing-long-term-care",
                            "advanced-manufacturing",
                            "federal-ai-work")) {
                commands.add(List.of("lattice", ladder, "--lang", lang));
            }
        }
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyTextFitsEightyColumns(List<String> command) {
        Ran ran = Ran.trellis(command.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.widestLine() <= 80, ran.out());
        assertFalse(
                ran.out().matches("(?s).*\\{\\d}.*|.*\\?\\?.*|.*\\bnull\\b.*|.*Optional.*"),
                ran.out());
        assertFalse(ran.out().contains("\n\n\n"), ran.out());
    }

    @Test
    void pathBeginsWithTheAnswer() {
        Ran ran =
                Ran.trellis(
                        "path",
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--to",
                        "nursing-long-term-care/lpn",
                        "--on",
                        "2026-11-21");
        assertTrue(
                ran.out()
                        .matches(
                                "(?s)\\d+ best paths? from Certified Nursing Assistant to Licensed"
                                        + " Practical\\sNurse:"
                                        + " [\\d.]+(\\s+to\\s+[\\d.]+)?\\s+months,.*"),
                ran.out());
        assertTrue(
                ran.out().contains("You can stay here: Licensed Practical Nurse, $62,340 a year"),
                ran.out());
    }

    /** Going back to an old kind of job is not called a first one. */
    @Test
    void someoneNotWorkingStartsAnew() {
        String text =
                Ran.trellis(
                                "path",
                                "--person",
                                "seeds/people/laid-off-cnc-operator.yaml",
                                "--to",
                                "advanced-manufacturing/cnc-operator")
                        .out();
        assertTrue(text.contains("Start as CNC Machine Operator (new start)"), text);
    }

    /** As on the page: nobody is sent to a factory and back before the plain way is told. */
    @Test
    void pathsThatComeBackToAJobStandBelowAsAlsoPossible() {
        String text = nurse("en", "nursing-long-term-care/lpn");
        int below = text.indexOf("Also possible");
        assertTrue(below > 0, text);
        assertTrue(text.indexOf("> Team Assembler > Certified Nursing Assistant") > below, text);
        assertTrue(nurse("es", "nursing-long-term-care/lpn").contains("También es posible"));
    }

    /** A number in the reason is the number of the path in this text. */
    @Test
    void thePathToSeeHasTheJobAskedAbout() {
        String text = nurse("en", "advanced-manufacturing/assembler");
        Matcher see = Pattern.compile("See path (\\d+)").matcher(text);
        assertTrue(see.find(), text);
        String path = text.substring(text.indexOf("Path " + see.group(1) + ": "));
        assertTrue(path.split(" > ")[1].equals("Team Assembler"), path);
    }

    private static String nurse(String lang, String whyNot) {
        return Ran.trellis(
                        "path",
                        "--person",
                        "seeds/people/cna-to-rn.yaml",
                        "--to",
                        "nursing-long-term-care/rn-adn",
                        "--on",
                        "2026-11-21",
                        "--why-not",
                        whyNot,
                        "--lang",
                        lang)
                .out()
                .replaceAll("\\s+", " ");
    }

    @Test
    void ladderInWordsHasEveryMove() throws IOException {
        String text =
                Ran.trellis("lattice", "nursing-long-term-care").out().replaceAll("\\s+", " ");
        for (String row : Files.readAllLines(Path.of("ladders/nursing-long-term-care/moves.csv"))) {
            if (!row.startsWith("from,")) {
                String from = "(nursing-long-term-care/" + row.split(",")[0] + "), $";
                String to = "(nursing-long-term-care/" + row.split(",")[1] + "): ";
                int start = text.indexOf(from);
                assertTrue(start >= 0, from);
                assertTrue(text.indexOf(to, start) > 0, row);
            }
        }
    }

    @Test
    void controlCharactersInANameDoNotReachTheTerminal() throws IOException {
        Path file = folder.resolve("p.yaml");
        Files.writeString(
                file,
                "id: case-9\n"
                        + "name: \"<b>Ana\\e[31m\\u202Egnp\\a</b>\"\n"
                        + "job: nursing-long-term-care/cna\n");
        Ran ran = Ran.trellis("rank", "--person", file.toString(), "--limit", "1");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("<b>Ana[31mgnp</b>"), ran.out());
        assertTrue(
                ran.out().chars().noneMatch(c -> c < ' ' && c != '\n' || c == 0x202E), ran.out());
    }

    @Test
    void dotAndGraphmlHaveEveryMove() throws IOException {
        long moves = Files.readAllLines(Path.of("ladders/federal-ai-work/moves.csv")).size() - 1;
        String dot = Ran.trellis("lattice", "federal-ai-work", "--format", "dot").out();
        assertEquals(moves, dot.lines().filter(line -> line.contains(" -> ")).count());
        String graphml = Ran.trellis("lattice", "federal-ai-work", "--format", "graphml").out();
        assertEquals(moves, graphml.split("<edge ", -1).length - 1);
    }

    /** A job with a schedule of its own is marked, in the drawing and in its key. */
    @Test
    void theDrawingMarksApprenticeships() {
        Ran svg = Ran.trellis("lattice", "nursing-long-term-care", "--format", "svg");
        assertTrue(svg.out().split("class=\"apprenticeable\"", -1).length > 2, svg.out());
        Ran none = Ran.trellis("lattice", "federal-ai-work", "--format", "svg");
        assertEquals(1, none.out().split("class=\"apprenticeable\"", -1).length);
    }

    @Test
    void csvIsARectangle() {
        Ran ran =
                Ran.trellis(
                        "gap",
                        "--person",
                        "seeds/people/federal-gs11.yaml",
                        "--job",
                        "federal-ai-work/gs-14",
                        "--format",
                        "csv");
        assertTrue(ran.out().startsWith("part,code,name,tier,required,"), ran.out());
        try (var parser =
                org.apache.commons.csv.CSVParser.parse(
                        ran.out(), org.apache.commons.csv.CSVFormat.RFC4180)) {
            var rows = parser.getRecords();
            int columns = rows.get(0).size();
            assertTrue(rows.size() > 1 && rows.stream().allMatch(row -> row.size() == columns));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
