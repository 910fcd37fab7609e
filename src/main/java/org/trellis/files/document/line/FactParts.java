package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentLine.Cell;
import org.trellis.files.document.figure.ApproachText;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.figure.InterimText;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.figure.RatioText;
import org.trellis.files.document.figure.TermText;

/**
 * The facts that a line at the head of a document names one after another: {@code TYPE: Time-based
 * TERM: 8,000 hours RAPIDS: 0159}. A label opens a part, which reaches to the next label.
 */
public final class FactParts {
    /**
     * @param kind {@link LineKind#ASIDE} where no schedule has a place for it
     * @param words with the label
     */
    public record Part(LineKind kind, String words) {
        /** What stands behind the label. */
        public String value() {
            return words.replaceFirst("^[^:]{2,60}:\\s*", "");
        }
    }

    /** What names the occupation. */
    public static final String TITLE =
            "(?:name of (?:the )?)?(?:(?:apprenticeable )?occupation(?:al)?(?: title)?|trade|job title"
                    + "|(?:(?:título|nombre) (?:de la|del) )?(?:ocupación|oficio|puesto)|título"
                    + " ocupacional)";

    private static final Map<LineKind, String> LABELS =
            new EnumMap<>(
                    Map.of(
                            LineKind.TITLE,
                            TITLE,
                            LineKind.APPROACH,
                            "(?:program |apprenticeship )?type(?: of (?:training|program|occupation"
                                    + "|apprenticeship))?|(?:apprenticeship )?approach|tipo(?: de"
                                    + " (?:programa|capacitación|aprendizaje))?|modalidad(?: del"
                                    + " aprendizaje)?|enfoque",
                            LineKind.TERM,
                            "(?:training |program )?(?:term|length|duration)(?: of (?:the"
                                    + " )?(?:apprenticeship|program|training))?|(?:duración|plazo)(?:"
                                    + " del (?:aprendizaje|programa))?|aprendizaje"
                                    + " en el trabajo(?:, mínimo)?|(?:total )?(?:oj[lt]|on-the-job(?:"
                                    + " learning| training)?)(?: hours)?(?:, minimum)?|(?:total )?"
                                    + TermText.INSTRUCTION
                                    + "(?:, (?:minimum|mínimo))?"
                                    + "(?: hours)?",
                            LineKind.CODES,
                            "(?:código )?rapids(?: code)?(?: (?:no\\.|number))?"
                                    + "|(?:código )?o\\*?net(?:[ -]*soc)?(?: code)?|soc(?: code)?",
                            LineKind.RATIO,
                            "ratio(?: of apprentices? to \\w+)?|proporción|razón",
                            LineKind.PROBATION,
                            "(?:initial )?probation(?:ary)?(?: period)?|period of probation"
                                    + "|per[ií]odo (?:de prueba|probatorio)",
                            LineKind.WAGE,
                            "(?:journey\\w*|mentor) (?:hourly )?(?:wage|rate|pay)(?: rate)?"
                                    + "|(?:sueldo|salario) (?:por hora )?del (?:oficial|\\p{L}+ calificado)",
                            LineKind.INTERIM,
                            "(?:interim|intermediate) (?:credential|certificate)s?"
                                    + "|(?:credencial|certificado)(?:es|s)? intermedi[ao]s?"));
    private static final Map<LineKind, Pattern> NAMING = new EnumMap<>(LineKind.class);

    static {
        LABELS.forEach(
                (kind, label) ->
                        NAMING.put(kind, Pattern.compile("(?ius)(?:" + label + ")\\s*[:=#\\d].*")));
    }

    private static final String KNOWN =
            LABELS.values().stream().collect(Collectors.joining("|", "(?:", ")"));

    /** What else a head names; it ends the part before it. */
    private static final String OTHER =
            "(?:sponsor|employer|apprentice|existing title|título (?:existente|anterior)|program(?: name|"
                    + " number)?|state|selection|date|effective(?: date)?|version|prepared"
                    + " by|dot|patrocinador|empleador|aprendiz|fecha|estado)";

    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d-])(?:(?:"
                            + KNOWN
                            + "|"
                            + OTHER
                            + ")\\s*[:=#]|(?:"
                            + LABELS.get(LineKind.CODES)
                            + ")\\s+(?=\\d))");
    private static final Pattern ALONE = Pattern.compile("(?iu)" + KNOWN + "\\s*[:=]?");
    private static final int MOST_WORDS = 14;

    private FactParts() {}

    /** The parts of a line that names two facts or more; empty for any other line. */
    public static List<Part> of(DocumentLine line) {
        List<Part> parts = new ArrayList<>();
        for (String segment : segments(line.cells())) {
            split(segment).forEach(words -> parts.add(part(words)));
        }
        Set<LineKind> kinds = EnumSet.noneOf(LineKind.class);
        parts.forEach(part -> kinds.add(part.kind()));
        kinds.remove(LineKind.ASIDE);
        return kinds.size() > 1 ? parts : List.of();
    }

    /**
     * A row of a table that holds a label and what it names, as one cell: {@code Occupation |
     * Machinist} is {@code Occupation: Machinist}. Any other line as it stands.
     */
    public static DocumentLine joined(DocumentLine line) {
        List<Cell> cells = line.cells();
        String label = Marker.of(cells.get(0).text()).rest();
        if (cells.size() != 2 || !ALONE.matcher(label).matches()) {
            return line;
        }
        String words = segments(List.of(new Cell(label, line.indent()), cells.get(1))).get(0);
        boolean fact = part(words).kind() != LineKind.ASIDE;
        return fact
                ? new DocumentLine(
                        line.number(),
                        line.page(),
                        List.of(new Cell(words, line.indent())),
                        line.afterGap(),
                        line.heading())
                : line;
    }

    /** A cell that is a label alone goes together with the next one. */
    private static List<String> segments(List<Cell> cells) {
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (ALONE.matcher(text).matches() && i + 1 < cells.size()) {
                segments.add(text.replaceFirst("\\s*[:=]$", "") + ": " + cells.get(++i).text());
            } else {
                segments.add(text);
            }
        }
        return segments;
    }

    private static List<String> split(String segment) {
        List<String> parts = new ArrayList<>();
        Matcher label = LABEL.matcher(segment);
        int from = 0;
        while (label.find()) {
            if (label.start() > from) {
                parts.add(segment.substring(from, label.start()));
            }
            from = label.start();
        }
        parts.add(segment.substring(from));
        return parts.stream()
                .map(words -> words.replaceFirst("[\\s;,/|·•(–-]+$", "").strip())
                .filter(words -> words.matches("(?s).*[\\p{L}\\d].*"))
                .toList();
    }

    /** A fact with its label, as a person may have typed it too. */
    public static Part part(String words) {
        for (Map.Entry<LineKind, Pattern> each : NAMING.entrySet()) {
            if (each.getValue().matcher(words).matches() && reads(each.getKey(), words)) {
                return new Part(each.getKey(), words);
            }
        }
        return new Part(LineKind.ASIDE, words);
    }

    private static boolean reads(LineKind kind, String words) {
        String value = words.replaceFirst("^[^:=#]*[:=#]\\s*", "");
        Optional<?> read =
                switch (kind) {
                    case APPROACH -> ApproachText.of(words);
                    case TERM -> TermText.of(words);
                    case RATIO -> RatioText.of(words);
                    case PROBATION -> ProbationText.of(words);
                    case WAGE -> PayText.of(words);
                    case INTERIM -> InterimText.ofLabelled(words);
                    case CODES -> Optional.of(words).filter(w -> !CodesText.of(w).isNone());
                    default -> Optional.of(value).filter(FactParts::isName);
                };
        return read.isPresent();
    }

    private static boolean isName(String value) {
        return value.matches("(?s).*\\p{L}{2}.*") && value.split("\\s+").length <= MOST_WORDS;
    }
}
