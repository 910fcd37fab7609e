package org.trellis.files.document.line;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.trellis.files.document.DocumentLine;

/** The words that head the columns of an outline's tables. */
public final class ColumnHeads {
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
                    "how",
                    "it",
                    "is",
                    "shown",
                    "competencia",
                    "nivel",
                    "cómo",
                    "se",
                    "demuestra",
                    "calificación",
                    "fecha",
                    "de",
                    "logro",
                    "iniciales",
                    "y",
                    "tareas",
                    "trabajo",
                    "aproximadas",
                    "mínimas",
                    "máximas",
                    "supervisor",
                    "mentor",
                    "signature",
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
                    "contacto",
                    "total",
                    "totales",
                    "unit",
                    "units",
                    "trainer",
                    "instructor",
                    "completado",
                    "unidad",
                    "función",
                    "duración",
                    "porcentaje",
                    "escalón",
                    "período",
                    "periodo",
                    "etapa",
                    "sueldo",
                    "salario",
                    "por",
                    "hora",
                    "proveedor",
                    "código",
                    "nombre",
                    "del",
                    "objetivos",
                    "materia",
                    "competencias",
                    "procesos",
                    "mentora",
                    "firma",
                    "yes",
                    "no",
                    "sí",
                    "comments",
                    "comentarios");
    private static final Pattern RATED =
            Pattern.compile("(?iu).*performance level achieved.*|.*core or optional.*");
    private static final Pattern TELLING =
            Pattern.compile(
                    "(?iu).*\\b(hours|hrs|competenc\\w+|complet\\w+|initials?|undertaken|rating|task"
                            + "|horas|date|yes|comments|comentarios|competencia|iniciales|tareas?)\\b.*");

    private ColumnHeads() {}

    public static boolean is(DocumentLine line) {
        String words = line.words();
        if (RATED.matcher(words).matches()) {
            return true;
        }
        for (String word : words.toLowerCase(Locale.ROOT).split("[\\s/()&,:]+")) {
            if (!word.isEmpty() && !WORDS.contains(word) && !word.matches("\\d")) {
                return false;
            }
        }
        return TELLING.matcher(words).matches() || words.equalsIgnoreCase("n Initials");
    }

    /** Whether the last cell heads a column of hours. */
    public static boolean endInHours(DocumentLine line) {
        return line.last()
                .text()
                .matches("(?iu)(approximate |approx\\.? |contact |min\\w* )?hours:?");
    }

    private static final String HOURS =
            "(?iu)((approx\\.?|approximate|estimated|contact|class|min\\S*|max\\S*|oj[lt]|rs?i|rti|total|clock|required)"
                    + " )*(hours|hrs\\.?|horas)( (de )?\\S+| \\([^)]*\\))?|total|min(imum)?\\.?|max(imum)?\\.?";
    private static final String NUMBER = "(?iu)(no|num|nr|núm|n[º°]|item|#)[.:]?|#";
    private static final String WORK =
            "(?iu)(work )?process(es)?\\b.*|procesos?( de trabajo)?|dut(y|ies)|task groups?"
                    + "|(work )?(station|area)s?|job functions?|áreas?( de trabajo)?|funci(ón|ones)( del puesto)?"
                    + "|units?|unidad(es)?|categor(y|ies|ías?)|modules?|módulos?";
    private static final String COURSE =
            "(?iu)(related )?(courses?|class(es)?|subjects?|topics?)( (title|name|description|no\\.?|number|#|code))?"
                    + "|((nombre|código|título) del )?(cursos?|materias?)";
    private static final String STEP =
            "(?iu)(wage )?(steps?|periods?|intervals?|levels?|years?|nivel|período|etapa|escalón|años?)";
    private static final String PAY =
            "(?iu).*(%|percent|wage|rate|pay|sueldo|salario|porcentaje).*";

    /** Which part of a document a table with these heads is; none for any other line. */
    public static Headings part(DocumentLine line) {
        List<DocumentLine.Cell> cells = line.cells();
        String words = line.words().replaceAll("(?iu)\\b(year|yr|año) \\d\\b", "");
        if (cells.size() < 2 || words.matches(".*\\d.*")) {
            return Headings.NONE;
        }
        boolean hours = has(cells, HOURS);
        boolean numbered = cells.size() > 2 && cells.get(0).text().matches(NUMBER);
        String first = cells.get(numbered ? 1 : 0).text();
        if (hours && first.matches(WORK)) {
            return Headings.PROCESSES;
        }
        if (hours && (first.matches(COURSE) || cells.get(1).text().matches(COURSE))) {
            return Headings.INSTRUCTION;
        }
        return first.matches(STEP) && has(cells, PAY) ? Headings.WAGES : Headings.NONE;
    }

    /** Whether the cells name the columns of a table, be it also the heading of its part. */
    public static boolean heads(DocumentLine line) {
        return part(line) != Headings.NONE || is(line) || has(line.cells(), HOURS);
    }

    private static boolean has(List<DocumentLine.Cell> cells, String kind) {
        return cells.stream().anyMatch(cell -> cell.text().matches(kind));
    }

    public static boolean isCompetencies(DocumentLine line) {
        return line.cells().get(0).text().matches("(?iu)competenc(y|ies|ias?)( standards?)?");
    }
}
