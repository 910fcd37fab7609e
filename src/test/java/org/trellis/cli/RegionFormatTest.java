package org.trellis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.cli.option.Settings;
import org.trellis.report.Words;
import picocli.CommandLine;

/** Every format of every command that shows pay says whose pay it is. */
class RegionFormatTest {
    private static final String CNA = "seeds/people/cna-to-rn.yaml";
    private static final String NURSE = "nursing-long-term-care/rn-adn";

    /** How each command is asked that shows the pay of jobs. */
    private static final Map<String, String> ASKED =
            Map.of(
                    "gap", "--person " + CNA + " --job " + NURSE,
                    "path", "--person " + CNA + " --to " + NURSE,
                    "plan", "--person " + CNA + " --job " + NURSE,
                    "explore", "--person " + CNA,
                    "next", "--person " + CNA,
                    "rank", "--person " + CNA + " --limit 40",
                    "compare", "nursing-long-term-care/lpn " + NURSE,
                    "lattice", "nursing-long-term-care");

    /** Those of an apprenticeship, of skills and of kept cases; the pay is none of a region. */
    private static final List<String> OTHERS =
            List.of("check", "worksheet", "find", "model", "schedule", "case");

    @TempDir static Path data;

    @BeforeAll
    static void someAreasAreThere() {
        for (String file : List.of("state_M2024_dl.csv", "MSA_M2024_dl.csv")) {
            assertEquals(0, run("import oews src/test/resources/oews/" + file).code());
        }
    }

    private static Ran run(String line) {
        var all = new ArrayList<>(List.of(line.split(" ")));
        all.addAll(List.of("--data", "" + data));
        return Ran.trellis(all.toArray(String[]::new));
    }

    private static List<CommandLine> withFormats() {
        return Main.line(Words.of("en"), Settings.own()).getSubcommands().values().stream()
                .distinct()
                .filter(each -> each.getCommandSpec().findOption("--format") != null)
                .toList();
    }

    /** Those that the command says it has, when asked for another. */
    private static List<String> formats(String line) {
        String said = run(line + " --format none").err().lines().findFirst().orElse("");
        return List.of(said.substring(said.indexOf(": use ") + 6).split(", "));
    }

    private static String withPay(String more, String usd, List<String> said) {
        var found = new TreeSet<String>();
        for (CommandLine command : withFormats()) {
            String name = command.getCommandName();
            if (OTHERS.contains(name)) {
                continue;
            }
            assertTrue(ASKED.containsKey(name), name + " has formats: say here how it is asked");
            boolean local = command.getCommandSpec().findOption("--region") != null;
            String line = name + " " + ASKED.get(name) + (local ? more : "");
            for (String format : formats(line)) {
                String text = run(line + " --format " + format).out().replaceAll("\\s+", " ");
                if (text.replaceAll("(?<=\\d)[,.](?=\\d{3})", "")
                        .matches(".*\\b(" + usd + ")\\b.*")) {
                    found.add(name + " " + format);
                    assertTrue(said.stream().anyMatch(text::contains), name + " " + format + text);
                }
            }
        }
        return String.join(", ", found);
    }

    @Test
    void aFormatWithPaySaysOfWhichRegionItIs() {
        assertEquals(
                "explore json, explore text, gap text, next json, "
                        + "next text, path json, path text, rank text",
                withPay(" --region 45940", "124800|36850", List.of("Trenton-Princeton, NJ")));
    }

    @Test
    void aFormatWithPaySaysThatItIsTheNations() {
        List<String> said =
                List.of("national median", "U.S.", "in the United States", "\"region\" : null");
        assertEquals(
                "compare csv, compare json, compare text, explore json, explore text, gap text,"
                        + " lattice dot, lattice graphml, lattice json, lattice svg, lattice text, next"
                        + " json, next text, path json, path text, rank text",
                withPay("", "93600|34900", said));
    }
}
