package org.trellis.files.document.figure;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.model.schedule.Terms.Approach;

/** The approach that a line ticks or names. */
public final class ApproachText {
    private static final String NAME =
            "(time|competency|competence|hybrid|tiempo|competencias?|híbrido)";
    private static final Pattern TICKED =
            Pattern.compile(
                    "(?i)(?:☒|☑|✓|✔|■|\\(\\s*x\\s*\\)|\\[\\s*x\\s*\\]|\\bx\\b)\\s*(?:por\\s+)?"
                            + NAME
                            + "\\b");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)(?:\\btype\\b(?=\\s*:)|type of"
                            + " (?:training|program)|approach|apprenticeship"
                            + " type|enfoque|tipo)\\s*:?\\s*"
                            + NAME
                            + "\\b(?!.*\\b(?:time|hybrid|competency|híbrido)\\b)");

    private static final Pattern ALONE =
            Pattern.compile(
                    "(?i)\\W*(?:(time|competency)[- ]based|(hybrid))("
                            + " (?:program|apprenticeship))?\\W*");

    private ApproachText() {}

    public static Optional<Approach> of(String words) {
        Matcher ticked = TICKED.matcher(words);
        if (ticked.find()) {
            return Optional.of(approach(ticked.group(1)));
        }
        Matcher alone = ALONE.matcher(words);
        if (alone.matches()) {
            return Optional.of(approach(alone.group(1) == null ? alone.group(2) : alone.group(1)));
        }
        Matcher named = NAMED.matcher(words);
        return named.find() ? Optional.of(approach(named.group(1))) : Optional.empty();
    }

    private static Approach approach(String name) {
        return switch (name.toLowerCase(Locale.ROOT).charAt(0)) {
            case 't' -> Approach.TIME;
            case 'c' -> Approach.COMPETENCY;
            default -> Approach.HYBRID;
        };
    }
}
