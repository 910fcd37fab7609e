package org.trellis.files.document.figure;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.model.schedule.Terms.Approach;

/** The approach that a line ticks or names. */
public final class ApproachText {
    private static final String NAME =
            "(?:basad[oa] en (?:el |las )?|por )?"
                    + "(time|competency|competence|hybrid|tiempo|competencias?|híbrid[oa])";
    private static final Pattern TICKED =
            Pattern.compile(
                    "(?iu)(?:☒|☑|✓|✔|■|\\(\\s*x\\s*\\)|\\[\\s*x\\s*\\]|\\bx\\b)\\s*"
                            + NAME
                            + "\\b");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?:\\btype\\b(?=\\s*:)|type of"
                            + " (?:training|program|occupation|apprenticeship)|approach|apprenticeship"
                            + " type|enfoque|modalidad(?: del aprendizaje)?|tipo(?: de"
                            + " (?:programa|capacitación|aprendizaje))?)\\s*:?\\s*"
                            + NAME
                            + "\\b(?!.*\\b(?:time|hybrid|competency|híbrido)\\b)");

    private static final Pattern ALONE =
            Pattern.compile(
                    "(?iu)\\W*(?:programa )?(?:(time|competency)[- ]based|(hybrid|híbrid[oa])"
                            + "|(?:basad[oa] en|por) (?:el |las )?(tiempo|competencias))("
                            + " (?:program|apprenticeship|occupation))?\\W*");

    private static final Pattern WITHIN =
            Pattern.compile(
                    "(?iu)\\b(?:(time|competency)[- ]based|(hybrid|híbrid[oa]|(?:basad[oa] en|por)"
                            + " (?:el |las )?(?:tiempo|competencias)))\\b");

    private ApproachText() {}

    public static Optional<Approach> of(String words) {
        Matcher ticked = TICKED.matcher(words);
        if (ticked.find()) {
            return Optional.of(approach(ticked.group(1)));
        }
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            String name = alone.group(1) == null ? alone.group(2) : alone.group(1);
            return Optional.of(approach(name == null ? alone.group(3) : name));
        }
        Matcher named = NAMED.matcher(words);
        return named.find() ? Optional.of(approach(named.group(1))) : Optional.empty();
    }

    /**
     * Named beside another fact: {@code 8,000 hours, time-based}. Empty where several are named.
     */
    public static Optional<Approach> within(String words) {
        Set<Approach> named = EnumSet.noneOf(Approach.class);
        Matcher found = WITHIN.matcher(words);
        while (found.find()) {
            named.add(approach(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
    }

    private static Approach approach(String name) {
        String bare =
                name.toLowerCase(Locale.ROOT).replaceFirst("^(basad[oa] en|por) (el |las )?", "");
        return switch (bare.charAt(0)) {
            case 't' -> Approach.TIME;
            case 'c' -> Approach.COMPETENCY;
            default -> Approach.HYBRID;
        };
    }
}
