package org.trellis.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.model.Text;

/** What words find which things. */
class FinderTest {
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private static final List<Name> NAMES =
            names(
                    """
                    onet/53-3032.00 | Heavy and Tractor-Trailer Truck Drivers | 2000000 | en TITLE
                    onet/53-3032.00 | truck driver                            | 2000000 | en EVERYDAY
                    onet/53-3032.00 | CDL Driver                              | 2000000 | en ALTERNATE
                    onet/53-3032.00 | camionera                               | 2000000 | es EVERYDAY
                    onet/53-3033.00 | Light Truck Drivers                     | 1000000 | en TITLE
                    onet/41-2011.00 | Cashiers                                | 3000000 | en TITLE
                    onet/41-2011.00 | cajera                                  | 3000000 | es EVERYDAY
                    onet/43-3031.00 | Bookkeeping Clerks                      | 1500000 | en TITLE
                    onet/43-3031.00 | Bookkeeper                              | 1500000 | en ALTERNATE
                    onet/43-3071.00 | Vault Bookkeeper                        |  300000 | en ALTERNATE
                    onet/49-3023.00 | mecánico                                |  700000 | es EVERYDAY
                    onet/49-1011.00 | Mechanic                                |    1000 | en ALTERNATE
                    onet/49-3031.00 | Mechanic                                |  300000 | en ALTERNATE
                    """);

    /** {@code id | name | persons employed | language use}, a line each. */
    private static List<Name> names(String table) {
        List<Name> names = new ArrayList<>();
        for (String line : table.strip().split("\n")) {
            String[] cells = line.split("\\|");
            String[] how = cells[3].strip().split(" ");
            Entry entry = new Entry(Kind.JOB, cells[0].strip(), Text.of(cells[1]));
            names.add(
                    new Name(
                            cells[1],
                            how[0],
                            Name.Use.valueOf(how[1]),
                            Double.parseDouble(cells[2].strip()),
                            List.of(new Entry(Kind.JOB, entry.id(), Text.of(entry.id())))));
        }
        return names;
    }

    private static String top(String words) {
        List<Hit> hits = Finder.of(NAMES).find(words, ALL, 1).hits();
        return hits.isEmpty() ? "" : hits.get(0).entry().id();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "cashier, onet/41-2011.00",
        "CASHIERS, onet/41-2011.00",
        "chashier, onet/41-2011.00",
        "cash, onet/41-2011.00",
        "cajero, onet/41-2011.00",
        "cajeras, onet/41-2011.00",
        "mecanico, onet/49-3023.00",
        "driver truck, onet/53-3032.00",
        "truck driver's, onet/53-3032.00",
        "cdl, onet/53-3032.00",
        "camionero, onet/53-3032.00",
        "book keeper, onet/43-3031.00",
        "light truck, onet/53-3033.00",
    })
    void aJobIsFoundByPluralsSlipsStartsGenderAccentsAndWordOrder(String words, String id) {
        assertEquals(id, top(words));
    }

    /** A name that is just what was typed comes before longer ones. */
    @Test
    void theWholeNameComesFirst() {
        assertEquals("onet/43-3031.00", top("bookkeeper"));
    }

    /** Of two equal names the one of the job that more people have. */
    @Test
    void whatMostPeopleWorkAsBreaksATie() {
        assertEquals("onet/49-3031.00", top("mechanic"));
    }

    @Test
    void aThingIsFoundOnce() {
        assertEquals(
                List.of("onet/53-3032.00", "onet/53-3033.00"),
                Finder.of(NAMES).find("truck driver", ALL, 10).hits().stream()
                        .map(hit -> hit.entry().id())
                        .toList());
    }

    @Test
    void wordsThatNothingHasFindTheNearest() {
        Found found = Finder.of(NAMES).find("bashiers", ALL, 10);
        assertTrue(found.nearest());
        assertEquals("onet/41-2011.00", found.hits().get(0).entry().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "?!", "\"", "*:*", "zz AND (zz", "zz~2"})
    void textWithoutWordsFindsNothingAndSignsMeanNothing(String words) {
        assertEquals(List.of(), Finder.of(NAMES).find(words, ALL, 10).hits());
    }

    @Test
    void ofALongTextTheFirst200LettersCount() {
        assertEquals("onet/41-2011.00", top("cashier " + "x ".repeat(5000)));
    }

    /** A job that a ladder has is found as the ladder's jobs, in the ladder's order. */
    @Test
    void oneNameMayNameSeveralThings() {
        Entry low = new Entry(Kind.JOB, "ward/cna", Text.of("Nursing assistant"));
        Entry high = new Entry(Kind.JOB, "ward/cna-2", Text.of("Senior nursing assistant"));
        Name aide = new Name("Nurse Aide", "en", Name.Use.ALTERNATE, 10, List.of(low, high));
        assertEquals(
                "ward/cna ward/cna-2",
                Finder.of(List.of(aide)).find("nurse aides", ALL, 10).hits().stream()
                        .map(hit -> hit.entry().id())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void onlyTheKindsAskedForAreFound() {
        Name skill =
                new Name(
                        "Truck Driving",
                        "en",
                        Name.Use.TITLE,
                        0,
                        List.of(new Entry(Kind.COMPETENCY, "m/driving", Text.of("Driving"))));
        List<Name> names = new ArrayList<>(NAMES);
        names.add(skill);
        assertEquals(
                "m/driving",
                Finder.of(names).find("truck driver", Set.of(Kind.COMPETENCY), 10).hits().stream()
                        .map(hit -> hit.entry().id())
                        .collect(Collectors.joining(" ")));
    }
}
