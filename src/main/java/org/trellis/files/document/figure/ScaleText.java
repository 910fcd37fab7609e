package org.trellis.files.document.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rating scale that stands in one line: {@code 1 = with help, 2 = alone, 3 = teaches}. */
public final class ScaleText {
    private static final int FEW = 3;
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?<![\\d.,])(\\d{1,2})\\s*[=–:-]\\s*(\\p{L}.*?)(?=[;,.]?\\s*(?:\\(?\\d{1,2}\\)?\\s*[=–:-]\\s*\\p{L})|\\.|;|$)");

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
}
