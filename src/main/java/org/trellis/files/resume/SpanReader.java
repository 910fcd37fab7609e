package org.trellis.files.resume;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.resume.Resume.Span;
import org.trellis.model.person.PersonDay;

/**
 * Finds the time that a line states, in English or Spanish: {@code May 2019 – present}, {@code
 * 03/2018 - 11/2020}, {@code 2015 a 2017}, {@code mayo de 2019}.
 */
final class SpanReader {
    private static final List<String> MONTHS =
            List.of(
                    "jan|january|ene|enero",
                    "feb|february|febrero",
                    "mar|march|marzo",
                    "apr|april|abr|abril",
                    "may|mayo",
                    "jun|june|junio",
                    "jul|july|julio",
                    "aug|august|ago|agosto",
                    "sep|sept|september|septiembre|set|setiembre",
                    "oct|october|octubre",
                    "nov|november|noviembre",
                    "dec|december|dic|diciembre");

    private static final String POINT =
            "(?:(?<![a-z])("
                    + String.join("|", MONTHS)
                    + ")\\.?,? +(?:de +)?|(?<![0-9])([0-9]{1,2})/)?"
                    + "(?<![0-9])((?:1[89]|2[01])[0-9]{2})(?![0-9])";

    private static final String NOW =
            "(present[e]?|current|now|today|actual(?:idad|mente)?|la fecha|hoy)";

    private static final Pattern RANGE =
            Pattern.compile(
                    POINT + " *(?:-|–|—|to|until|a|al|hasta) *(?:" + POINT + "|" + NOW + "\\b)");

    private static final Pattern ONE = Pattern.compile(POINT);

    private final LocalDate today;

    SpanReader(LocalDate today) {
        this.today = today;
    }

    /**
     * What a line says, possible or not.
     *
     * @param first the year it begins with, and {@code last} the one it ends with
     */
    private record Stated(Span span, int first, int last) {}

    /** Empty where there is none, or it cannot be. */
    Optional<Span> read(String line) {
        return stated(line).filter(this::isPossible).map(Stated::span);
    }

    /**
     * Whether the line states a time that lies ahead, or too far back, or ends before it begins.
     */
    boolean isOff(String line) {
        return stated(line).filter(stated -> !isPossible(stated)).isPresent();
    }

    private Optional<Stated> stated(String line) {
        String plain = plain(line);
        Matcher range = RANGE.matcher(plain);
        if (range.find()) {
            return Optional.of(range(range));
        }
        Matcher one = ONE.matcher(plain);
        if (!one.find()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(one.group(3));
        var span = new Span(Optional.empty(), month(one, 1), false, 0);
        return Optional.of(new Stated(span, year, year));
    }

    private Stated range(Matcher range) {
        boolean now = range.group(7) != null;
        int first = Integer.parseInt(range.group(3));
        int last = now ? today.getYear() : Integer.parseInt(range.group(6));
        Optional<YearMonth> from = month(range, 1);
        Optional<YearMonth> to = now ? Optional.empty() : month(range, 4);
        int years = from.isEmpty() && to.isEmpty() && !now ? last - first : 0;
        return new Stated(new Span(from, to, now, years), first, last);
    }

    /** The line without the time that it states. */
    static String without(String line) {
        String plain = plain(line);
        Matcher range = RANGE.matcher(plain);
        Matcher found = range.find() ? range : ONE.matcher(plain);
        boolean there = found == range || found.find();
        return there
                ? (line.substring(0, found.start()) + " " + line.substring(found.end())).strip()
                : line;
    }

    static boolean hasRange(String line) {
        return RANGE.matcher(plain(line)).find();
    }

    private boolean isPossible(Stated stated) {
        Span span = stated.span();
        YearMonth last = YearMonth.from(today);
        boolean within =
                stated.first() >= PersonDay.FIRST.getYear()
                        && stated.first() <= stated.last()
                        && stated.last() <= last.getYear();
        YearMonth to = span.to().orElse(last);
        return within && !span.from().orElse(to).isAfter(to) && !to.isAfter(last);
    }

    private static Optional<YearMonth> month(Matcher found, int group) {
        int year = Integer.parseInt(found.group(group + 2));
        int month =
                found.group(group + 1) != null
                        ? Integer.parseInt(found.group(group + 1))
                        : number(found.group(group));
        return month < 1 || month > 12 ? Optional.empty() : Optional.of(YearMonth.of(year, month));
    }

    private static int number(String word) {
        for (int i = 0; word != null && i < MONTHS.size(); i++) {
            if (word.matches(MONTHS.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** In lower case without accents, each sign in its place. */
    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        for (char each : line.toCharArray()) {
            String parts = Normalizer.normalize(String.valueOf(each), Normalizer.Form.NFD);
            char base = parts.isEmpty() ? each : parts.charAt(0);
            plain.append(Character.isWhitespace(base) ? ' ' : Character.toLowerCase(base));
        }
        return plain.toString();
    }
}
