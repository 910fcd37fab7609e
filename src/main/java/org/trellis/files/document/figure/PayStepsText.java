package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private PayStepsText() {}

    /** Whether the line calls itself wages. */
    public static boolean isLabelled(String line) {
        return line.matches(LABEL + ".*");
    }

    /** The steps of a line that states two or more; empty for any other line. */
    public static List<String> of(String line) {
        List<String> steps =
                Arrays.stream(line.replaceFirst(LABEL, "").split(BETWEEN))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
        boolean each = steps.stream().allMatch(step -> PayStepText.of(step).isPresent());
        return steps.size() > 1 && each ? steps : List.of();
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
