package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code check --against}: an earlier version of the ladders beside the present one. */
class CheckAgainstTest {
    @TempDir private Path temp;

    private Path earlier(String file, String from, String to) throws IOException {
        Path ladders = temp.resolve("ladders");
        try (Stream<Path> all = Files.walk(Path.of("ladders"))) {
            for (Path each : all.toList()) {
                Path copy = ladders.resolve(Path.of("ladders").relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy);
                }
            }
        }
        Path changed = ladders.resolve(file);
        String text = Files.readString(changed);
        assertTrue(text.contains(from), from);
        Files.writeString(changed, text.replace(from, to));
        return temp;
    }

    private static Ran check(Path against, String... more) {
        List<String> words = new ArrayList<>(List.of("check", "--against", against.toString()));
        words.addAll(List.of(more));
        return Ran.trellis(words.toArray(String[]::new));
    }

    @Test
    void theSameVersionDiffersInNothing() throws IOException {
        Ran same = check(earlier("nursing-long-term-care/jobs.csv", "62340", "62340"));
        assertEquals(0, same.code());
        assertTrue(
                same.out()
                        .startsWith(
                                "0 differences in the data and 0 changed paths between the two"
                                        + " versions"),
                same.out());
    }

    /** What cannot be a version is refused; one that is damaged is compared as far as it goes. */
    @Test
    void foldersThatAreNoVersion() throws IOException {
        Path none = Files.createDirectory(temp.resolve("none"));
        Ran empty = check(none);
        assertEquals(2, empty.code());
        assertTrue(empty.err().contains("holds neither seeds nor ladders"), empty.err());
        Ran one = check(Path.of("ladders/construction"));
        assertEquals(2, one.code());
        assertTrue(one.err().contains("is a single ladder"), one.err());
        Path seeds = Files.createDirectory(none.resolve("seeds"));
        for (String file : List.of("sources.csv", "assumptions.yaml", "scales.csv")) {
            Files.copy(Path.of("seeds", file), seeds.resolve(file));
        }
        Files.writeString(seeds.resolve("credentials.csv"), "garbage,\"unclosed");
        Ran damaged = check(none);
        assertEquals(0, damaged.code(), damaged.err());
        assertTrue(damaged.out().contains("differences in the data"), damaged.out());
        assertTrue(damaged.err().contains("cannot be read there counts as missing"), "told");
    }

    /** A way that is a moment longer is the same way: nobody can see what would differ. */
    @Test
    void noWayChangesByNothing() throws IOException {
        String text =
                check(
                                earlier(
                                        "nursing-long-term-care/requirements.csv",
                                        "building-blocks/interpersonal-skills,derived-onet-29.3,3,3,3,3",
                                        "building-blocks/interpersonal-skills,derived-onet-29.3,5,5,5,5"))
                        .out();
        assertTrue(text.contains("what changes: "), text);
        assertFalse(text.matches("(?s).*(: | and )0 months (longer|shorter).*"), text);
        assertFalse(text.contains("costs $0 "), text);
    }

    /** Of a long note only where it differs. */
    @Test
    void aLongTextIsCutToWhereItDiffers() throws IOException {
        String text =
                check(earlier("construction/notes.md", "tier 4 and of", "tier 4, and of")).out();
        assertTrue(text.contains("tier 4, and of") && text.contains("..."), text);
        assertTrue(text.length() < 1_200, text);
    }

    /** A wage of the data, and the ways of people that rest on it. */
    @Test
    void aChangedWageIsToldWithItsColumn() throws IOException {
        Path earlier = earlier("nursing-long-term-care/jobs.csv", "62340", "22340");
        String text = check(earlier).out();
        assertTrue(
                text.contains("* nursing-long-term-care/lpn: wage_usd_per_year 22340 -> 62340"),
                text);
        JsonNode json = check(earlier, "--format", "json").json();
        JsonNode change = json.get("changes").get(0);
        assertEquals(
                "job changed nursing-long-term-care/lpn wage_usd_per_year 22340 62340",
                String.join(
                        " ",
                        change.get("thing").asText(),
                        change.get("change").asText(),
                        change.get("name").asText(),
                        change.get("field").asText(),
                        change.get("before").asText(),
                        change.get("after").asText()));
    }

    /** The months of a move are months of the ways that take it. */
    @Test
    void theWaysOfTheShippedPeopleThatChangeAreTold() throws IOException {
        Path earlier =
                earlier(
                        "nursing-long-term-care/moves.csv",
                        "cna,lpn,vertical,",
                        "cna,lpn,lateral,");
        JsonNode json = check(earlier, "--format", "json").json();
        assertTrue(json.get("people").asInt() > 3, json.get("people").toString());
        JsonNode way = json.get("ways").get(0);
        assertTrue(way.get("before").get("jobs").size() > 1, way.toString());
        assertTrue(way.get("after").get("months").asDouble() > 0, way.toString());
        String text = check(earlier, "--lang", "es").out();
        assertTrue(text.contains("cambia"), text);
        assertTrue(text.contains("antes: "), text);
    }

    @Test
    void slipsAreTold() {
        assertEquals(2, check(Path.of("nowhere")).code());
        assertEquals(2, check(Path.of("ladders"), "ladders", "seeds").code());
    }
}
