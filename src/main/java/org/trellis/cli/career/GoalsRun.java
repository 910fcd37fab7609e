package org.trellis.cli.career;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.trellis.cli.option.Exit;
import org.trellis.cli.option.Slip;
import org.trellis.cli.option.Terminal;
import org.trellis.gap.Gaps;
import org.trellis.gap.goals.Goals;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Json;
import org.trellis.report.document.DocumentText;
import org.trellis.report.gap.goals.GoalsCsv;
import org.trellis.report.gap.goals.GoalsJson;
import org.trellis.report.gap.goals.GoalsPaper;

/** Two or three goals of one person side by side, on the screen or in a file. */
final class GoalsRun {
    private final Catalog catalog;
    private final Terminal terminal;

    GoalsRun(Catalog catalog, Terminal terminal) {
        this.catalog = catalog;
        this.terminal = terminal;
    }

    /**
     * @throws Slip for one goal twice, more than three, or a case note, which is about one goal
     */
    int run(
            Person who,
            List<Job.Id> jobs,
            Goals.Question question,
            String format,
            Optional<Path> out) {
        if (new HashSet<>(jobs).size() < jobs.size()) {
            throw Slip.of("cli.goals.twice");
        }
        if (jobs.size() > Goals.MOST) {
            throw Slip.of("cli.goals.many", jobs.size(), Goals.MOST);
        }
        if (format.equals("note")) {
            throw Slip.of("cli.format", format, "text, json, csv, pdf, docx, xlsx");
        }
        Goals goals = Goals.of(new Gaps(catalog), who, jobs, question);
        if (out.isPresent()) {
            GapOutput.save(
                    out.get(),
                    format,
                    () -> GoalsPaper.of(goals, catalog, terminal.words()),
                    () -> text(goals, question, format));
        } else {
            terminal.print(text(goals, question, format));
        }
        return Exit.DONE;
    }

    private String text(Goals goals, Goals.Question question, String format) {
        var words = terminal.words();
        return switch (format) {
            case "json" -> Json.text(GoalsJson.of(goals, question.presumed(), catalog, words));
            case "csv" -> GoalsCsv.of(goals, catalog, words);
            default -> DocumentText.of(GoalsPaper.of(goals, catalog, words));
        };
    }
}
