package org.trellis.files.template;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.reading.Numeral;
import org.trellis.files.table.Row;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade.RapidsCode;

/** The figures of a row; one that can not be read becomes an issue and counts as absent. */
final class RowFigures {
    private static final Pattern LENGTH =
            Pattern.compile("(\\d[\\d.,]{0,9})\\s*(months?|mos?|years?|yrs?|)\\.?");

    private static final int MOST_MONTHS = 120;

    Optional<Hours> hours(Row row, Column column) {
        Message expected = Message.of("expected.sheet.hours");
        return parsed(row, column, expected, text -> Hours.of(number(row, text)));
    }

    /** {@code 2000 hours}. */
    Optional<Hours> inHours(Row row, Column column) {
        return parsed(
                row,
                column,
                Message.of("expected.sheet.hours.said"),
                text -> Hours.of(number(row, text.replaceFirst(" hours$", ""))));
    }

    Optional<Hours.Range> range(Row row, Column min, Column max) {
        Optional<Hours> least = hours(row, min);
        Optional<Hours> most = hours(row, max);
        try {
            return least.or(() -> most).map(from -> new Hours.Range(from, most.orElse(from)));
        } catch (InvalidValue e) {
            error(row, max, Message.of("expected.sheet.minimum"), e.said());
            return Optional.empty();
        }
    }

    /** The hours of the whole term, by the rule that a form and a schedule's file have too. */
    Optional<Hours.Range> term(Row row) {
        try {
            return range(row, Column.OJT_MIN, Column.OJT_MAX).map(Terms.Term::whole);
        } catch (InvalidValue e) {
            error(row, Column.OJT_MIN, Message.of("expected.schedule.term"), e.said());
            return Optional.empty();
        }
    }

    OptionalDouble number(Row row, Column column) {
        return parsed(row, column, Message.of("expected.number"), text -> number(row, text))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** {@code 6 months}, {@code 6}, {@code 1 year}. */
    OptionalInt months(Row row, Column column) {
        Message expected = Message.of("expected.sheet.months");
        return parsed(row, column, expected, text -> length(row, text))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static int length(Row row, String text) {
        Matcher length = LENGTH.matcher(text.toLowerCase(Locale.ROOT));
        if (!length.matches()) {
            throw new InvalidValue(Message.of("remedy.sheet.number"));
        }
        double number = number(row, length.group(1));
        double months = length.group(2).startsWith("y") ? number * 12 : number;
        if (months != Math.rint(months)) {
            throw new InvalidValue(Message.of("remedy.number.decimals"));
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new InvalidValue(Message.of("remedy.sheet.length"));
        }
        return (int) months;
    }

    /**
     * Per cent of the journeyworker wage. The template writes a share, 0.5; figures above 2 are
     * taken as per cent.
     */
    OptionalDouble percent(Row row, Column column) {
        Message expected = Message.of("expected.sheet.wage.above");
        return parsed(row, column, expected, text -> percent(row, text))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static double percent(Row row, String text) {
        boolean sign = text.endsWith("%");
        double figure = number(row, text.replaceFirst("\\s*%$", ""));
        double percent = sign || figure > 2 ? figure : figure * 100;
        if (!(percent >= 0.01 && percent <= 200)) {
            throw new InvalidValue(Message.of("remedy.sheet.half"));
        }
        return Math.round(percent * 1e6) / 1e6;
    }

    /** Four digits and a suffix; a spreadsheet that took the zero away is forgiven. */
    Optional<RapidsCode> rapids(Row row) {
        String text = Column.RAPIDS.in(row);
        if (text.matches("\\d{1,4}\\.0+|\\d{1,3}")) {
            String digits = text.replaceAll("\\..*", "");
            String code = "0".repeat(4 - digits.length()) + digits;
            Message expected = Message.of("expected.sheet.rapids");
            warning(row, Column.RAPIDS, expected, Message.of("remedy.sheet.rapids", code));
            return Optional.of(new RapidsCode(code));
        }
        Message expected = Message.of("expected.sheet.rapids.form");
        return parsed(row, Column.RAPIDS, expected, RapidsCode::new);
    }

    void error(Row row, Column column, Message expected, Message remedy) {
        row.error(column.title(), expected, remedy);
    }

    void warning(Row row, Column column, Message expected, Message remedy) {
        row.warning(column.title(), expected, remedy);
    }

    /** Names what stands in a cell and has no place in a schedule. */
    void notKept(Row row, Column column) {
        if (!column.in(row).isEmpty()) {
            Message expected = Message.of("expected.sheet.nothing", column.title());
            row.note(column.title(), expected, Message.of("remedy.sheet.kept"));
        }
    }

    private <T> Optional<T> parsed(
            Row row, Column column, Message expected, Function<String, T> parse) {
        String text = column.in(row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (InvalidValue e) {
            error(row, column, expected, e.said());
            return Optional.empty();
        }
    }

    /**
     * @throws InvalidValue saying what to write instead
     */
    private static double number(Row row, String text) {
        Numeral numeral = row.numeralOf(text);
        return numeral.value().orElseThrow(() -> new InvalidValue(numeral.remedy()));
    }
}
