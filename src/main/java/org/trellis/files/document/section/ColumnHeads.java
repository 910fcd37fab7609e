package org.trellis.files.document.section;

import java.util.Locale;
import java.util.Set;
import org.trellis.files.document.DocumentLine;

/** The words that head the columns of an outline's tables. */
final class ColumnHeads {
    private static final Set<String> WORDS =
            Set.of(
                    "hours",
                    "hrs",
                    "approximate",
                    "approx",
                    "completion",
                    "completio",
                    "n",
                    "date",
                    "data",
                    "initial",
                    "initials",
                    "completed",
                    "undertaken",
                    "competencies",
                    "competency",
                    "description",
                    "task",
                    "tasks",
                    "min",
                    "max",
                    "minimum",
                    "maximum",
                    "on-the-job",
                    "training",
                    "learning",
                    "ojl",
                    "ojt",
                    "work",
                    "process",
                    "processes",
                    "course",
                    "courses",
                    "class",
                    "title",
                    "name",
                    "core",
                    "or",
                    "optional",
                    "rating",
                    "level",
                    "step",
                    "hour",
                    "range",
                    "percentage",
                    "percent",
                    "wage",
                    "rate",
                    "period",
                    "estimated",
                    "required",
                    "number",
                    "of",
                    "skills",
                    "skill",
                    "the",
                    "for",
                    "horas",
                    "proceso",
                    "tarea",
                    "curso",
                    "subject",
                    "code",
                    "provider",
                    "objectives",
                    "contact",
                    "total");
    private static final String RATED = "(?i).*performance level achieved.*|.*core or optional.*";
    private static final String TELLING =
            "(?i).*\\b(hours|hrs|competenc\\w+|complet\\w+|initials?|undertaken|rating|task"
                    + "|horas|date)\\b.*";

    private ColumnHeads() {}

    static boolean is(DocumentLine line) {
        String words = line.words();
        if (words.matches(RATED)) {
            return true;
        }
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s/()&,:]+")) {
            if (!word.isEmpty() && !WORDS.contains(word)) {
                return false;
            }
        }
        return words.matches(TELLING) || words.equalsIgnoreCase("n Initials");
    }

    /** Whether the last cell heads a column of hours. */
    static boolean endInHours(DocumentLine line) {
        return line.last()
                .text()
                .matches("(?i)(approximate |approx\\.? |contact |min\\w* )?hours:?");
    }

    static boolean isCompetencies(DocumentLine line) {
        return line.cells().get(0).text().matches("(?i)competenc(y|ies)( standards?)?");
    }
}
