package org.trellis.files.document.figure;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rating with which a skill counts as learned, as a sentence states it. */
public final class PassText {
    private static final Pattern RATED =
            Pattern.compile(
                    "(?iu)\\b(?:ratings?|rated|scores?|scored|levels?|marks?|calificaci\\p{L}+|nivel)\\b");
    private static final Pattern PASSES =
            Pattern.compile(
                    "(?iu)\\b(?:pass\\w*|minimum|at least|(?:or|and) (?:higher|better|above|more)|aprob\\p{L}+"
                            + "|aprueba|mínim[ao]|al menos|o más|o superior)(?!\\p{L})");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?<![\\d.,:/])(\\d{1,2})(?![\\d.,:/]\\d|\\s*(?:%|percent|hours|horas))");

    private PassText() {}

    /** Empty when the words state none. */
    public static OptionalInt of(String words) {
        String text = FIGURE.matcher(words).find() ? words : NumberText.digits(words);
        Matcher figure = FIGURE.matcher(text);
        return RATED.matcher(text).find() && PASSES.matcher(text).find() && figure.find()
                ? OptionalInt.of(Integer.parseInt(figure.group(1)))
                : OptionalInt.empty();
    }
}
