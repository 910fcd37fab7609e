package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.trellis.model.schedule.Hours;

/** Wage steps as papers name them, several in a line or by the time after which each begins. */
public final class PayStepsText {
    private static final String LABEL =
            "(?iu)^[^:;$%]{0,30}\\b(wages?|pay|salary|rates?|progression|sueldos?|salarios?)\\b[^:;$%]{0,30}:\\s*";
    private static final String BETWEEN = "\\s*(?:;|\\s/\\s|\\s\\|\\s|,(?=\\s))(?![^(]*\\))\\s*";
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)\\b(?:after|después de|tras)\\s+("
                            + NumberText.DIGITS
                            + ")\\s*(hours?|hrs?|horas?|months?|mos?\\b|meses|mes)");
    private static final String NEXT = "(?iu).*\\b(completion|upon completing|al terminar)\\b.*";

    /** {@code Years 1, 2 and 3: 50%, 60%, 75%}, or {@code Steps 1-4: …}. */
    private static final Pattern SERIES =
            Pattern.compile(
                    "(?iu)(year|period|step|level|interval|año|período|periodo|paso|nivel|etapa|escalón)(?:e?s)?\\s+"
                            + "(\\d{1,2}(?:(?:\\s*,\\s*(?:and\\s+|y\\s+)?|\\s+(?:and|y)\\s+|\\s*&\\s*)\\d{1,2})+"
                            + "|\\d{1,2}\\s*(?:-|–|to|a)\\s*\\d{1,2})(?:\\s*[:=]\\s*|\\s+[–-]\\s+)(.*\\d.*)");

    private PayStepsText() {}

    /** Whether the line calls itself wages, or counts steps and then says what each pays. */
    public static boolean isLabelled(String line) {
        return line.matches(LABEL + ".*") || isCounted(line);
    }

    public static boolean isCounted(String line) {
        return SERIES.matcher(line).find();
    }

    /** The steps of a line that states two or more; empty for any other line. */
    public static List<String> of(String line) {
        List<String> steps =
                Arrays.stream(line.replaceFirst(LABEL, "").split(BETWEEN))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        Matcher series = SERIES.matcher(line);
        if (series.find()) {
            return series(series.group(1), numbers(series.group(2)), series.group(3));
        }
        boolean each = steps.stream().allMatch(step -> PayStepText.of(step).isPresent());
        return steps.size() > 1 && each ? steps : List.of();
    }

    /** Empty where there are not as many figures as steps. */
    private static List<String> series(String name, List<Integer> numbers, String pays) {
        List<String> steps = new ArrayList<>();
        for (String pay : pays.split(BETWEEN + "|\\s+(?:and|y)\\s+(?=\\$?\\d)")) {
            boolean one = steps.size() < numbers.size() && PayStepText.of(pay).isPresent();
            if (!one) {
                return List.of();
            }
            steps.add(name + " " + numbers.get(steps.size()) + ": " + pay.strip());
        }
        return steps.size() == numbers.size() ? steps : List.of();
    }

    private static List<Integer> numbers(String words) {
        List<Integer> stated = Arrays.stream(words.split("\\D+")).map(Integer::parseInt).toList();
        boolean range = words.matches("(?iu)\\d+\\s*(-|–|to|a)\\s*\\d+");
        return range
                ? IntStream.rangeClosed(stated.get(0), stated.get(1)).boxed().toList()
                : stated;
    }

    /**
     * Steps that say after which time they begin, each with the time to the next one; the last has
     * none. Others as they are.
     */
    public static List<PayStepText> lasting(List<PayStepText> steps) {
        List<PayStepText> lasting = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < steps.size(); i++) {
            PayStepText step = steps.get(i);
            Matcher own = AFTER.matcher(step.words());
            Matcher next = AFTER.matcher(i + 1 < steps.size() ? steps.get(i + 1).words() : "");
            boolean begins = own.find();
            from = begins ? (int) NumberText.of(own.group(1)) : from;
            if (next.find()) {
                lasting.add(step.lasting(next.group(2), (int) NumberText.of(next.group(1)) - from));
            } else {
                boolean last = begins || step.words().matches(NEXT);
                lasting.add(last ? step.lasting("", 0) : step);
            }
        }
        return lasting;
    }

    static Optional<Hours> hours(String unit, int length) {
        return unit.toLowerCase().startsWith("h") && length > 0
                ? Optional.of(Hours.of(length))
                : Optional.empty();
    }

    static OptionalInt months(String unit, int length) {
        return unit.toLowerCase().startsWith("m") && length > 0
                ? OptionalInt.of(length)
                : OptionalInt.empty();
    }
}
