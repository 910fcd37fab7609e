package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trellis.files.imports.DataFolder;
import org.trellis.files.release.Releases;

/**
 * Each kind of import, killed at any moment after its first change: what is in use afterward is
 * whole, old or new, and the same command works again. {@code -Dtrellis.kills=40} for many kills.
 */
class CutShortImportsTest {
    private static final int KILLS = Integer.getInteger("trellis.kills", 1);

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "courses, courses-old.csv, courses-new.csv",
        "approved-occupations, approved-old.csv, approved-new.csv",
        "oews, state_M2024_dl.csv, state_M2025_dl.csv",
        "oews, national_M2026.csv, national_M2027.csv",
        "projections, projections-old.csv, projections-new.csv",
        "in-demand, demand-old.csv, demand-new.csv",
        "self-sufficiency, enough-old.csv, enough-new.csv"
    })
    void whatIsInUseIsOldOrNew(String kind, String old, String fresh) throws Exception {
        write();
        Path data = Files.createDirectory(folder.resolve("data"));
        if (kind.equals("in-demand") || kind.equals("self-sufficiency")) {
            assertEquals(0, take("oews", "state_M2024_dl.csv", data).code());
        }
        assertEquals(0, take(kind, old, data).code());
        String before = inUse(data);
        assertEquals(0, take(kind, fresh, data).code());
        String after = inUse(data);
        assertTrue(!before.equals(after) && !before.isEmpty(), after);
        Set<String> seen = new TreeSet<>();
        Path watched = Files.list(data).filter(Files::isDirectory).findFirst().orElseThrow();
        CutShort process = new CutShort(watched, 60, KILLS);
        for (int i = 0; i < KILLS; i++) {
            process.run(command(kind, i % 2 == 0 ? old : fresh, data));
            String now = inUse(data);
            seen.add(now.equals(before) ? "old" : now.equals(after) ? "new" : now);
        }
        System.out.printf("killed while %s: %d of %d, left %s%n", kind, process.cut(), KILLS, seen);
        assertTrue(Set.of("old", "new").containsAll(seen), seen.toString());
        assertEquals(0, take(kind, fresh, data).code());
        assertEquals(after, inUse(data));
    }

    private void write() throws IOException {
        Files.writeString(folder.resolve("courses-old.csv"), courses("a1,Algebra,North,40\n"));
        Files.writeString(folder.resolve("courses-new.csv"), courses("b1,Biology,South,60\n"));
        String approved =
                "RAPIDS CODE,ONET SOC CODE,RAPIDS TITLE,ONET SOC TITLE,TIME-BASED,HYBRID,"
                        + "COMPETENCY-BASED,BULLETINS,CAREER LATICE\n";
        Files.writeString(
                folder.resolve("approved-old.csv"),
                approved + "296,51-4041.00,Machinist,Machinists,8000.0,,,2010-1,\n");
        Files.writeString(
                folder.resolve("approved-new.csv"),
                approved + "159,47-2111.00,Electrician,Electricians,8000.0,,,2010-1,\n");
        String states = Files.readString(Path.of("src/test/resources/oews/state_M2024_dl.csv"));
        Files.writeString(folder.resolve("state_M2024_dl.csv"), states);
        Files.writeString(folder.resolve("state_M2025_dl.csv"), states);
        writeCountry();
    }

    /** Of the whole country, and what a local board hands in. */
    private void writeCountry() throws IOException {
        for (String year : new String[] {"2026", "2027"}) {
            write("national_M" + year + ".csv", ImportBlsTest.nationalWages());
        }
        write("projections-old.csv", ImportBlsTest.projections(2026));
        write("projections-new.csv", ImportBlsTest.projections(2027));
        String demand = "area,soc,source,year\n";
        write("demand-old.csv", demand + "NJ,29-1141,Board,2026\n");
        write("demand-new.csv", demand + "NJ,29-2061,Board,2026\n");
        String enough = "area,family,name,name_es,usd_per_hour,year,source\n";
        write("enough-old.csv", enough + "NJ,adult,one adult,un adulto,19,2025,Board\n");
        write("enough-new.csv", enough + "NJ,adult,one adult,un adulto,20,2026,Board\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private static String courses(String rows) {
        return "code,title,provider,hours\n" + rows;
    }

    private String[] command(String kind, String file, Path data) {
        return new String[] {"import", kind, "" + folder.resolve(file), "--data", "" + data};
    }

    private Ran take(String kind, String file, Path data) {
        return Ran.trellis(command(kind, file, data));
    }

    /** Every file of what is in use, with its content. */
    private static String inUse(Path data) throws IOException {
        DataFolder imports = new DataFolder(data);
        var texts = new TreeMap<String, String>();
        for (Releases sets : Set.of(imports.areas(), imports.courses(), imports.national())) {
            if (sets.active().isPresent()) {
                read(sets.folder().resolve(sets.active().get()), texts);
            }
        }
        if (Files.isDirectory(imports.approved())) {
            read(imports.approved(), texts);
        }
        return texts.toString();
    }

    private static void read(Path set, TreeMap<String, String> texts) throws IOException {
        try (Stream<Path> files = Files.list(set)) {
            for (Path file :
                    files.filter(each -> !each.getFileName().toString().startsWith(".")).toList()) {
                texts.put("" + file.getFileName(), Files.readString(file));
            }
        }
    }
}
