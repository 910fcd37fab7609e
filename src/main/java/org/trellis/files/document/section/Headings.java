package org.trellis.files.document.section;

import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.Marker;

/** Which part of a document a heading opens. */
enum Headings {
    NONE,
    PROCESSES,
    INSTRUCTION,
    WAGES,
    OTHER;

    private static final int MOST_WORDS = 9;
    private static final String INSTRUCTION_WORDS =
            "(?i)(related|supplemental|classroom)\\b.*\\b(instruction|training)\\b.*|rti( .*)?"
                    + "|instrucción relacionada.*";
    private static final String PROCESS_WORDS =
            "(?i)(suggested |condensed )?(on-the-job (learning|training)|work process(es)?|ojl|ojt"
                    + "|work experience|procesos? de trabajo)\\b.*";
    private static final String WAGE_WORDS = "(?i).*\\bwages?\\b.*|salarios?.*";
    private static final String OTHER_WORDS =
            "(?i)(apprenticeship approach|term of|ratio\\b|(initial )?probation|selection|equal|"
                    + "safety and health|type of|length of|definitions?|responsibilities|records"
                    + "|termination|signature|approval|additional information|administrative).*";

    /** Of a line that is short, no sentence and not a row of figures. */
    static Headings of(DocumentLine line) {
        String words =
                line.words().replaceFirst("(?i)^(article|section|part)\\s+[IVX\\d]+[.:]?\\s*", "");
        boolean article = words.length() < line.words().length();
        Marker mark = Marker.of(words);
        String bare = mark.rest();
        if (bare.split(" ").length > MOST_WORDS || bare.matches(".*[.;,]$|.*[a-z]\\. [A-Z].*")) {
            return NONE;
        }
        boolean chapter =
                article || mark.style() == Marker.Style.ROMAN && isUpper(bare) || line.heading();
        boolean strong = chapter || isUpper(bare) || bare.endsWith(":") || mark.isNone();
        if (strong && bare.matches(INSTRUCTION_WORDS)) {
            return INSTRUCTION;
        }
        if (strong && bare.matches(PROCESS_WORDS) && HoursText.of(line.last().text()).isEmpty()) {
            return PROCESSES;
        }
        if ((chapter || isUpper(bare)) && bare.matches(WAGE_WORDS)
                || bare.matches("(?i).*wage (schedule|progression|scale|table).*") && strong) {
            return WAGES;
        }
        boolean named = (chapter || isUpper(bare)) && bare.matches(OTHER_WORDS);
        return named || article || chapter && isUpper(bare) && !line.heading() ? OTHER : NONE;
    }

    /** In capitals, as headings of old papers are. */
    static boolean isUpper(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        return letters > 3 && capitals > letters * 0.8;
    }
}
