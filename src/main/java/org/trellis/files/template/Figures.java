package org.trellis.files.template;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.template.TemplateTable.Row;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Issue;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Occupation.RapidsCode;

/** The figures of a row; one that can not be read becomes an issue and counts as absent. */
final class Figures {
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,3})(?:\\.0)?\\s*(months?|mos?|years?|yrs?|)\\.?");

    private final List<Issue> issues;

    Figures(List<Issue> issues) {
        this.issues = issues;
    }

    Optional<Hours> hours(Row row, Column column) {
        return parsed(row, column, "hours, such as 1600 or 152.5", t -> Hours.of(number(t)));
    }

    /** {@code 2000 hours}. */
    Optional<Hours> inHours(Row row, Column column) {
        return parsed(
                row,
                column,
                "hours, such as '2000 hours'",
                text -> Hours.of(number(text.replaceFirst(" hours$", ""))));
    }

    Optional<Hours.Range> range(Row row, Column min, Column max) {
        Optional<Hours> least = hours(row, min);
        Optional<Hours> most = hours(row, max);
        try {
            return least.or(() -> most).map(from -> new Hours.Range(from, most.orElse(from)));
        } catch (IllegalArgumentException e) {
            issues.add(
                    Issue.error(
                            row.place(max),
                            row.text(max),
                            Message.of("expected.sheet.minimum"),
                            said(e)));
            return Optional.empty();
        }
    }

    OptionalDouble number(Row row, Column column) {
        return parsed(row, column, "a number", Figures::number)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** {@code 6 months}, {@code 6}, {@code 1 year}. */
    OptionalInt months(Row row, Column column) {
        return parsed(row, column, "months, such as 6 or '6 months'", Figures::length)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static int length(String text) {
        Matcher length = LENGTH.matcher(text.toLowerCase(java.util.Locale.ROOT));
        if (!length.matches()) {
            throw new IllegalArgumentException("write a number of months");
        }
        int number = Integer.parseInt(length.group(1));
        int months = length.group(2).startsWith("y") ? number * 12 : number;
        if (months < 1 || months > 120) {
            throw new IllegalArgumentException("write 1 to 120 months");
        }
        return months;
    }

    /**
     * Per cent of the journeyworker wage. The template writes a share, 0.5; figures above 2 are
     * taken as per cent.
     */
    OptionalDouble percent(Row row, Column column) {
        return parsed(
                        row,
                        column,
                        "a part of the journeyworker wage above 0, such as 0.5",
                        text -> {
                            boolean sign = text.endsWith("%");
                            double figure =
                                    number(
                                            sign
                                                    ? text.substring(0, text.length() - 1).strip()
                                                    : text);
                            double percent = sign || figure > 2 ? figure : figure * 100;
                            if (!(percent >= 0.01 && percent <= 200)) {
                                throw new IllegalArgumentException("write 0.5 for half of it");
                            }
                            return Math.round(percent * 1e6) / 1e6;
                        })
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** Four digits and a suffix; a spreadsheet that took the zero away is forgiven. */
    Optional<RapidsCode> rapids(Row row) {
        String text = row.text(Column.RAPIDS);
        if (text.matches("\\d{1,4}\\.0+|\\d{1,3}")) {
            String code =
                    "0".repeat(4 - text.replaceAll("\\..*", "").length())
                            + text.replaceAll("\\..*", "");
            issues.add(
                    Issue.warning(
                            row.place(Column.RAPIDS),
                            text,
                            "a RAPIDS code of four digits",
                            "A spreadsheet changed it; it was read as "
                                    + code
                                    + ". Store the column as text."));
            return Optional.of(new RapidsCode(code));
        }
        return parsed(row, Column.RAPIDS, "a RAPIDS code such as 0414 or 0414HY", RapidsCode::new);
    }

    void error(Row row, Column column, String expected, String remedy) {
        issues.add(Issue.error(row.place(column), row.text(column), expected, remedy));
    }

    void warning(Row row, Column column, String expected, String remedy) {
        issues.add(Issue.warning(row.place(column), row.text(column), expected, remedy));
    }

    /** Names what stands in a cell and has no place in a schedule. */
    void notKept(Row row, Column column) {
        if (!row.text(column).isEmpty()) {
            issues.add(
                    Issue.note(
                            row.place(column),
                            row.text(column),
                            "nothing: a schedule has no field for " + column.title(),
                            "It is not kept."));
        }
    }

    private <T> Optional<T> parsed(
            Row row, Column column, String expected, Function<String, T> parse) {
        String text = row.text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            issues.add(
                    Issue.error(row.place(column), text, Message.of("english", expected), said(e)));
            return Optional.empty();
        }
    }

    private static Message said(IllegalArgumentException e) {
        if (e instanceof InvalidValue wrong) {
            return wrong.said();
        }
        String why = String.valueOf(e.getMessage());
        return Message.of("english", Character.toUpperCase(why.charAt(0)) + why.substring(1) + ".");
    }

    private static double number(String text) {
        if (!text.matches("-?\\d{1,9}(\\.\\d{1,9})?")) {
            String digits = text.replaceAll("[$, ]", "");
            throw new IllegalArgumentException(
                    digits.matches("\\d+(\\.\\d+)?")
                            ? "write digits only: " + digits
                            : "write digits only, without a unit");
        }
        return Double.parseDouble(text);
    }
}
