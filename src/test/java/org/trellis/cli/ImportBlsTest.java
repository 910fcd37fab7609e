package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.release.Releases;
import org.trellis.files.table.Table;

/** {@code import oews} and {@code import projections} on invented figures near those that ship. */
class ImportBlsTest {
    private static final String OEWS =
            "AREA_TITLE,AREA_TYPE,PRIM_STATE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,"
                    + "A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90,ANNUAL,HOURLY\n";
    private static final String OUTLOOK =
            "Table 1.2 Occupational projections\n"
                    + "2026 National Employment Matrix title,"
                    + "2026 National Employment Matrix code,Occupation type,"
                    + "\"Employment, 2026\",\"Employment change, percent, 2026-36\","
                    + "\"Occupational openings, 2026-36\",Typical education,Work experience,"
                    + "Typical on-the-job training\n";

    @TempDir Path folder;

    private static TreeMap<String, Double> shipped(String column) {
        var numbers = new TreeMap<String, Double>();
        Folder seeds = Folder.of(Path.of("seeds"));
        Table.read(new Reading(), seeds, "national/occupations.csv", "code")
                .rows()
                .forEach(
                        row ->
                                row.numeral(column)
                                        .value()
                                        .ifPresent(n -> numbers.put(row.text("bls_code"), n)));
        return numbers;
    }

    /** A line for each occupation whose pay ships: p10 to p90 around the median, times a factor. */
    private static List<String> wages(String area, double factor) {
        var lines = new ArrayList<String>();
        shipped("wage_p50_usd")
                .forEach(
                        (code, usd) -> {
                            String cells = area + "," + code + ",Invented,detailed,10";
                            for (double part : new double[] {.8, .9, 1, 1.1, 1.2}) {
                                cells += "," + Math.round(100 * usd * part * factor) / 100.0;
                            }
                            lines.add(cells + ",,");
                        });
        return lines;
    }

    /** A table of the wages of the country for all that ship. */
    static String nationalWages() {
        return OEWS + lines(wages("U.S.,1,US", 1));
    }

    /** Table 1.2 for all that ship, from this year on. */
    static String projections(int year) {
        var lines = new ArrayList<String>();
        shipped("employment")
                .forEach(
                        (code, n) ->
                                lines.add(
                                        "Invented,%s,Line item,%s,3.5,1.2,Master's degree,None,None"
                                                .formatted(code, n / 1000)));
        String years = OUTLOOK.replace("2026-36", year + "-" + (year - 1990));
        return years.replace("2026", "" + year) + lines(lines);
    }

    private Ran oews(String text, String... more) throws IOException {
        Path file = folder.resolve("oews_M2026.csv");
        Files.writeString(file, text);
        var args =
                new ArrayList<>(List.of("import", "oews", "" + file, "--data", folder.toString()));
        args.addAll(List.of(more));
        return Ran.trellis(args.toArray(String[]::new));
    }

    private static String lines(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private String active(String file) throws IOException {
        Releases releases = Releases.in(folder);
        Path place = releases.folder().resolve(releases.active().orElseThrow());
        return Files.readString(place.resolve(file));
    }

    private void refused(String said, Ran ran) {
        assertEquals(1, ran.code(), ran.out());
        List<String> lines = ran.err().lines().toList();
        assertTrue(lines.get(0).contains(said), ran.err());
        assertEquals(2, lines.size(), ran.err());
        assertEquals(List.of(), Releases.in(folder).list());
    }

    @Test
    void whatIsNoRegularFileIsCalledThat() {
        String said = Ran.trellis("import", "oews", "/dev/null").err();
        assertTrue(said.contains("/dev/null is not a regular file"), said);
    }

    @Test
    void newWagesAreInUseAndAllElseStays() throws IOException {
        Ran ran = oews(OEWS + lines(wages("U.S.,1,US", 1.1)));
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("Not imported from oews_M2026.csv: TOT_EMP."), ran.out());
        String chief = active("occupations.csv").lines().skip(1).findFirst().orElseThrow();
        assertTrue(chief.contains(",227062,"), chief);
        assertTrue(chief.contains(",2026,bls-oews-2026-05,bachelor,"), chief);
        assertTrue(active("release.yaml").contains("wages: OEWS May 2026, national\n"));
        assertEquals(Files.readString(Path.of("seeds/national/titles.csv")), active("titles.csv"));
        Ran check = Ran.trellis("check", "--data", folder.toString());
        assertEquals(0, check.code(), check.out());
    }

    /** Where the sign has no description, it is as much as the highest figure, or more. */
    @Test
    void aWageAboveTheTopIsNoLessThanAnyOther() throws IOException {
        List<String> all = wages("U.S.,1,US", 1.1);
        String chief = all.get(0).replaceFirst(",[^,]*,,$", ",#,,");
        assertEquals(0, oews(OEWS + chief + "\n" + lines(all.subList(1, all.size()))).code());
        Ran check = Ran.trellis("check", "--data", folder.toString());
        assertEquals(0, check.code(), check.out());
        String row = active("occupations.csv").lines().skip(1).findFirst().orElseThrow();
        assertTrue(row.contains(",90,,2026,"), row);
    }

    @Test
    void payForAnHourAndALostDecimalPointAreSeen() throws IOException {
        refused("these figures look like pay for an hour", of(1 / 2080.0));
        refused("more than three times as large", of(10));
        refused("less than a third as large", of(0.1));
    }

    private Ran of(double factor) throws IOException {
        return oews(OEWS + lines(wages("U.S.,1,US", factor)));
    }

    @Test
    void aTableThatIsNotAsBlsPublishesItIsRefused() throws IOException {
        List<String> all = wages("U.S.,1,US", 1);
        refused("the table is not complete", oews(OEWS + lines(all.subList(0, all.size() / 2))));
        refused("each occupation once; some", oews(OEWS + lines(all) + all.get(0) + "\n"));
        refused("a column 'A_MEDIAN'", oews(changed(all, s -> s.replace("A_MEDIAN", "MEDIAN"))));
        refused("columns separated by", oews(changed(all, s -> s.replace(',', '|'))));
    }

    private static String changed(List<String> lines, UnaryOperator<String> change) {
        return change.apply(OEWS + lines(lines));
    }

    @Test
    void newProjectionsAreInUse() throws IOException {
        Path file = folder.resolve("projections.csv");
        Files.writeString(file, projections(2026));
        Ran ran = Ran.trellis("import", "projections", "" + file, "--data", folder.toString());
        assertEquals(0, ran.code(), ran.err());
        String chief = active("occupations.csv").lines().skip(1).findFirst().orElseThrow();
        assertTrue(
                chief.contains(",206420,239200,239200,75 90,,2024,bls-oews-2024-05,master,none,"),
                chief);
        assertTrue(chief.contains(",2026-2036,bls-ep-2026-36,11-1011,"), chief);
    }
}
