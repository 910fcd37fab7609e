package org.trellis.files.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.template.TemplateTable.Row;
import org.trellis.model.schedule.Wage;

/** The sheet of wage steps: a row for each step, in the order of the file. */
final class WageRows {
    private static final Pattern TITLE =
            Pattern.compile("(?:Step \\d+(?:: )?)?(?:\\$(\\d{1,3}(?:\\.\\d{1,4})?) an hour)?");

    private final Figures figures;

    WageRows(Figures figures) {
        this.figures = figures;
    }

    Optional<Wage> read(List<Row> rows) {
        List<Wage.Step> steps = new ArrayList<>();
        rows.forEach(row -> step(row).ifPresent(steps::add));
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Wage(
                                OptionalDouble.empty(),
                                Optional.empty(),
                                OptionalDouble.empty(),
                                steps));
    }

    private Optional<Wage.Step> step(Row row) {
        figures.notKept(row, Column.STEP_RSI);
        Matcher title = TITLE.matcher(row.text(Column.STEP));
        boolean ours = title.matches();
        if (!ours) {
            figures.notKept(row, Column.STEP);
        }
        OptionalDouble usd = usd(row, ours ? title.group(1) : null);
        OptionalDouble percent = figures.percent(row, Column.STEP_PERCENT);
        if (percent.isEmpty() && usd.isEmpty()) {
            if (row.text(Column.STEP_PERCENT).isEmpty()) {
                figures.error(
                        row,
                        Column.STEP_PERCENT,
                        "a part of the journeyworker wage",
                        "Write 0.5 for half of it, or '$13.50 an hour' as the title of the step.");
            }
            return Optional.empty();
        }
        return Optional.of(
                new Wage.Step(
                        percent,
                        usd,
                        figures.hours(row, Column.STEP_HOURS),
                        figures.months(row, Column.STEP_LENGTH)));
    }

    private OptionalDouble usd(Row row, String figure) {
        if (figure == null) {
            return OptionalDouble.empty();
        }
        double usd = Double.parseDouble(figure);
        if (usd >= 0.01) {
            return OptionalDouble.of(usd);
        }
        figures.error(row, Column.STEP, "dollars an hour above 0", "Correct the wage.");
        return OptionalDouble.empty();
    }
}
