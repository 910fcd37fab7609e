package org.trellis.files.document.line;

import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.TermText;

/** Which part of a document a heading opens. */
public enum Headings {
    NONE,
    PROCESSES,
    INSTRUCTION,
    WAGES,
    TERM,
    RATIO,
    PROBATION,
    INTERIM,
    OTHER;

    private static final int MOST_WORDS = 9;
    private static final String INSTRUCTION_WORDS =
            "(?iu)(related|supplemental|classroom)\\b.*\\b(instruction|training)\\b.*|r[st]?i( .*)?"
                    + "|classroom( hours)?( \\(.*\\))?:?|technical instruction\\b.*"
                    + "|((esquema|plan|programa) de (la )?)?(instrucción|formación)"
                    + " (relacionada|técnica|teórica|suplementaria|complementaria).*"
                    + "|(list of )?(related )?(courses|classes)( outline)?:?"
                    + "|(lista de )?(cursos|clases|materias)( relacionad[oa]s| requerid[oa]s)?:?";
    private static final String PROCESS_WORDS =
            "(?iu)(suggested |condensed )?(.{2,50}\\s[–—:-]\\s+)?(on[- ]the[- ]job"
                    + " (learning|training)|((outline|schedule|list|summary) of (the )?)?work"
                    + " (process(es)?|experience)|competencies to be demonstrated|ojl|ojt"
                    + "|((esquema|plan|programa|cuadro|lista|descripción) del? (los )?)?(procesos?"
                    + " de trabajo|(aprendizaje|entrenamiento|capacitación|adiestramiento|formación"
                    + "|experiencia) en el (trabajo|empleo))|plan de trabajo|competencias que se deben"
                    + " demostrar|esquema de procesos.*)\\b.*";
    private static final String PAY_SCALE =
            "(escala|tabla|progresión|aumentos?|incrementos?|niveles) (salarial(es)?|(de |del )?(los"
                    + " )?(sueldos?|salarios?)).*";
    private static final String WAGE_WORDS =
            "(?iu).*\\bwages?\\b.*|(escala |tabla )?(de )?(salarios?|sueldos?)\\b.*|.*pay"
                    + " (scale|steps).*|"
                    + PAY_SCALE;
    private static final String WAGE_TABLE =
            "(?iu)(apprentice )?(wages?|wage rates?|pay)( \\(.*\\))?:?|(sueldos?|salarios?):?|.*wage"
                    + " (?:schedule|progression|scale|table|steps).*|"
                    + PAY_SCALE;
    private static final String TERM_WORDS = "(?iu)(term|length) of.*|duración\\b.*|plazo\\b.*";
    private static final String RATIO_WORDS =
            "(?iu)ratios?\\b.*|proporción\\b.*|razón\\b.*|relación (de|entre) aprendi.*";
    private static final String PROBATION_WORDS =
            "(?iu)(?:initial )?probation.*|per[ií]odo (probatorio|de prueba).*";
    private static final String INTERIM_WORDS =
            "(?iu)(list\\s+of\\s+|available\\s+)?interim\\s+(credentials?|certificates?):?"
                    + "|(lista\\s+de\\s+)?(credencial(es)?|certificados?)\\s+intermedi[ao]s?:?";
    private static final String OTHER_WORDS =
            "(?iu)(?:apprenticeship approach|selection|equal|safety and health|type of|definitions?"
                    + "|responsibilities|records|termination|signature|approval"
                    + "|additional information|administrative|selección|modalidad|tipo de|enfoque"
                    + "|procedimientos? de selección|igualdad|seguridad y salud|definiciones"
                    + "|responsabilidades|registros|firma|aprobación).*";

    /** A heading that goes on with what it heads. */
    private static final String LABELLED =
            "(?iu)(related|supplemental) (technical |supplemental )?instruction\\s*:.*";

    private static final String FIRST_YEAR =
            "(?iu)((first|1st) year|year (1|one|i)|año (1|uno|i)|(primer|1er) año)\\b.*";

    private static final String CHAPTER =
            "(?iu)^((article|section|part)\\s+([IVX]+|\\d{1,2})\\b[.:]?\\s*"
                    + "|(schedule|appendix|exhibit|attachment|annex|anexo|apéndice)\\s+[A-Z\\d]{1,2}"
                    + "\\s*[.:–—-]\\s*(?=\\S))";

    /** Of a line that is short, no sentence and not a row of figures. */
    public static Headings of(DocumentLine line) {
        String words = line.words().replaceFirst(CHAPTER, "");
        boolean article = words.length() < line.words().length();
        Marker mark = Marker.of(words);
        String bare = mark.rest();
        Headings table = ColumnHeads.part(line);
        if (table != NONE) {
            return table;
        }
        int most = bare.matches(LABELLED) ? 2 * MOST_WORDS : MOST_WORDS;
        if (bare.split(" ").length > most || bare.matches(".*[.;,]$|.*[a-z]\\. [A-Z].*")) {
            return NONE;
        }
        boolean chapter =
                article || mark.style() == Marker.Style.ROMAN && isUpper(bare) || line.heading();
        boolean shouted = chapter || isUpper(bare);
        boolean strong = shouted || bare.endsWith(":") || mark.isNone();
        if (strong && !line.words().contains("☒") && isBare(line)) {
            Headings part = part(bare, shouted);
            if (part != NONE) {
                return part;
            }
        }
        boolean figure = bare.matches(".*\\p{L}.*\\(\\d[\\d,]{1,6}\\)");
        boolean other = !figure && (article || chapter && isUpper(bare) && !line.heading());
        return other || shouted && bare.matches(OTHER_WORDS) ? OTHER : NONE;
    }

    /** {@code Related instruction: 144 hours per year} behind work processes, above its year. */
    public static boolean opensClasses(Headings part, DocumentLine line, String next) {
        return part == PROCESSES
                && line.words().matches("(?iu)" + TermText.INSTRUCTION + "\\b.*\\d.*")
                && next.matches(FIRST_YEAR);
    }

    private static boolean isBare(DocumentLine line) {
        return HoursText.of(line.last().text()).isEmpty() || line.cells().size() == 1;
    }

    private static Headings part(String bare, boolean shouted) {
        if (bare.matches(INSTRUCTION_WORDS)) {
            return INSTRUCTION;
        }
        if (bare.matches(PROCESS_WORDS)
                && !bare.matches("(?iu)(work )?process(es)? (\\d+|[A-Z])\\b.*")) {
            return PROCESSES;
        }
        if (shouted && bare.matches(WAGE_WORDS) || bare.matches(WAGE_TABLE)) {
            return WAGES;
        }
        boolean label = shouted || bare.split(" ").length <= 5;
        if (label && bare.matches(RATIO_WORDS)) {
            return RATIO;
        }
        if (label && bare.matches(PROBATION_WORDS)) {
            return PROBATION;
        }
        if (label && bare.matches(INTERIM_WORDS)) {
            return INTERIM;
        }
        return label && bare.matches(TERM_WORDS) ? TERM : NONE;
    }

    /** In capitals, as headings of old papers are. */
    public static boolean isUpper(String words) {
        long letters = words.chars().filter(Character::isLetter).count();
        long capitals = words.chars().filter(Character::isUpperCase).count();
        return letters > 3 && capitals > letters * 0.8;
    }
}
