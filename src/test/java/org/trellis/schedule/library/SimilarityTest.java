package org.trellis.schedule.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Related;
import org.trellis.path.ShippedQuestions;
import org.trellis.report.Words;
import org.trellis.report.library.EntryWords;

/** What stands as similar beside a schedule is what a designer would look at. */
class SimilarityTest {
    private static final Catalog CATALOG = Shipped.CATALOG;
    private static final Library SHIPPED = new Library(shipped());
    private static final Similarity SIMILARITY =
            new Similarity(CATALOG.national().related(), CATALOG.assumptions());
    private static final Similarity WITHOUT_ONET =
            new Similarity(Related.NONE, CATALOG.assumptions());

    private static List<LibraryEntry> shipped() {
        List<LibraryEntry> entries = new ArrayList<>();
        ShippedQuestions.programs()
                .schedules()
                .forEach(
                        (name, each) ->
                                entries.add(
                                        LibraryEntry.of(name, LibraryEntry.Kind.SHIPPED, each)));
        return entries;
    }

    private static String similar(String name) {
        return similar(SIMILARITY, SHIPPED, name);
    }

    private static String similar(Similarity similarity, Library library, String name) {
        return similarity.of(library.findNamed(name).orElseThrow(), library, 20).stream()
                .map(each -> each.entry().name())
                .collect(Collectors.joining(" "));
    }

    private static LibraryEntry entry(String name, String yaml) {
        var read =
                ScheduleFile.read(
                        ("title: T\napproach: time\n" + yaml).getBytes(StandardCharsets.UTF_8),
                        name);
        return LibraryEntry.of(name, LibraryEntry.Kind.SAVED, read.schedule().orElseThrow());
    }

    @Test
    void pairsThatADesignerExpects() {
        for (var pair :
                Map.of(
                                "machinist", "cnc-operator-milling",
                                "cnc-operator-programmer", "machinist",
                                "bus-mechanic", "paratransit-mechanic",
                                "automotive-technician", "bus-mechanic",
                                "electrician", "lineman",
                                "licensed-practical-nurse", "nursing-assistant")
                        .entrySet()) {
            String found = " " + similar(pair.getKey()) + " ";
            assertTrue(found.contains(" " + pair.getValue() + " "), pair + ": " + found);
            String back = " " + similar(pair.getValue()) + " ";
            assertTrue(back.contains(" " + pair.getKey() + " "), pair + ": " + back);
        }
    }

    /** A word in common, such as technician, operator or safety, is not a likeness. */
    @Test
    void pairsThatAreNotSimilar() {
        for (String pair :
                List.of(
                        "machinist pharmacy-support-technician",
                        "automotive-technician pharmacy-support-technician",
                        "cyber-security-support-technician pharmacy-support-technician",
                        "cnc-operator-milling electrician",
                        "wildland-fire-fighter machinist",
                        "licensed-practical-nurse pharmacy-support-technician",
                        "sprinkler-fitter bus-mechanic",
                        "mechanical-maintenance electrician",
                        "appraiser automotive-technician")) {
            String[] names = pair.split(" ");
            assertFalse((" " + similar(names[0]) + " ").contains(" " + names[1] + " "), pair);
            assertFalse((" " + similar(names[1]) + " ").contains(" " + names[0] + " "), pair);
        }
        assertEquals("", similar("wildland-fire-fighter"));
    }

    @Test
    void theSameOccupationComesFirstAndEachSaysWhy() {
        LibraryEntry bus = SHIPPED.findNamed("bus-mechanic").orElseThrow();
        Similar first = SIMILARITY.of(bus, SHIPPED, 20).get(0);
        assertEquals("paratransit-mechanic", first.entry().name());
        assertEquals(
                "[same O*NET occupation, 91% of the work processes or tasks alike]",
                EntryWords.why(first, Words.of("en")).toString());
        LibraryEntry machinist = SHIPPED.findNamed("machinist").orElseThrow();
        assertTrue(
                EntryWords.why(SIMILARITY.of(machinist, SHIPPED, 1).get(0), Words.of("en"))
                        .get(0)
                        .startsWith("occupations near each other according to O*NET"));
    }

    /** The letters of a RAPIDS code tell the approach, not another occupation. */
    @Test
    void codesAloneMakeTheSameOccupation() {
        Library library =
                new Library(
                        List.of(
                                entry("a", "rapids_code: '0296'"),
                                entry("b", "rapids_code: 0296HY"),
                                entry("c", "rapids_code: 0622CB"),
                                entry("d", "onet_soc: 51-4041.00"),
                                entry("e", "onet_soc: 51-4041.00"),
                                entry("f", "")));
        assertEquals("b", similar(WITHOUT_ONET, library, "a"));
        assertEquals("e", similar(WITHOUT_ONET, library, "d"));
        assertEquals("", similar(WITHOUT_ONET, library, "f"));
    }

    /** Without any code: by whole lines, a quarter of them at least, of three at least. */
    @Test
    void workAloneMakesSimilarSchedules() {
        String shared = "{title: Brake systems, hours: 10}";
        Library library =
                new Library(
                        List.of(
                                entry("a", processes(shared, "Alpha", "Beta", "Gamma")),
                                entry("b", processes(shared, "Delta", "Epsilon", "Zeta")),
                                entry("c", processes(shared, "F1", "F2", "F3", "F4", "F5")),
                                entry("d", processes(shared, "Eta"))));
        assertEquals("b", similar(WITHOUT_ONET, library, "a"));
        assertEquals("a", similar(WITHOUT_ONET, library, "b"));
        assertEquals("", similar(WITHOUT_ONET, library, "c"));
        assertEquals("", similar(WITHOUT_ONET, library, "d"));
    }

    private static String processes(String first, String... others) {
        String rest =
                List.of(others).stream()
                        .map(each -> ", {title: " + each + ", hours: 10}")
                        .collect(Collectors.joining());
        return "work_processes: [" + first + rest + "]";
    }
}
