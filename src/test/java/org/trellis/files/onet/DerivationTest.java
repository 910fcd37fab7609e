package org.trellis.files.onet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trellis.files.CrosswalkFiles;
import org.trellis.files.reading.Folder;
import org.trellis.model.Competency;

/** Levels out of O*NET: by an invented slice of a release, and by release 29.3 itself. */
class DerivationTest {
    private static final Path RELEASE = Path.of("../shared/data/onet_29_3");
    private static final OnetFolder SLICE =
            OnetFolder.read(Folder.of(Path.of("src/test/resources/onet-slice")));

    @TempDir Path folder;

    @Test
    void meansAreCutAndFlagsAreHeard() {
        assertEquals(List.of(), SLICE.issues());
        assertEquals("reading 4, mathematics 3, integrity X, initiative NR", signs("11-0000.01"));
        assertEquals("reading X, mathematics -, integrity NR, initiative NR", signs("11-0000.02"));
        assertEquals(
                "reading NR, mathematics NR, integrity NR, initiative NR", signs("11-0000.03"));
    }

    private static String signs(String soc) {
        Derivation derivation = invented();
        return derivation.competencies().stream()
                .map(id -> id.code() + " " + derivation.sign(SLICE, soc, id))
                .collect(Collectors.joining(", "));
    }

    /** A nurse works with biology, hardly with engineering. */
    @Test
    void elementsThatDoNotMatterInTheJobAreNotAveraged() {
        assertEquals("4", science("biology 3 4.0", "engineering 1.5 0.5"));
        assertEquals("3", science("biology 4 4.0", "chemistry 2 1.0"), "by importance: 3.0");
        assertEquals("1", science("biology 1.9 1.0", "engineering 1.5 0.5"), "none matters much");
    }

    /** Workers who answer so differently say nothing about the level. */
    @Test
    void aLevelWithALargeStandardErrorIsNotUsed() {
        assertEquals(
                "3", science("biology 3 4.0 0.6", "engineering 2 2.0 0.5"), "mean 3.2 +- 0.41");
        assertEquals("4", science("biology 2.5 4.0 0.5"));
        assertEquals("NR", science("biology 2.5 4.0 0.6"));
        assertEquals("X", science("biology 3 4.0 0.6"));
    }

    private static String science(String... ratings) {
        Map<String, OnetFolder.Rating> byElement = new LinkedHashMap<>();
        for (String rating : ratings) {
            String[] parts = rating.split(" ");
            byElement.put(
                    parts[0],
                    new OnetFolder.Rating(
                            OptionalDouble.of(Double.parseDouble(parts[2])),
                            parts.length > 3
                                    ? OptionalDouble.of(Double.parseDouble(parts[3]))
                                    : OptionalDouble.empty(),
                            OptionalDouble.of(Double.parseDouble(parts[1])),
                            true));
        }
        var onet =
                new OnetFolder(
                        "onet",
                        Map.of("11-0000.01", "Invented"),
                        Map.of("11-0000.01", byElement),
                        Map.of(),
                        List.of());
        Map<Competency.Id, CrosswalkFiles.Elements> elements =
                Map.of(id("science"), new CrosswalkFiles.Elements(byElement.keySet(), Set.of()));
        return new Derivation(List.of(1.5, 2.75, 3.75, 4.75), 3, 2, 0.5, elements)
                .sign(onet, "11-0000.01", id("science"));
    }

    @Test
    void whatWorkersSayOfTheirOwnJobCountsLessItsStandardError() throws IOException {
        for (String file : List.of("Occupation Data.txt", "Knowledge.txt", "Work Styles.txt")) {
            write(file, Files.readString(Path.of("src/test/resources/onet-slice", file)));
        }
        String head = "O*NET-SOC Code\tElement ID\tScale ID\tData Value\tStandard Error\t";
        write(
                "Skills.txt",
                (head + "Recommend Suppress\tNot Relevant\tDomain Source\n")
                        + "11-0000.01\t2.A.1.a\tLV\t3.75\t0.40\tN\tN\tIncumbent\n"
                        + "11-0000.01\t2.A.1.e\tLV\t3.75\t0.40\tN\tN\tAnalyst\n"
                        + "11-0000.02\t2.A.1.a\tLV\t3.75\tn/a\tN\tN\tIncumbent\n");
        var ratings = OnetFolder.read(Folder.of(folder)).ratings();
        assertEquals(3.35, ratings.get("11-0000.01").get("2.A.1.a").level().getAsDouble(), 1e-9);
        assertEquals(3.75, ratings.get("11-0000.01").get("2.A.1.e").level().getAsDouble(), 1e-9);
        assertEquals(3.75, ratings.get("11-0000.02").get("2.A.1.a").level().getAsDouble(), 1e-9);
    }

    private static Derivation invented() {
        Map<Competency.Id, CrosswalkFiles.Elements> elements = new LinkedHashMap<>();
        elements.put(id("reading"), new CrosswalkFiles.Elements(Set.of("2.A.1.a"), Set.of()));
        elements.put(
                id("mathematics"),
                new CrosswalkFiles.Elements(Set.of("2.A.1.e", "2.C.4.a"), Set.of()));
        elements.put(id("integrity"), new CrosswalkFiles.Elements(Set.of(), Set.of("1.C.5.c")));
        elements.put(id("initiative"), new CrosswalkFiles.Elements(Set.of(), Set.of("1.C.1.c")));
        return new Derivation(List.of(1.5, 2.75, 3.75, 4.75), 3, 2, 0.5, elements);
    }

    private static Competency.Id id(String code) {
        return new Competency.Id("m", code);
    }

    @Test
    void onlyDerivedRowsChangeAndTwiceIsAsOnce() throws IOException {
        write("jobs.csv", "code,onet_soc\nreader,11-0000.01\nguesser,11-0000.02\n");
        write(
                "requirements.csv",
                """
                competency,source,reader,guesser
                m/writing,editorial,"3",NR
                m/reading,derived-onet-28.0,9,9
                m/reading,editorial,,2
                m/integrity,editorial,NR,-
                """);
        String expected =
                """
                competency,source,reader,guesser
                m/reading,derived-onet-29.3,4,
                m/mathematics,derived-onet-29.3,3,-
                m/integrity,derived-onet-29.3,X,
                m/initiative,derived-onet-29.3,NR,NR
                m/writing,editorial,"3",NR
                m/reading,editorial,,2
                m/integrity,editorial,NR,-
                """;
        assertEquals(expected, rewrite());
        write("requirements.csv", expected);
        assertEquals(expected, rewrite());
        write("requirements.csv", "\uFEFF" + expected.replace(",", ";").replace("\n", "\r\n"));
        assertEquals("\uFEFF" + expected.replace(",", ";").replace("\n", "\r\n"), rewrite());
    }

    @Test
    void anOccupationThatTheReleaseDoesNotHaveIsAnError() throws IOException {
        write("jobs.csv", "code,onet_soc\nreader,11-9999.01\n");
        write("requirements.csv", "competency,source,reader\n");
        var rows =
                new DerivedRows(invented(), SLICE, "derived-onet-29.3").rewrite(Folder.of(folder));
        assertEquals("11-9999.01", rows.issues().get(0).value().toString());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private String rewrite() {
        return new DerivedRows(invented(), SLICE, "derived-onet-29.3")
                .rewrite(Folder.of(folder))
                .text();
    }

    /** Levels that once misled; soc, competency, sign. */
    @ParameterizedTest
    @CsvSource({
        "51-2092.00, computer-skills, 3, an assembler was an advanced user (4)",
        "51-4041.00, computer-skills, NR, a machinist stood below the assembler (2)",
        "51-9162.00, computer-skills, 4, a CNC programmer",
        "29-1141.00, computer-skills, NR, a registered nurse stood two below a medical assistant",
        "31-1131.00, tools-technology, 2, every nursing job was at 1",
        "29-1141.00, tools-technology, 2, as above",
        "51-4041.00, tools-technology, 3, a machinist",
        "31-1131.00, science-technology, 1, a nursing assistant",
    })
    void levelsThatMisled(String soc, String competency, String sign, String what) {
        needRelease();
        Derivation derivation = Derivation.of(Folder.of(Path.of("seeds")));
        var id = new Competency.Id("building-blocks", competency);
        assertEquals(sign, derivation.sign(Release.READ, soc, id), what);
    }

    /** Read when first asked for, if it is there. */
    private static final class Release {
        static final OnetFolder READ = OnetFolder.read(Folder.of(RELEASE));
    }

    private static void needRelease() {
        if (!Files.isDirectory(RELEASE)) {
            if ("true".equals(System.getenv("CI"))) {
                fail("O*NET 29.3 is missing at " + RELEASE);
            }
            Assumptions.abort("skipped: no O*NET 29.3 at " + RELEASE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nursing-long-term-care", "advanced-manufacturing"})
    void shippedCellsAreWhatRelease29Point3Gives(String ladder) throws IOException {
        needRelease();
        Path shipped = Path.of("ladders", ladder);
        Derivation derivation = Derivation.of(Folder.of(Path.of("seeds")));
        OnetFolder release = Release.READ;
        assertEquals(List.of(), derivation.missing(release));
        var rows = new DerivedRows(derivation, release, "derived-onet-29.3");
        String text = rows.rewrite(Folder.of(shipped)).text();
        assertTrue(text.contains("derived-onet-29.3"));
        assertEquals(text, Files.readString(shipped.resolve("requirements.csv")));
    }
}
