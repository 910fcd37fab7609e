package org.trellis.files.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Text;
import org.trellis.model.catalog.BrightOutlook;
import org.trellis.model.catalog.Interests.Area;
import org.trellis.model.catalog.Profiles;
import org.trellis.model.catalog.Related.Tier;

/** The country as it ships, and what a fault in its files does. */
class CountryTest {
    private static final Country SHIPPED = Country.of(Folder.of(Path.of("seeds")));

    @TempDir Path seeds;

    @Test
    void whatShipsHasNoIssue() {
        assertEquals(List.of(), SHIPPED.check());
    }

    @Test
    void aChiefExecutiveReads() {
        Profiles profiles = SHIPPED.profiles();
        int chief = profiles.findPlace("11-1011.00").orElseThrow();
        int reading = element(profiles, "2.A.1.a");
        assertEquals(4.12f, profiles.importance(reading, chief));
        assertEquals(4.62f, profiles.level(reading, chief));
        assertEquals(4.62f, profiles.levels(reading)[chief]);
    }

    /** Each skill, knowledge area and work style has a name in both languages. */
    @Test
    void elementsHaveSpanishNames() {
        Profiles profiles = SHIPPED.profiles();
        Text reading = profiles.elements().get(element(profiles, "2.A.1.a")).name();
        assertEquals(new Text("Reading Comprehension", "Comprensión de lectura"), reading);
        assertEquals(
                List.of(),
                profiles.elements().stream().filter(each -> each.name().es().isEmpty()).toList());
    }

    @Test
    void whatIsNotRelevantHasLevelZero() {
        Profiles profiles = SHIPPED.profiles();
        int chief = profiles.findPlace("11-1011.00").orElseThrow();
        int installation = element(profiles, "2.B.3.d");
        assertEquals(0f, profiles.level(installation, chief));
        assertTrue(profiles.level(element(profiles, "2.A.1.a"), chief) > 0);
    }

    @Test
    void aWorkStyleHasNoLevelAndAnUnratedOccupationNoPlace() {
        Profiles profiles = SHIPPED.profiles();
        assertTrue(Float.isNaN(profiles.level(element(profiles, "1.C.5.c"), 0)));
        assertEquals(879, profiles.occupations().size());
        assertTrue(profiles.findPlace("55-1011.00").isEmpty());
    }

    private static int element(Profiles profiles, String id) {
        return IntStream.range(0, profiles.elements().size())
                .filter(i -> profiles.elements().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void titlesRelatedInterestsAndOutlookAreAsListed() {
        List<Country.Title> titles =
                CountryFiles.titles(new Reading(), Folder.of(Path.of("seeds")), row -> true)
                        .toList();
        assertTrue(titles.contains(new Country.Title("29-1141.00", "Charge Nurse")));
        assertEquals(60_000, titles.size());
        var related = SHIPPED.related().of("11-1011.00");
        assertEquals("11-1021.00", related.get(0).onetSoc());
        assertEquals(10, related.stream().filter(to -> to.tier().isPrimary()).count());
        assertEquals(Tier.SUPPLEMENTAL, related.get(19).tier());
        assertEquals(List.of(), SHIPPED.related().of("99-9999.00"));
        var chief = SHIPPED.interests().find("11-1011.00").orElseThrow();
        assertEquals(6.88f, chief.of(Area.ENTERPRISING));
        assertEquals(List.of(Area.ENTERPRISING, Area.CONVENTIONAL), chief.highPoints());
        assertEquals(EnumSet.of(BrightOutlook.OPENINGS), SHIPPED.brightOutlook().get("11-1021.00"));
        assertEquals(346, SHIPPED.brightOutlook().size());
    }

    /** A level above 7, a code that a spreadsheet spoiled, a tier that does not exist. */
    @Test
    void aWrongCellIsAnIssueAndUnknown() throws Exception {
        write("elements.csv", "id,kind,name\n2.A.1.a,skill,Reading Comprehension\n");
        write("importance.csv", "onet_soc,2.A.1.a\n11-1011.00,4\n11101100,3\n");
        write("levels.csv", "onet_soc,2.A.1.a\n11-1011.00,46\n");
        write("related.csv", "onet_soc,related,tier\n11-1011.00,11-1021.00,nearest\n");
        Country country = Country.of(Folder.of(seeds));
        assertTrue(Float.isNaN(country.profiles().level(0, 0)));
        assertEquals(List.of("11-1011.00"), country.profiles().occupations());
        assertEquals(
                List.of("importance.csv:3 11101100", "levels.csv:2 46", "related.csv:2 nearest"),
                country.check().stream()
                        .map(
                                i ->
                                        Path.of(i.place().file()).getFileName()
                                                + ":"
                                                + i.place().line()
                                                + " "
                                                + i.value())
                        .toList());
    }

    private void write(String file, String text) throws Exception {
        Files.createDirectories(seeds.resolve("national"));
        Files.writeString(seeds.resolve("national").resolve(file), text);
    }
}
