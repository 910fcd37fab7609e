package org.trellis.files.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.files.Loaded;
import org.trellis.files.ScaleFiles;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Scales.TestPart;
import org.trellis.model.Source;

class ScoreFileTest {
    private static final Loaded LOADED = Shipped.LOADED;

    private static String level(String test, int score) {
        return LOADED.catalog()
                .scales()
                .tests()
                .get(test)
                .band(score)
                .map(
                        band ->
                                band.level().shown()
                                        + " > "
                                        + LOADED.catalog()
                                                .scales()
                                                .on(band.level(), "opm-5")
                                                .orElseThrow()
                                                .shown())
                .orElse("none");
    }

    @Test
    void aScoreShowsAnNrsLevelAndThatALevelOfOurs() {
        assertEquals("1 > 1", level("tabe-reading", 441));
        assertEquals("2 > 1", level("tabe-reading", 442));
        assertEquals("4 > 3", level("tabe-mathematics", 595));
        assertEquals("6 > 4", level("tabe-writing", 800));
        assertEquals("none", level("tabe-reading", 299));
    }

    /** Every score of a test shows one level, a higher one never a lower level. */
    @Test
    void theShippedTablesHaveNoHolesAndRise() {
        for (TestPart part : LOADED.catalog().scales().tests().values()) {
            double before = 0;
            for (int score = part.lowest(); score <= part.highest(); score++) {
                double level = part.band(score).orElseThrow().level().value();
                assertTrue(level >= before, part.code() + " " + score);
                before = level;
            }
            assertEquals(6, before);
        }
    }

    /** What nobody has checked against its publisher says so. */
    @Test
    void whatIsFromMemoryIsMarked() {
        LOADED.catalog()
                .scales()
                .tests()
                .values()
                .forEach(
                        part ->
                                part.bands()
                                        .forEach(
                                                band ->
                                                        assertEquals(
                                                                part.code().startsWith("casas"),
                                                                LOADED.catalog()
                                                                                .sources()
                                                                                .get(band.source())
                                                                                .status()
                                                                        == Source.Status.MEMORY)));
    }

    @Test
    void scoresThatTwoRowsShareAreAnIssue() {
        Reading reading = new Reading();
        reading.words().declare(LOADED.catalog());
        ScaleFiles.read(reading, Folder.inside("seeds"));
        String csv =
                "test,name,competency,score_from,score_to,level,scale,source\n"
                        + "t,T,building-blocks/reading,10,20,1,nrs-efl,\n"
                        + "t,T,building-blocks/reading,20,30,2,nrs-efl,\n"
                        + "t,T,building-blocks/reading,50,40,2,nrs-efl,\n";
        Map<String, byte[]> files = Map.of("test_scores.csv", csv.getBytes(StandardCharsets.UTF_8));
        Map<String, TestPart> read = ScoreFile.read(reading, Folder.of("seeds", files));
        assertEquals(1, read.get("t").bands().size());
        assertEquals(
                2,
                reading.issues().stream().filter(each -> each.place().column() == 4).count(),
                reading.issues().toString());
    }
}
