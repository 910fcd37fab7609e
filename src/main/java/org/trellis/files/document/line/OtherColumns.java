package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentLine.Cell;
import org.trellis.files.document.figure.DayText;

/**
 * Tables with columns that no schedule has a place for: who trains, the date, initials, boxes to
 * tick. Their cells are taken out of the rows, so that nobody's name becomes a task.
 *
 * @param beside what was taken out, by the number of its line, with the head of its column; one a
 *     line. Empty boxes are nothing.
 */
public record OtherColumns(List<DocumentLine> lines, Map<Integer, String> beside) {
    private static final String OTHER =
            "(?iu)(name of )?(trainer|instructor|mentor|supervisor|journey ?\\w+|trained by|entrenador|instructora?"
                    + "|mentora?|supervisora?)('s)?( name| initials?| signature)?|(date|fecha)\\b.*"
                    + "|(start|end|begin\\w*|finish\\w*|complet\\w+|target|due|sign-?off|test) (date|on|by)|completed|verified( by)?"
                    + "|started|finished|terminad[oa]|completad[oa]|(de )?(inicio|término)|completado( el)?"
                    + "|initials?|iniciales|signatures?|firma|(date|fecha) ?/ ?(initials?|iniciales)"
                    + "|rating|calificación|remarks|comments|notes|observaciones|comentarios"
                    + "|(number of |total )?(weeks|months|days)|(%|percent\\w*)( .*)?|semanas|porcentaje( .*)?"
                    + "|(total )?(credit( hour)?s?|créditos?|horas de crédito|ceus?)";
    private static final String LEVEL =
            "(?iu)(required |target |minimum |skill |proficiency )*(level|proficiency|score|points?)( required| needed"
                    + "| achieved)?|nivel( requerido)?|puntos";
    private static final String HOURS =
            "(?iu).*\\b(hours?|hrs|horas?|time|tiempo|duration|duración|total|oj[lt]|min\\w*|max\\w*|mínim\\w+"
                    + "|máxim\\w+)\\b.*";
    private static final String WORK =
            "(?iu).*\\b(tasks?|competenc\\w*|skills?|work|process\\w*|unit|job|activit\\w*|tareas?|competencias?"
                    + "|procesos?|unidad|actividad\\w*)\\b.*";
    private static final String BOX =
            "(?iu)[☐□○◯❑❒_\\s]+|\\[\\s*\\]|\\(\\s*\\)"
                    + "|((rating|score|level|date|initials?|signature|mentor|supervisor|calificación|nivel|fecha"
                    + "|iniciales|firma)\\s*(completed\\s*)?:[_\\s/]*)+";

    public OtherColumns {
        lines = List.copyOf(lines);
        beside = Map.copyOf(beside);
    }

    /**
     * @param ends which lines end a table: headings, and all of other parts of the document
     */
    public static OtherColumns of(List<DocumentLine> lines, IntPredicate ends) {
        List<DocumentLine> all = new ArrayList<>();
        Map<Integer, String> beside = new HashMap<>();
        Optional<DocumentLine> heads = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            DocumentLine line = lines.get(i);
            if (isHeads(line)) {
                DocumentLine kept = withoutOthers(line, beside);
                heads = Optional.of(line);
                all.add(kept);
                continue;
            }
            heads = ends.test(i) ? Optional.empty() : heads;
            if (line.cells().size() > 1 && line.cells().stream().anyMatch(OtherColumns::isHead)) {
                heads = Optional.empty();
            }
            all.add(without(line, heads, !ends.test(i), beside));
        }
        return new OtherColumns(all, beside);
    }

    private static boolean isHeads(DocumentLine line) {
        return line.cells().size() > 1
                && line.cells().get(0).text().matches(WORK)
                && (line.cells().stream().anyMatch(OtherColumns::isHead) || isOfLevels(line));
    }

    /** Heads that name no hours, so that the figures below are of something else. */
    private static boolean isOfLevels(DocumentLine heads) {
        return heads.cells().size() > 1
                && heads.cells().stream().anyMatch(cell -> cell.text().matches(LEVEL))
                && !heads.words().matches(HOURS);
    }

    private static boolean isHead(Cell cell) {
        return cell.text().matches(OTHER);
    }

    private static DocumentLine without(
            DocumentLine line,
            Optional<DocumentLine> heads,
            boolean work,
            Map<Integer, String> beside) {
        if (!line.words().matches(".*\\p{L}{2}.*")) {
            return line;
        }
        List<Cell> kept = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (int i = 0; i < line.cells().size(); i++) {
            Cell cell = line.cells().get(i);
            int at = i;
            String over = heads.map(head -> head.over(line, at).text()).orElse("");
            boolean other = i > 0 && over.matches(OTHER);
            other |=
                    i > 0
                            && over.matches(LEVEL)
                            && cell.text().matches("\\d{1,2}(\\s*[-–/]\\s*\\d{1,2})?");
            boolean table = heads.isPresent() || line.cells().size() > 2;
            boolean day = i > 0 && work && table && DayText.isAlone(cell.text());
            boolean box = i > 0 && cell.text().matches(BOX);
            if ((other || day) && !box) {
                left.add(over.isEmpty() ? cell.text() : over + ": " + cell.text());
            } else if (!box) {
                kept.add(cell);
            }
        }
        if (!left.isEmpty()) {
            beside.put(line.number(), String.join("\n", left));
        }
        return kept.size() == line.cells().size() ? line : with(line, kept);
    }

    /** Heads stand over the cells that are left, where those are two columns. */
    private static DocumentLine withoutOthers(DocumentLine heads, Map<Integer, String> beside) {
        List<Cell> kept = heads.cells().stream().filter(cell -> !isHead(cell)).toList();
        if (kept.size() < 2) {
            return heads;
        }
        String others =
                heads.cells().stream()
                        .filter(OtherColumns::isHead)
                        .map(Cell::text)
                        .collect(Collectors.joining("\n"));
        beside.put(heads.number(), others);
        return with(heads, kept);
    }

    private static DocumentLine with(DocumentLine line, List<Cell> kept) {
        return new DocumentLine(line.number(), line.page(), kept, line.afterGap(), line.heading());
    }
}
