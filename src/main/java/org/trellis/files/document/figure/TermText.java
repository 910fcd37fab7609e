package org.trellis.files.document.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Terms.Months;

/**
 * How long an apprenticeship takes, as a sentence states it.
 *
 * @param hours on the job
 * @param instruction hours of related instruction
 */
public record TermText(
        Optional<Hours.Range> hours, Optional<Months> months, Optional<HoursText> instruction) {
    private static final String RANGE =
            "("
                    + NumberText.DIGITS
                    + ")(?:\\s*(?:-|–|—|to|a|through)\\s*("
                    + NumberText.DIGITS
                    + "))?";
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?iu)"
                            + RANGE
                            + "\\s*((?:(?!\\(?\\d|years?\\b|months?\\b|años?\\b|mes(?:es)?\\b)[\\p{L}\\d()/.-]+\\s+){0,6}?)"
                            + "(?:hours?|hrs?\\b\\.?|h\\b|horas?)"
                            + "((?:\\s+(?:of|de)\\s+(?:(?!(?:per|each|por|al)\\b)[\\p{L}\\d/-]+\\s*){1,5}?)?)"
                            + "(\\s*(?:per|a|each|al|por)\\s+(?:year|año))?");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?iu)(?:hours|term|horas|oj[lt]|on-the-job)\\s*:\\s*(?>"
                            + RANGE
                            + ")(?![\\d,.]|[\\s-]*(?:(?:academic|calendar|full)\\s+)*"
                            + "(?:month|mo\\b|year|yr|week|wk|day|semester|mes|año|semana|día|semestre))");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?iu)"
                            + RANGE
                            + "[\\s-]*(?:(?:academic|calendar|full)\\s+)*(months?|years?|meses|mes|años?|weeks?|semanas?)");
    private static final String CLASSES =
            "(?iu).*\\b(related|supplement\\w+|instruction|classroom|rsi|rti|relacionada"
                    + "|instrucción)\\b.*";

    /** What names the hours of related instruction where a label stands before them. */
    public static final String INSTRUCTION =
            "(?:ri|rsi|rti|related (?:technical |supplemental )?instruction"
                    + "|instrucción relacionada)";

    private static final Pattern INSTRUCTION_ALONE =
            Pattern.compile(
                    "(?iu)\\s*(?:total )?"
                            + INSTRUCTION
                            + "(?:, (?:minimum|mínimo))?(?: hours)?\\s*[:=]\\s*("
                            + NumberText.DIGITS
                            + ")\\s*(?:hours?|hrs?\\.?|h|horas?)?"
                            + "(\\s*(?:per|a|each|al|por)\\s+(?:year|año))?"
                            + "(?:\\s*(?:over|in|en|durante)\\s+\\d\\s*(?:years?|yrs?|años?))?\\W*");

    /** Empty when the words state neither hours nor months. */
    public static Optional<TermText> of(String words) {
        String text = NumberText.digits(words);
        Matcher alone = INSTRUCTION_ALONE.matcher(text);
        if (!alone.matches() && text.matches("(?iu)\\s*" + INSTRUCTION + "\\b[^:]*[:=].*")) {
            return Optional.empty();
        }
        return alone.matches()
                ? range(alone.group(1), null)
                        .map(each -> HoursText.exact(each, alone.group(2) != null))
                        .map(TermText::classes)
                : inSentence(text);
    }

    private static TermText classes(HoursText hours) {
        return new TermText(Optional.empty(), Optional.empty(), Optional.of(hours));
    }

    private static Optional<TermText> inSentence(String text) {
        Optional<Hours.Range> hours = Optional.empty();
        Optional<HoursText> instruction = Optional.empty();
        Matcher found = HOURS.matcher(text);
        while (found.find()) {
            Optional<Hours.Range> range = range(found.group(1), found.group(2));
            boolean classes = (found.group(3) + found.group(4)).matches(CLASSES);
            if (classes && instruction.isEmpty()) {
                boolean yearly = found.group(5) != null;
                instruction = range.map(each -> HoursText.exact(each, yearly));
            } else if (!classes && hours.isEmpty()) {
                hours = range;
            }
        }
        Matcher labelled = LABELLED.matcher(text);
        if (hours.isEmpty() && labelled.find()) {
            hours = range(labelled.group(1), labelled.group(2));
        }
        Optional<Months> months = span(text).map(Span::months);
        return hours.isEmpty() && months.isEmpty() && instruction.isEmpty()
                ? Optional.empty()
                : Optional.of(new TermText(hours, months, instruction));
    }

    /** Whether the other states nothing that differs. */
    public boolean agreesWith(TermText other) {
        return agrees(hours, other.hours)
                && agrees(months, other.months)
                && agrees(instruction, other.instruction);
    }

    private static <T> boolean agrees(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** What the other adds to it; what both state stays. */
    public TermText or(TermText other) {
        return new TermText(
                hours.or(other::hours),
                months.or(other::months),
                instruction.or(other::instruction));
    }

    /** The months that the words state in weeks; empty where they state none so. */
    public static Optional<Months> monthsOfWeeks(String words) {
        return span(NumberText.digits(words)).filter(Span::inWeeks).map(Span::months);
    }

    private record Span(Months months, boolean inWeeks) {}

    private static Optional<Span> span(String text) {
        Matcher found = MONTHS.matcher(text);
        while (found.find()) {
            double each = inMonths(found.group(3));
            double from = whole(NumberText.of(found.group(1)) * each);
            double to = found.group(2) == null ? from : whole(NumberText.of(found.group(2)) * each);
            if (from >= 1 && to <= 120 && from <= to && from % 1 == 0 && to % 1 == 0) {
                return Optional.of(new Span(new Months((int) from, (int) to), each < 1));
            }
        }
        return Optional.empty();
    }

    /** Without what the parts of weeks leave behind the point. */
    private static double whole(double months) {
        return Math.abs(months - Math.rint(months)) < 1e-6 ? Math.rint(months) : months;
    }

    /** Thirteen weeks are three. */
    private static double inMonths(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'y', 'a' -> 12;
            case 'w', 's' -> 3.0 / 13;
            default -> 1;
        };
    }

    /** Whole hours from the one to the other; empty when there are none such. */
    private static Optional<Hours.Range> range(String from, String to) {
        try {
            Hours min = Hours.of(NumberText.of(from));
            Hours.Range range =
                    new Hours.Range(min, to == null ? min : Hours.of(NumberText.of(to)));
            return Optional.of(range).filter(org.trellis.model.schedule.Terms.Term::isPossible);
        } catch (InvalidValue noHours) {
            return Optional.empty();
        }
    }
}
