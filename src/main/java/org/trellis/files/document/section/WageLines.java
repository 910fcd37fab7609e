package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.PayStepText;
import org.trellis.files.document.figure.PayStepsText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;

/** The steps of a wage schedule. Bare figures of a table get their unit from its column heads. */
final class WageLines {
    private static final String START =
            "(?iu)(\\d|\\$|step|period|level|year|month|hours?\\b|weeks?\\b|first|second|third|fourth"
                    + "|fifth|sixth|start|entry|after|complet|nivel|etapa|paso|escal[oó]n|per[ií]odo|primer|segund"
                    + "|tercer|cuart|quint|sext|séptim|octav|año|mes|semestre|(al )?inici|a los |después|tras"
                    + "|al (complet|termin|cumpl)).*";
    private static final String HEADS =
            "(?iu).*\\b(step|period|level|term|year|hours?|ojl|ojt|months?|weeks?|percent\\w*|wages?|rates?|pay"
                    + "|remarks?|duration|nivel|período|etapa|horas|meses|porcentaje|sueldo|salario)\\b.*|.*%.*";
    private static final String STEPS =
            "(?iu)(wage )?(steps?|periods?|levels?|intervals?|escal[oó]n(es)?|per[ií]odos?|nivel(es)?|etapas?)";
    private static final String ORDINAL =
            "(?iu)\\d{1,2}(st|nd|rd|th) [\\d,]+ (hours|hrs|months|weeks)\\s*[=:]\\s*(\\d{2,3}(\\.\\d+)?\\s*%|\\$\\s*\\d).*";

    /** Says pay and is read as none; it is no task either. */
    private static final String WAGES =
            "(?iu)(apprentice )?(wages?|pay|sueldos?|salarios?)( rates?)?:\\s.*\\d.*";

    private static final String NUMBERED = "(?iu)\\d{1,2}(st|nd|rd|th|er|º|°|\\.)?";
    private static final String FIGURE = "\\$?\\s*\\d[\\d,]*(\\.\\d+)?\\s*";
    private static final int MOST_WORDS = 16;

    private final Page page;
    private Optional<DocumentLine> heads = Optional.empty();

    WageLines(Page page) {
        this.page = page;
    }

    void read() {
        for (int i = 0; i < page.size(); i++) {
            boolean inWages = page.part(i) == Headings.WAGES;
            heads = inWages ? heads : Optional.empty();
            if (inWages && page.isHeading(i) && ColumnHeads.part(page.line(i)) == Headings.WAGES) {
                heads = Optional.of(page.line(i));
            }
            if (!page.isKnown(i) && (inLine(i, inWages) || inWages && isAcross(i))) {
                continue;
            }
            if (!page.isKnown(i) && !inWages && page.words(i).matches(WAGES)) {
                page.set(i, LineKind.ASIDE);
            }
            if (page.isKnown(i) || page.isHeading(i) || !inWages && !isNamedStep(i)) {
                continue;
            }
            DocumentLine line = page.line(i);
            String words = heads.map(head -> labelled(line, head)).orElse(line.words());
            if (isStep(words, line)) {
                page.set(i, UnderstoodLine.of(line, LineKind.STEP, words));
            } else if (line.cells().size() > 1
                    && words.matches(HEADS)
                    && !words.matches(".*\\d{2}.*")) {
                heads = Optional.of(line);
                page.set(i, LineKind.COLUMNS);
            }
        }
    }

    /** Several steps in a line; outside the part on wages where it calls itself so. */
    private boolean inLine(int at, boolean inWages) {
        String words = page.line(at).text();
        List<String> steps =
                inWages || PayStepsText.isLabelled(words) ? PayStepsText.of(words) : List.of();
        if (!steps.isEmpty()) {
            String each = String.join("\n", steps);
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.STEP, each));
        }
        return !steps.isEmpty();
    }

    /**
     * A table with a column for each step: {@code Period | 1 | 2} above {@code Percent | 50 | 65}.
     */
    private boolean isAcross(int at) {
        List<DocumentLine.Cell> heads = page.line(at).cells();
        boolean numbered =
                heads.size() > 2
                        && heads.get(0).text().matches(STEPS)
                        && heads.stream().skip(1).allMatch(cell -> cell.text().matches(NUMBERED));
        int to = at + 1;
        while (numbered && to < page.size() && isFigures(to, heads.size())) {
            to++;
        }
        if (to == at + 1) {
            return false;
        }
        List<String> steps = new ArrayList<>();
        for (int column = 1; column < heads.size(); column++) {
            StringBuilder words =
                    new StringBuilder(heads.get(0).text() + " " + heads.get(column).text());
            for (int row = at + 1; row < to; row++) {
                List<DocumentLine.Cell> cells = page.line(row).cells();
                words.append(", ").append(labelled(cells.get(column).text(), cells.get(0).text()));
            }
            steps.add(words.toString());
        }
        if (!steps.stream().allMatch(step -> PayStepText.of(step).isPresent())) {
            return false;
        }
        page.set(at, UnderstoodLine.of(page.line(at), LineKind.STEP, String.join("\n", steps)));
        for (int row = at + 1; row < to; row++) {
            page.set(row, UnderstoodLine.of(page.line(row), LineKind.CONTINUES, ""));
        }
        return true;
    }

    private boolean isFigures(int at, int cells) {
        return !page.isKnown(at)
                && page.line(at).cells().size() == cells
                && page.line(at).cells().get(0).text().matches(HEADS)
                && page.line(at).last().text().matches(".*\\d.*");
    }

    /** Outside the part on wages only what calls itself a step is one. */
    private boolean isNamedStep(int at) {
        if (page.is(at - 1, LineKind.STEP) && page.known(at - 1).text().contains("\n")) {
            return !page.isApart(at) && isStep(page.line(at));
        }
        if (page.words(at).matches(ORDINAL)) {
            return isStep(page.line(at));
        }
        boolean percent =
                page.words(at)
                        .matches(
                                "(?iu)(step|period|nivel|etapa|escalón|per[ií]odo)"
                                        + " \\d\\b.*[\\d)]\\s*[:–—-]\\s*(\\d{2,3}\\s*%|\\$\\s*\\d).*");
        return (percent || page.part(at) != Headings.PROCESSES)
                && page.part(at) != Headings.INSTRUCTION
                && page.words(at)
                        .matches("(?iu)(\\d\\w\\w )?(step|period|nivel|etapa|escalón)\\b.*")
                && isStep(page.line(at));
    }

    static boolean isStep(DocumentLine line) {
        return isStep(line.words(), line);
    }

    private static boolean isStep(String words, DocumentLine line) {
        String own = Marker.of(words).rest();
        return words.split(" ").length <= MOST_WORDS
                && (line.cells().size() > 1 || words.matches(START) || own.matches(START))
                && words.matches(".*\\d.*")
                && PayStepText.of(words).isPresent();
    }

    private static String labelled(DocumentLine line, DocumentLine head) {
        StringBuilder words = new StringBuilder();
        List<DocumentLine.Cell> cells = line.cells();
        for (int i = 0; i < cells.size(); i++) {
            String over = head.over(line, i).text();
            words.append(i == 0 ? "" : ", ").append(labelled(cells.get(i).text(), over));
        }
        return words.toString();
    }

    private static String labelled(String figure, String head) {
        String over = head.toLowerCase(Locale.ROOT);
        String bare = figure.strip();
        boolean range = bare.matches("[\\d,]+\\s*(-|–|to)\\s*[\\d,]+");
        if (!bare.matches(FIGURE) && !range) {
            return bare;
        }
        if (over.matches(".*(percent|%|porcentaje).*")) {
            return share(bare) + "%";
        }
        if (over.matches(".*(wage|rate|pay|dollar|\\$|salary|sueldo|salario).*")) {
            String unit = over.matches(".*(month|mes|mensual).*") ? "/month" : "";
            unit = over.matches(".*(annual|year).*") ? "/year" : unit;
            return (bare.startsWith("$") ? "" : "$") + bare + unit;
        }
        for (String unit : List.of("month", "hour", "week")) {
            if (over.contains(unit)) {
                return bare + " " + unit + "s";
            }
        }
        boolean hours = over.matches(".*\\b(oj[lt]|horas)\\b.*");
        return bare + (hours ? " hours" : over.matches(".*meses.*") ? " months" : "");
    }

    /** A spreadsheet holds 65 % as 0.65. */
    private static String share(String bare) {
        return bare.matches("0\\.\\d{1,4}|1(\\.0+)?")
                ? new java.math.BigDecimal(bare)
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                : bare;
    }
}
