package org.trellis.files.document.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.Hours;

/**
 * A step of a wage schedule as written: what it pays and how long it lasts.
 *
 * @param words the whole line
 * @param percent of the journeyworker wage
 * @param hours that it lasts
 * @param months that it lasts; half a year is six
 * @param weeks that it lasts
 */
public record PayStepText(
        String words,
        OptionalDouble percent,
        Optional<PayText> pay,
        Optional<Hours> hours,
        OptionalInt months,
        OptionalInt weeks) {
    private static final String SPAN =
            "("
                    + NumberText.DIGITS
                    + ")(?:\\s*(?:-|–|—|to|through|a)\\s*("
                    + NumberText.DIGITS
                    + "))?";
    private static final Pattern PERCENT =
            Pattern.compile("(?iu)(\\d{1,3}(?:\\.\\d{1,4})?)\\s*(?:%|percent\\b|por ciento)");
    private static final Pattern HOURS =
            Pattern.compile(
                    "(?iu)(?:"
                            + SPAN
                            + "\\s*(?:hours?\\b|hrs?\\b|h\\b|ojt\\b|ojl\\b|horas?\\b)|\\bhours?:?\\s+"
                            + SPAN
                            + ")");
    private static final Pattern MONTHS =
            Pattern.compile(
                    "(?iu)(?:"
                            + SPAN
                            + "[\\s-]*(?:months?|mos?|meses|mes)\\b|\\b(?:months?|meses):?\\s+"
                            + SPAN
                            + ")");
    private static final Pattern WEEKS =
            Pattern.compile(
                    "(?iu)(?:"
                            + SPAN
                            + "[\\s-]*(?:weeks?|semanas?)\\b|\\bweeks?:?\\s+"
                            + SPAN
                            + ")");
    private static final String STEP_WORDS =
            "(?iu)\\b(\\d(st|nd|rd|th|er|do|to)|(?<=\\p{L} )\\d|(wage|pay|salary|sueldo|salario) (rate|step)?|steps?"
                    + "|periods?|levels?|terms?|years?|first|second|third|fourth|fifth|sixth|seventh"
                    + "|eighth|primer|segundo|tercer|cuarto|quinto|sexto|séptimo|octavo|nivel|etapa|paso"
                    + "|escal[oó]n|per[ií]odo|año|semestre|next|until|thereafter|completion|start\\w*|entry"
                    + "|after|upon|inicio|después|of (the )?\\p{L}*|journey\\w*|oficial|wages?|rates?|hourly"
                    + "|hours?|months?|weeks?|horas?|meses|half|oj[lt]|wage|base|apprentice|pay|percent\\w*|per|hour|from"
                    + "|del?|trabajador|calificad[oa]|salario|sueldo|hora|completing|each|every|additional"
                    + "|remaining|last|final|begin\\w*|minimum|approximate\\w*)(?!\\p{L})";
    private static final Pattern HALVES =
            Pattern.compile(
                    "(?iu)\\b(half[\\s-]+(?:of\\s+(?:the\\s+)?)?(?:a\\s+)?(?:\\w+\\s+)?year|six[\\s-]month|medio"
                            + " año|semestre)\\b");
    private static final Pattern YEARS =
            Pattern.compile(
                    "(?iu)\\b(?:\\d(?:st|nd|rd|th)|first|second|third|fourth|fifth)\\s+year|\\byear\\s+\\d|\\baño\\s+\\d|\\d\\.?[ºo°er]*\\s+año");

    /** Empty when the words state no pay. */
    public static Optional<PayStepText> of(String line) {
        Matcher percent = PERCENT.matcher(line);
        Optional<PayText> pay = PayText.of(line);
        boolean inPercent = percent.find();
        if (!inPercent && pay.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble share =
                inPercent
                        ? OptionalDouble.of(NumberText.of(percent.group(1)))
                        : OptionalDouble.empty();
        OptionalInt weeks = length(WEEKS, line);
        return Optional.of(
                new PayStepText(line, share, pay, hours(line), months(line, weeks), weeks));
    }

    /** What else the line says: a remark, a fringe benefit. Empty where it says nothing else. */
    public Optional<String> remark() {
        String rest = words;
        for (Pattern known : List.of(PERCENT, MONTHS, WEEKS, HOURS, HALVES, YEARS)) {
            rest = known.matcher(rest).replaceFirst(" ");
        }
        rest =
                PayText.without(rest.replaceFirst("^[^\\w$]*\\d{1,2}\\b(?![.,]\\d)", " "))
                        .replaceAll(STEP_WORDS, " ");
        return rest.matches("(?su).*(\\p{L}{4}|\\d{2}).*") ? Optional.of(words) : Optional.empty();
    }

    /** The step with another length; with none where the unit is not a unit. */
    PayStepText lasting(String unit, int length) {
        return new PayStepText(
                words,
                percent,
                pay,
                PayStepsText.hours(unit, length),
                PayStepsText.months(unit, length),
                OptionalInt.empty());
    }

    private static Optional<Hours> hours(String line) {
        try {
            OptionalInt length = length(HOURS, line);
            return length.isPresent() ? Optional.of(Hours.of(length.getAsInt())) : Optional.empty();
        } catch (InvalidValue tooMany) {
            return Optional.empty();
        }
    }

    private static OptionalInt months(String line, OptionalInt weeks) {
        OptionalInt months = length(MONTHS, line);
        if (months.isPresent() || weeks.isPresent()) {
            return months;
        }
        if (HALVES.matcher(line).find()) {
            return OptionalInt.of(6);
        }
        return YEARS.matcher(line).find() ? OptionalInt.of(12) : OptionalInt.empty();
    }

    private static OptionalInt length(Pattern unit, String line) {
        Matcher found = unit.matcher(line);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        int at = found.group(1) == null ? 3 : 1;
        int from = (int) NumberText.of(found.group(at));
        if (found.group(at + 1) == null) {
            return from > 0 ? OptionalInt.of(from) : OptionalInt.empty();
        }
        int length = length(from, (int) NumberText.of(found.group(at + 1)));
        return length > 0 ? OptionalInt.of(length) : OptionalInt.empty();
    }

    /**
     * Steps are written as 0-6, 6-12 or as 1-6, 7-12: the length that divides the end is meant, the
     * longer one of two when the step begins at an odd number.
     */
    private static int length(int from, int to) {
        int shorter = to - from;
        if (from == 0 || shorter < 0) {
            return shorter;
        }
        boolean longerFits = to % (shorter + 1) == 0;
        boolean shorterFits = shorter > 0 && to % shorter == 0;
        return longerFits && (!shorterFits || from % 2 == 1) ? shorter + 1 : shorter;
    }
}
