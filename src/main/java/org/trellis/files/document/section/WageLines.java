package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                    + "|fifth|sixth|start|entry|journey\\w* \\$|final|last|next|remaining|último|siguiente|after|complet|nivel|etapa|paso|escal[oó]n|per[ií]odo|primer|segund"
                    + "|tercer|cuart|quint|sext|séptim|octav|año|mes|semestre|(al )?inici|a los |después|tras"
                    + "|al (complet|termin|cumpl)).*";
    private static final String HEADS =
            "(?iu).*\\b(step|period|level|term|year|hours?|ojl|ojt|months?|weeks?|percent\\w*|wages?|rates?|pay"
                    + "|remarks?|duration|nivel|período|etapa|horas|meses|porcentaje|sueldo|salario)\\b.*|.*%.*";
    private static final String STEPS =
            "(?iu)(wage )?(steps?|periods?|levels?|intervals?|years?|escal[oó]n(es)?|per[ií]odos?|nivel(es)?|etapas?|años?)";
    private static final String COLUMN =
            "(?iu)(wage )?(step|period|level|interval|year|escal[oó]n|per[ií]odo|nivel|etapa|año) \\d{1,2}"
                    + "|\\d{1,2}(st|nd|rd|th|er|º|°) (step|period|level|interval|year|per[ií]odo|nivel|año)";

    /** {@code Year 1 2 3}, {@code Percent 50% 60% 75%} without wide spaces. */
    private static final Pattern ROW =
            Pattern.compile(
                    "(?iu)(\\D*?\\p{L})\\W*\\s+((?:\\$?\\d[\\d,.]*(?:st|nd|rd|th)?\\s?%?(?:\\s+|$)){2,})");

    private static final String ORDINAL =
            "(?iu)\\d{1,2}(st|nd|rd|th) [\\d,]+ (hours|hrs|months|weeks)\\s*[=:]\\s*(\\d{2,3}(\\.\\d+)?\\s*%|\\$\\s*\\d).*";

    /** Says pay and is read as none; it is no task either. */
    private static final String WAGES =
            "(?iu)(apprentice )?(wages?|pay|sueldos?|salarios?)( rates?)?:\\s.*\\d.*";

    private static final Pattern TWO =
            Pattern.compile(
                    "(?iu)(years?|periods?|steps?|levels?|años?|per[ií]odos?|niveles|nivel|etapas?)"
                            + " (percent\\w*|%|wages?|rate|pay|porcentaje|sueldo|salario)"
                            + "|\\d{1,2} (\\$?\\d[\\d.,]*%?)");
    private static final String NUMBERED = "(?iu)\\d{1,2}(st|nd|rd|th|er|º|°|\\.)?";
    private static final String FIGURE = "\\$?\\s*\\d[\\d,]*(\\.\\d+)?\\s*";
    private static final int MOST_WORDS = 16;

    private final Page page;
    private Optional<DocumentLine> heads = Optional.empty();

    WageLines(Page page) {
        this.page = page;
    }

    /** Tables with a column for each step; their rows may speak of the journeyworker wage. */
    void readAcross() {
        for (int i = 0; i < page.size(); i++) {
            if (page.part(i) == Headings.WAGES && !page.isKnown(i)) {
                across(i);
            }
        }
    }

    void read() {
        for (int i = 0; i < page.size(); i++) {
            boolean inWages = page.part(i) == Headings.WAGES;
            heads = inWages ? heads : Optional.empty();
            if (inWages && page.isHeading(i) && ColumnHeads.part(page.line(i)) == Headings.WAGES) {
                heads = Optional.of(page.line(i));
            }
            if (!page.isKnown(i) && inLine(i, inWages)) {
                continue;
            }
            if (!page.isKnown(i) && !inWages && page.words(i).matches(WAGES)) {
                page.set(i, LineKind.ASIDE);
            }
            if (page.isKnown(i) || page.isHeading(i) || !inWages && !isNamedStep(i)) {
                continue;
            }
            DocumentLine line = inTwo(page.line(i));
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

    /** {@code Year Percent} above {@code 1 50}, which one space parts. */
    private DocumentLine inTwo(DocumentLine line) {
        String words = line.words();
        Matcher two = TWO.matcher(words);
        boolean cells = two.matches() && (two.group(3) == null || heads.isPresent());
        return !cells || line.cells().size() > 1
                ? line
                : new DocumentLine(
                        line.number(),
                        line.page(),
                        Stream.of(words.split(" ", 2))
                                .map(each -> new DocumentLine.Cell(each, words.indexOf(each)))
                                .toList(),
                        line.afterGap(),
                        line.heading());
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
     * A table with a column for each step: {@code Period | 1 | 2} above {@code Percent | 50 | 65},
     * or {@code Year 1 | Year 2} above {@code 50% | 65%}.
     */
    private void across(int at) {
        List<String> labels = labels(cells(at));
        int to = at + 1;
        while (!labels.isEmpty() && to < page.size() && isFigures(to, labels.size())) {
            to++;
        }
        if (to == at + 1 || labels.isEmpty()) {
            return;
        }
        List<String> steps = new ArrayList<>();
        for (int column = 0; column < labels.size(); column++) {
            StringBuilder words = new StringBuilder(labels.get(column));
            for (int row = at + 1; row < to; row++) {
                List<String> cells = cells(row);
                int named = cells.size() - labels.size();
                String over = named > 0 ? cells.get(0) : "";
                words.append(", ").append(labelled(cells.get(column + named), over));
            }
            steps.add(words.toString());
        }
        if (!steps.stream().allMatch(step -> PayStepText.of(step).isPresent())) {
            return;
        }
        page.set(at, UnderstoodLine.of(page.line(at), LineKind.STEP, String.join("\n", steps)));
        for (int row = at + 1; row < to; row++) {
            page.set(row, UnderstoodLine.of(page.line(row), LineKind.CONTINUES, ""));
        }
    }

    /** What the columns of steps are called; none for other lines. */
    private static List<String> labels(List<String> cells) {
        List<String> rest = cells.subList(1, cells.size());
        boolean counted =
                cells.get(0).matches(STEPS) && rest.stream().allMatch(c -> c.matches(NUMBERED));
        if (rest.size() > 1 && counted) {
            return rest.stream().map(each -> cells.get(0) + " " + each).toList();
        }
        List<String> named = cells.get(0).matches(COLUMN) ? cells : rest;
        return named.size() > 1 && named.stream().allMatch(each -> each.matches(COLUMN))
                ? named
                : List.of();
    }

    private List<String> cells(int at) {
        Matcher row = ROW.matcher(page.words(at));
        if (page.line(at).cells().size() > 1 || !row.matches()) {
            return page.line(at).cells().stream().map(DocumentLine.Cell::text).toList();
        }
        List<String> cells = new ArrayList<>(List.of(row.group(1)));
        cells.addAll(List.of(row.group(2).strip().split(",?\\s+(?!%)")));
        return cells;
    }

    private boolean isFigures(int at, int columns) {
        List<String> cells = page.isKnown(at) ? List.of() : cells(at);
        boolean bare = cells.size() == columns;
        return cells.size() == columns + (bare ? 0 : 1)
                && (bare ? cells.get(0).matches(FIGURE + "%?") : cells.get(0).matches(HEADS))
                && cells.get(cells.size() - 1).matches(".*\\d.*");
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
                && !PayStepsText.isCounted(words)
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
        if (over.matches("(apprentice\\w* )?(years?|años?)( .*)?") && bare.matches("\\d")) {
            return "Year " + bare;
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
