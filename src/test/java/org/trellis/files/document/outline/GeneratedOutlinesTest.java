package org.trellis.files.document.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.trellis.Extent;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.program.ReadProgram;

/** Outlines in many layouts, made by chance from what they mean, are read as exactly that. */
class GeneratedOutlinesTest {
    private static final int CASES = Extent.count(120, 400);
    private static final List<String> TITLES =
            List.of(
                    "Tool crib",
                    "Engine lathe",
                    "Mill",
                    "TIG",
                    "Surface grinding",
                    "Layout and inspection",
                    "Heat treating",
                    "Safety",
                    "Bench work",
                    "Pipe fitting",
                    "CNC setup",
                    "Rigging");
    private static final List<String> VERBS =
            List.of(
                    "Inspect", "Set up", "Operate", "Clean", "Adjust", "Measure", "Repair",
                    "Install");
    private static final List<String> THINGS =
            List.of(
                    "gauges",
                    "the spindle",
                    "fixtures and vises",
                    "drawings",
                    "pumps",
                    "a circuit",
                    "valves");

    /** What an outline means. */
    private record Meaning(
            List<String> processes, String wages, String probation, String head, String interim) {}

    private Random chance = new Random(0);
    private final List<String[]> rows = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private String wages = "";
    private String probation = "";
    private String head = "";
    private String interim = "";

    private String any(String... of) {
        return of[chance.nextInt(of.length)];
    }

    private <T> T any(List<T> of) {
        return of.get(chance.nextInt(of.size()));
    }

    private static String grouped(int number) {
        return String.format(java.util.Locale.US, "%,d", number);
    }

    /** How the program marks its processes, the n-th from 0. */
    private static String mark(int style, int n) {
        return switch (style) {
            case 0 -> (char) ('A' + n) + ") ";
            case 1 -> (char) ('A' + n) + ". ";
            case 2 -> (n + 1) + ". ";
            case 3 -> List.of("I", "II", "III", "IV", "V", "VI", "VII").get(n) + ". ";
            case 4 -> (char) ('A' + n) + " - ";
            default -> "";
        };
    }

    private static String taskMark(int style, int process, int n) {
        return switch (style) {
            case 0 -> (n + 1) + ". ";
            case 1 -> "• ";
            case 2 -> "- ";
            case 3 -> (char) ('a' + n) + ") ";
            case 4 -> (n + 1) + ") ";
            default -> (process + 1) + "." + (n + 1) + " ";
        };
    }

    private GeneratedOutlinesTest made(int seed) {
        chance = new Random(seed);
        head();
        above(new Random(-seed));
        if (chance.nextInt(5) == 0) {
            interim();
        } else if (chance.nextInt(3) == 0) {
            row(
                    any("Work Process", "Process", "Work processes"),
                    any("Hours", "Approx. hours", "Hrs"));
        } else {
            row(any("WORK PROCESS SCHEDULE", "Work Processes", "ON-THE-JOB LEARNING OUTLINE"), "");
        }
        int style = chance.nextInt(6);
        int tasks = style == 2 ? 1 + chance.nextInt(3) : chance.nextInt(6);
        boolean ranges = chance.nextInt(4) == 0;
        List<String> titles = new ArrayList<>(TITLES);
        java.util.Collections.shuffle(titles, chance);
        int many = 2 + chance.nextInt(5);
        for (int i = 0; i < many; i++) {
            process(mark(style, i), titles.get(i), ranges);
            int of = style > 4 ? 1 + chance.nextInt(3) : chance.nextInt(4);
            for (int task = 0; task < of; task++) {
                String words = any(VERBS) + " " + any(THINGS);
                row("   " + taskMark(tasks, i, task) + words, "");
                expected.set(i, expected.get(i) + " / " + words);
            }
        }
        probation();
        wages();
        return this;
    }

    /** Facts in one line, in any order, with what designers put between them. */
    private void head() {
        if (chance.nextInt(3) > 0) {
            return;
        }
        int years = 1 + chance.nextInt(5);
        int workers = 1 + chance.nextInt(4);
        boolean codes = chance.nextBoolean();
        List<String> facts = new ArrayList<>();
        facts.add(
                any("TERM: ", "Term: ", "Length: ")
                        + grouped(years * 2000)
                        + any(" hours", " hrs"));
        facts.add(any("RATIO: ", "Ratio: ") + "1:" + workers);
        facts.add(any("TYPE: ", "Type of program: ", "Approach: ") + any("Time-based", "time"));
        if (codes) {
            facts.add(any("RAPIDS: ", "RAPIDS Code: ", "RAPIDS ") + "0296");
        }
        java.util.Collections.shuffle(facts, chance);
        row(String.join(any(" ", "   ", "; ", " | ", ", "), facts), "");
        head = years * 2000 + " 1:" + workers + " TIME " + (codes ? "0296" : "");
    }

    /** Facts in lines of their own, in any order, right above what heads the hours. */
    private void above(Random other) {
        if (!head.isEmpty() || other.nextInt(2) == 0) {
            return;
        }
        int number = 250 * (1 + other.nextInt(8));
        int workers = 1 + other.nextInt(4);
        List<String> facts = new ArrayList<>();
        facts.add("Term of apprenticeship: 4 years (8,000 hours), time-based");
        facts.add("Probationary period: " + grouped(number) + " hours");
        facts.add("Ratio: 1 apprentice to " + workers + " journeyworkers");
        java.util.Collections.shuffle(facts, other);
        facts.forEach(fact -> row(fact, ""));
        row("Approximate Hours", "");
        head = "8000 1:" + workers + " TIME ";
        probation = number + " HOURS";
    }

    /** What stands below needs no heading, with a gap above it. */
    private void interim() {
        row(any("INTERIM CREDENTIALS", "Interim credentials"), "");
        int after = 500 + 500 * chance.nextInt(3);
        row("Lathe hand" + any(", after ", " (after ") + after + any(" hours", " OJL hours"), "");
        row("Welder helper", "");
        row("", "");
        interim = "Lathe hand@" + after + " Welder helper";
    }

    private void process(String mark, String title, boolean range) {
        int least = 50 * (1 + chance.nextInt(60));
        int most = least + 50 * (1 + chance.nextInt(20));
        String hours = any(String.valueOf(least), grouped(least));
        String shown =
                range
                        ? hours
                                + any("-", " - ", "–", " to ", "/", " / ")
                                + any("" + most, grouped(most))
                        : any("", "", "approx. ", "Approx. ") + hours;
        shown += any("", "", " hours", " hrs", " hrs.");
        row(mark + title, shown);
        expected.add(title + " " + least + (range ? "-" + most : ""));
    }

    private void probation() {
        int number = 1 + chance.nextInt(12);
        int unit = chance.nextInt(4);
        if (!probation.isEmpty()) {
            return;
        }
        switch (unit) {
            case 0 -> said("HOURS", number * 100, grouped(number * 100) + " hours");
            case 1 -> said("MONTHS", number, number + (number == 1 ? " month" : " months"));
            case 2 -> said("WEEKS", number * 13, number * 13 + " weeks");
            default -> probation = "";
        }
    }

    private void said(String unit, int number, String words) {
        probation = number + " " + unit;
        row(any("Probation: ", "Probationary period: ", "Period of probation: ") + words, "");
    }

    private void wages() {
        row("WAGE SCHEDULE", "");
        int unit = chance.nextInt(4);
        int steps = 2 + chance.nextInt(4);
        boolean dollars = chance.nextBoolean();
        StringBuilder read = new StringBuilder();
        for (int i = 0; i < steps; i++) {
            int percent = 50 + 5 * i;
            String pays =
                    dollars
                            ? "$" + (15 + i) + ".50" + any("", " per hour", "/hr")
                            : percent + any("%", " %", " percent");
            row(length(unit, i), pays);
            read.append(dollars ? (15 + i) + ".5 usd " : percent + ".0 % ").append(lasts(unit));
        }
        wages = read.toString();
    }

    private static String length(int unit, int step) {
        String nth = List.of("1st", "2nd", "3rd", "4th", "5th").get(step);
        return switch (unit) {
            case 0 -> nth + " 1,000 hours";
            case 1 -> nth + " 6 months";
            case 2 -> nth + " half year";
            default -> nth + " 26 weeks";
        };
    }

    private static String lasts(int unit) {
        return switch (unit) {
            case 0 -> "1000 h; ";
            case 3 -> "26 w; ";
            default -> "6 m; ";
        };
    }

    private void row(String words, String figure) {
        rows.add(new String[] {words, figure});
    }

    private static final int LAYOUTS = 6;

    private Meaning meaning() {
        return new Meaning(expected, wages, probation, head, interim);
    }

    private byte[] written(int layout) throws IOException {
        return switch (layout) {
            case 0 -> text("\t");
            case 1 -> text(" ........ ");
            case 2 -> text("        ");
            case 3 -> excel();
            case 4 -> word(false);
            default -> word(true);
        };
    }

    private byte[] text(String between) {
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            text.append(row[0]).append(row[1].isEmpty() ? "" : between + row[1]).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] excel() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (String[] each : rows) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                row.createCell(0).setCellValue(each[0]);
                if (each[1].matches("\\d+")) {
                    row.createCell(2).setCellValue(Integer.parseInt(each[1]));
                } else if (!each[1].isEmpty()) {
                    row.createCell(2).setCellValue(each[1]);
                }
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private byte[] word(boolean table) throws IOException {
        try (XWPFDocument word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            if (table) {
                XWPFTable cells = word.createTable(rows.size(), 2);
                for (int i = 0; i < rows.size(); i++) {
                    cells.getRow(i).getCell(0).setText(rows.get(i)[0]);
                    cells.getRow(i).getCell(1).setText(rows.get(i)[1]);
                }
            } else {
                for (String[] row : rows) {
                    var run = word.createParagraph().createRun();
                    run.setText(row[0]);
                    if (!row[1].isEmpty()) {
                        run.addTab();
                        run.setText(row[1]);
                    }
                }
            }
            word.write(out);
            return out.toByteArray();
        }
    }

    private static Meaning read(byte[] bytes) {
        ReadProgram read =
                DocumentOutline.read(bytes, "a").outline().orElseThrow().programs().get(0);
        List<String> processes = new ArrayList<>();
        for (ReadProgram.Process each : read.processes()) {
            StringBuilder text = new StringBuilder(each.title()).append(' ');
            text.append(each.hours().map(hours -> hours.hours().toString()).orElse("?"));
            each.tasks().forEach(task -> text.append(" / ").append(task.words()));
            processes.add(text.toString());
        }
        StringBuilder wages = new StringBuilder();
        for (ReadProgram.Step each : read.pay().steps()) {
            var step = each.text();
            step.percent().ifPresent(percent -> wages.append(percent).append(" % "));
            step.pay().ifPresent(pay -> wages.append(pay.usd()).append(" usd "));
            step.hours().ifPresent(hours -> wages.append(hours).append(" h; "));
            step.months().ifPresent(months -> wages.append(months).append(" m; "));
            step.weeks().ifPresent(weeks -> wages.append(weeks).append(" w; "));
        }
        String probation = read.probation().map(GeneratedOutlinesTest::said).orElse("");
        return new Meaning(processes, wages.toString(), probation, head(read), interim(read));
    }

    private static String head(ReadProgram read) {
        return read.ratio()
                .map(
                        ratio ->
                                read.term().flatMap(term -> term.hours()).orElseThrow()
                                        + " "
                                        + ratio.apprentices()
                                        + ":"
                                        + ratio.journeyworkers()
                                        + " "
                                        + read.approach().map(Enum::name).orElse("?")
                                        + " "
                                        + read.codes().rapids())
                .orElse("");
    }

    private static String interim(ReadProgram read) {
        return read.interim().stream()
                .map(ReadProgram.Interim::credential)
                .map(each -> each.credential() + each.afterHours().map(h -> "@" + h).orElse(""))
                .collect(Collectors.joining(" "));
    }

    private static String said(ProbationText probation) {
        return (int) probation.number() + " " + probation.unit();
    }

    /** A case that fails prints itself as a text that can be pasted. */
    @Test
    void whatIsWrittenIsRead() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            GeneratedOutlinesTest made = new GeneratedOutlinesTest().made(seed);
            Meaning meant = made.meaning();
            int layout = seed % LAYOUTS;
            Meaning read = read(made.written(layout));
            if (!meant.equals(read)) {
                String text = new String(made.text("\t"), StandardCharsets.UTF_8);
                wrong.add(
                        "seed "
                                + seed
                                + " layout "
                                + layout
                                + "\n"
                                + meant
                                + "\n"
                                + read
                                + "\n"
                                + text);
            }
        }
        assertEquals(
                "",
                wrong.isEmpty()
                        ? ""
                        : wrong.size()
                                + " wrong, such as\n"
                                + String.join("\n", wrong.subList(0, Math.min(6, wrong.size()))));
    }
}
