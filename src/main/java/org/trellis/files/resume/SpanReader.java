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

    /** Empty where there is none, or it cannot be. */
    Optional<Span> read(String line) {
        return stated(line).filter(stated -> isPossible(stated, line));
    }

    /**
     * Whether the line states a time that lies ahead, or too far back, or ends before it begins.
     */
    boolean isOff(String line) {
        return stated(line).isPresent() && read(line).isEmpty();
    }

    private Optional<Span> stated(String line) {
        String plain = plain(line);
        Matcher range = RANGE.matcher(plain);
        if (range.find()) {
            Optional<YearMonth> from = month(range, 1);
            boolean now = range.group(7) != null;
            Optional<YearMonth> to = now ? Optional.empty() : month(range, 4);
            int years = from.isEmpty() && to.isEmpty() && !now ? years(range) : 0;
            return Optional.of(new Span(from, to, now, years));
        }
        Matcher one = ONE.matcher(plain);
        return one.find()
                ? Optional.of(new Span(Optional.empty(), month(one, 1), false, 0))
                : Optional.empty();
    }

    /** Between two years without months; 0 where the last lies ahead. */
    private int years(Matcher range) {
        int last = Integer.parseInt(range.group(6));
        return last > today.getYear() ? 0 : last - Integer.parseInt(range.group(3));
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

    private boolean isPossible(Span span, String line) {
        List<Integer> years = yearsOf(line);
        YearMonth last = YearMonth.from(today);
        boolean ordered = years.get(0) <= years.get(years.size() - 1);
        boolean within =
                years.stream().allMatch(y -> y >= PersonDay.FIRST.getYear() && y <= last.getYear());
        YearMonth to = span.to().orElse(last);
        return ordered && within && !span.from().orElse(to).isAfter(to) && !to.isAfter(last);
    }

    /** The one or two years that the line states. */
    private static List<Integer> yearsOf(String line) {
        String plain = plain(line);
        Matcher range = RANGE.matcher(plain);
        boolean two = range.find();
        Matcher one = ONE.matcher(two ? range.group() : plain);
        return one.results()
                .limit(two ? 2 : 1)
                .map(year -> Integer.valueOf(year.group(3)))
                .toList();
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
