package org.trellis.files.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Numeral;
import org.trellis.files.table.Row;
import org.trellis.message.Message;
import org.trellis.model.schedule.Wage;

/** The sheet of wage steps: a row for each step, in the order of the file. */
final class WageRows {
    private static final Pattern TITLE =
            Pattern.compile("(?:Step \\d+(?:: )?)?(?:\\$(\\d[\\d.,]{0,9}) an hour)?");

    private final RowFigures figures;

    WageRows(RowFigures figures) {
        this.figures = figures;
    }

    Optional<Wage> read(List<Row> rows) {
        List<Wage.Step> steps = new ArrayList<>();
        rows.forEach(row -> step(row).ifPresent(steps::add));
        if (steps.size() > Wage.MOST_STEPS) {
            Message expected = Message.of("expected.sheet.steps", Wage.MOST_STEPS);
            Row row = rows.get(Wage.MOST_STEPS);
            figures.error(row, Column.STEP, expected, Message.of("remedy.sheet.steps"));
        }
        return steps.isEmpty() || steps.size() > Wage.MOST_STEPS
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
        Matcher title = TITLE.matcher(Column.STEP.in(row));
        boolean ours = title.matches();
        if (!ours) {
            figures.notKept(row, Column.STEP);
        }
        OptionalDouble usd = usd(row, ours ? title.group(1) : null);
        OptionalDouble percent = figures.percent(row, Column.STEP_PERCENT);
        if (percent.isPresent() == usd.isPresent()) {
            refuse(row, percent.isPresent());
            return Optional.empty();
        }
        Wage.Length length =
                Wage.Length.of(
                        figures.hours(row, Column.STEP_HOURS),
                        figures.months(row, Column.STEP_LENGTH));
        return Optional.of(new Wage.Step(Wage.Pay.of(percent, usd), length));
    }

    private void refuse(Row row, boolean both) {
        if (both) {
            Message expected = Message.of("expected.sheet.pay");
            figures.error(row, Column.STEP, expected, Message.of("remedy.sheet.pay"));
        } else if (Column.STEP_PERCENT.in(row).isEmpty()) {
            Message expected = Message.of("expected.sheet.wage");
            figures.warning(row, Column.STEP_PERCENT, expected, Message.of("remedy.sheet.wage"));
        }
    }

    private OptionalDouble usd(Row row, String figure) {
        if (figure == null) {
            return OptionalDouble.empty();
        }
        Numeral numeral = row.numeralOf(figure);
        double usd = numeral.value().orElse(0);
        if (usd >= Wage.LEAST_USD && usd <= Wage.MOST_USD) {
            return numeral.value();
        }
        Message remedy =
                numeral.value().isPresent() ? Message.of("remedy.sheet.dollars") : numeral.remedy();
        figures.error(row, Column.STEP, Message.of("expected.sheet.dollars"), remedy);
        return OptionalDouble.empty();
    }
}
