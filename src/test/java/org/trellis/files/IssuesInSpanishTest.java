package org.trellis.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trellis.Shipped;
import org.trellis.files.person.PersonFile;
import org.trellis.files.schedule.ScheduleFile;
import org.trellis.files.schedule.TaskFile;
import org.trellis.files.template.StandardsTemplate;
import org.trellis.files.template.StandardsTemplate.Sheet;
import org.trellis.model.Issue;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.CheckText;
import org.trellis.report.IssueWords;
import org.trellis.report.Words;

/** Whatever is wrong with a file is said in Spanish too. Today is 2026-11-21. */
class IssuesInSpanishTest {
    private static final Words SPANISH = Words.of("es");
    private static final Pattern GAP = Pattern.compile("\\{\\d");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Catalog CATALOG = Shipped.CATALOG;

    @TempDir Path folder;

    private static Stream<String[]> parts(String resource) throws IOException {
        String all = Files.readString(Path.of("src/test/resources/" + resource));
        return Arrays.stream(all.split("(?m)^= ")).skip(1).map(part -> part.split("\n", 2));
    }

    private static List<Issue> issues(String kind, byte[] bytes) {
        return switch (kind) {
            case "person" -> PersonFile.read(bytes, "p.yaml", CATALOG, TODAY).issues();
            case "schedule" -> ScheduleFile.read(bytes, "s.yaml").issues();
            case "tasks" -> TaskFile.read(bytes, "t.csv").issues();
            default -> sheet(kind, bytes);
        };
    }

    private static List<Issue> sheet(String kind, byte[] bytes) {
        String head =
                "Registration State,Sponsor Name,Occupation Title,Onet Code,RAPIDS Code,Type,"
                        + "Term (in months),Minimum OJT Hours,Maximum OJT Hours,"
                        + "Ratio of Apprentice to Journeyworker,Probationary Period\n"
                        + "WA,Sponsor,Rigger,47-2152.00,0414,Time-based,12,2000,2000,1:2,3\n";
        Map<Sheet, StandardsTemplate.Source> sources = new EnumMap<>(Sheet.class);
        sources.put(
                Sheet.DETAILS,
                new StandardsTemplate.Source("in__Details.csv", SmallFiles.bytes(head)));
        String file = "in__" + kind + ".csv";
        sources.put(Sheet.of(file).orElseThrow(), new StandardsTemplate.Source(file, bytes));
        return StandardsTemplate.read(sources, CATALOG).issues();
    }

    private static List<Issue> handedIn() throws IOException {
        List<Issue> issues = new ArrayList<>();
        parts("faults.txt")
                .forEach(part -> issues.addAll(issues(part[0], SmallFiles.bytes(part[1]))));
        for (String start : List.of("\u0089PNG\0", "%PDF\0", "PK\0", "\0")) {
            byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
            issues.addAll(issues("person", bytes));
            issues.addAll(issues("WageSchedule", bytes));
        }
        issues.addAll(issues("person", new byte[300_000]));
        issues.addAll(issues("Details", new byte[5_000_001]));
        issues.addAll(issues("tasks", SmallFiles.bytes("weld\n".repeat(2001))));
        issues.addAll(issues("tasks", new byte[] {(byte) 0xe9}));
        issues.addAll(issues("person", SmallFiles.bytes("id: " + "[".repeat(50))));
        String many = "title: T\napproach: time\nwork_processes:\n" + "- {title: P}\n".repeat(501);
        issues.addAll(issues("schedule", SmallFiles.bytes(many)));
        return issues;
    }

    private List<Issue> brokenCells() throws IOException {
        List<Issue> issues = new ArrayList<>();
        for (String[] part : parts("broken-cells.txt").toList()) {
            String file = part[0].substring(0, part[0].indexOf(": "));
            String[] change = part[0].substring(file.length() + 2).split(" -> ?", 2);
            SmallFiles files = new SmallFiles();
            files.with(file, change[0], change[1].replace('~', '\n'));
            issues.addAll(files.load(folder.resolve("at" + issues.size())).issues());
        }
        for (String name : new SmallFiles().names()) {
            Path at = folder.resolve("without" + issues.size());
            issues.addAll(new SmallFiles().without(name).load(at).issues());
        }
        String scale = "ladders/ward/ladder.yaml";
        SmallFiles unscaled = new SmallFiles().with(scale, "scale: opm-5", "scale: opm-6");
        unscaled.with("ladders/ward/requirements.csv", "1,2", "1,Y");
        issues.addAll(unscaled.load(folder.resolve("unscaled")).issues());
        return issues;
    }

    @Test
    void everyFaultOfTheExamplesIsSaidInSpanish() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Issue issue : Stream.concat(handedIn().stream(), brokenCells().stream()).toList()) {
            String spanish = IssueWords.message(issue, SPANISH);
            boolean open = GAP.matcher(spanish).find();
            if (open || spanish.equals(IssueWords.message(issue, Words.of("en")))) {
                missing.add(issue + ": " + spanish);
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void codesAndWordsOfTheFileStayAsTheyAre() {
        assertEquals(
                "p.yaml:2:6: error: se encontró «nursing-long-term-care/can», se esperaba: un"
                        + " empleo escrito mapa/empleo; ¿Quiso decir nursing-long-term-care/cna?\n",
                spanish("person", "id: c\njob: nursing-long-term-care/can"));
        assertEquals(
                "s.yaml:3:15: error: se encontró «600, 400», se esperaba: horas enteras del"
                        + " programa, primero el mínimo; El mínimo, 600 h, es mayor que el máximo, 400"
                        + " h.\n",
                spanish("schedule", "title: T\napproach: time\nterm: {hours: [600, 400]}"));
        assertEquals(
                "p.yaml:1:1: error: se encontró «una lista o una sola palabra», se esperaba:"
                        + " líneas escritas «clave: valor»; Parta de un ejemplo.\n",
                spanish("person", "- a"));
        assertTrue(spanish("person", "id: c\na picture: {1}").contains("se encontró «a picture»"));
    }

    private static String spanish(String kind, String text) {
        return CheckText.of(issues(kind, SmallFiles.bytes(text)), SPANISH);
    }
}
