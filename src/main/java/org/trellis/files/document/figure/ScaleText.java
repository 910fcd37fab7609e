package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rating scale that stands in one line: {@code 1 = with help, 2 = alone, 3 = teaches}. */
public final class ScaleText {
    private static final int FEW = 3;
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,2})\\s*[=–:-]\\s*(\\p{L}.*?)(?=[;,.]?\\s*(?:\\(?\\d{1,2}\\)?\\s*[=–:-]\\s*\\p{L})|\\.|;|$)");

    private static final Pattern RATED =
            Pattern.compile(
                    "(?iu)\\b(?:ratings?|rated|scores?|scored|levels?|marks?|calificaci\\p{L}+|nivel)\\b");
    private static final Pattern PASSES =
            Pattern.compile(
                    "(?iu)\\b(?:pass\\w*|minimum|at least|(?:or|and) (?:higher|better|above|more)|aprob\\p{L}+"
                            + "|aprueba|mínim[ao]|al menos|o más|o superior)(?!\\p{L})");
    private static final Pattern RATING =
            Pattern.compile(
                    "(?<![\\d.,:/])(\\d{1,2})(?![\\d.,:/]\\d|\\s*(?:%|percent|hours|horas))");

    private ScaleText() {}

    /** Each grade, and what else the line says, one a line; empty for a line without a scale. */
    public static List<String> of(String line) {
        List<String> grades = new ArrayList<>();
        Matcher grade = GRADE.matcher(line);
        int before = -1;
        int end = 0;
        while (grade.find()) {
            int value = Integer.parseInt(grade.group(1));
            if (before >= 0 && Math.abs(value - before) != 1) {
                return List.of();
            }
            before = value;
            end = grade.end();
            grades.add(value + " = " + grade.group(2).replaceFirst("[\\s,;]+$", ""));
        }
        String rest = line.substring(end).replaceFirst("^[\\s.;,)]+", "").strip();
        if (!rest.isEmpty()) {
            grades.add(rest);
        }
        return grades.size() - (rest.isEmpty() ? 0 : 1) >= FEW ? grades : List.of();
    }

    /**
     * The rating with which a skill counts as learned, as a sentence states it; empty when it
     * states none.
     */
    public static OptionalInt pass(String words) {
        String text = RATING.matcher(words).find() ? words : NumberText.digits(words);
        Matcher figure = RATING.matcher(text);
        return RATED.matcher(text).find() && PASSES.matcher(text).find() && figure.find()
                ? OptionalInt.of(Integer.parseInt(figure.group(1)))
                : OptionalInt.empty();
    }
}
