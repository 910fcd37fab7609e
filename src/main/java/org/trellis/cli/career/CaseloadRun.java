package org.trellis.cli.career;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Names;
import org.trellis.cli.option.PersonOption;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.files.WholeFile;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Table;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow;
import org.trellis.report.caseload.CaseRows;
import org.trellis.report.caseload.CaseloadQuery;
import org.trellis.report.caseload.CaseloadTable;
import org.trellis.report.caseload.CaseloadText;
import org.trellis.report.gap.employment.EmploymentPaper;

/**
 * A report for each client of a folder, and one list of all. A file that cannot be read is told and
 * left out; so is a second file of one case, which would take the first one's place.
 */
final class CaseloadRun {
    /** In the folder of the people: whose goal is another than {@code --job}. */
    static final String GOALS = "goals.csv";

    private static final CaseloadQuery NEEDY_FIRST =
            new CaseloadQuery(Map.of(), CaseloadQuery.Sort.READY);

    private final Catalog catalog;
    private final Terminal terminal;
    private final GapOutput output;
    private final Path out;
    private boolean whole = true;

    CaseloadRun(Catalog catalog, Terminal terminal, GapOutput output, Path out) {
        this.catalog = catalog;
        this.terminal = terminal;
        this.output = output;
        this.out = out;
    }

    /** How each of them is asked about. */
    interface Question {
        GapReport report(Person who, Job.Id goal);
    }

    int run(Path people, Optional<Job.Id> job, String format, Question question, LocalDate on) {
        Names.folder("--people", people);
        Names.folder("--out", out);
        Map<String, Job.Id> goals = goals(people.resolve(GOALS));
        List<CaseRow> clients = new ArrayList<>();
        Words words = terminal.words();
        CaseRows rows = new CaseRows(new Gaps(catalog), catalog, on, words);
        TreeSet<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (Path file : files(people)) {
            Optional<Person> who = person(file);
            Optional<Job.Id> goal = who.flatMap(p -> goal(goals, job).apply(p.id()));
            if (who.isPresent() && goal.isEmpty()) {
                leaveOut(Message.of("cli.caseload.goal", who.get().id(), GOALS));
            } else if (who.isPresent()) {
                GapReport report = question.report(who.get(), goal.get());
                String name = EmploymentPaper.fileName(report, ending(format));
                if (seen.add(who.get().id()) && seen.add(name)) {
                    output.write(out.resolve(name), format, report);
                    clients.add(rows.of(report, name));
                } else {
                    leaveOut(Message.of("cli.caseload.twice", who.get().id(), file.toString()));
                }
            }
        }
        write(out.resolve("caseload.csv"), CaseloadTable.csv(clients));
        terminal.print(CaseloadText.of(NEEDY_FIRST.select(clients, on), on, words));
        return whole ? Exit.DONE : Exit.DATA_HAS_ERRORS;
    }

    private static Function<String, Optional<Job.Id>> goal(
            Map<String, Job.Id> goals, Optional<Job.Id> otherwise) {
        return id -> Optional.ofNullable(goals.get(id)).or(() -> otherwise);
    }

    private static String ending(String format) {
        return switch (format) {
            case "text" -> "txt";
            case "note" -> "note.txt";
            default -> format;
        };
    }

    private void leaveOut(Message why) {
        terminal.tell(why);
        whole = false;
    }

    private Optional<Person> person(Path file) {
        try {
            return Optional.of(PersonOption.read(file, catalog, terminal));
        } catch (Slip slip) {
            leaveOut(Message.of("cli.caseload.left", file.toString()));
            return Optional.empty();
        }
    }

    private static List<Path> files(Path people) {
        try (Stream<Path> files = Files.list(people)) {
            return files.filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw Slip.of("cli.folder.missing", "--people", people.toString());
        }
    }

    private Map<String, Job.Id> goals(Path file) {
        Map<String, Job.Id> goals = new HashMap<>();
        if (Files.isRegularFile(file)) {
            Reading reading = Reading.handedIn();
            Table table = Table.handedIn(reading, bytes(file), GOALS, "case", "job");
            table.rows()
                    .forEach(
                            row ->
                                    goals.put(
                                            row.text("case").strip(),
                                            Names.anyJob(catalog, GOALS, row.text("job").strip())));
            terminal.tell(reading.issues());
            whole = whole && !reading.hasErrors();
        }
        return goals;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Slip.of("cli.person.unreadable", file.toString());
        }
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Slip.of("cli.paper.unwritable", file.toString());
        }
    }
}
