package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.document.figure.ApproachText;
import org.trellis.files.document.figure.InterimText;
import org.trellis.files.document.figure.PayStepsText;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.figure.ProbationText;
import org.trellis.files.document.figure.RatioText;
import org.trellis.files.document.figure.TermText;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;

/**
 * Sentences that state the term, the ratio, the probation, the journeyworker wage or an interim
 * credential, wherever they stand. A sentence may go on over some lines; it counts where it begins.
 */
final class FactLines {
    private static final int MOST_LINES = 5;
    private static final Pattern TERM =
            Pattern.compile(
                    "(?iu)\\b(?:(?:standard )?term of (?:the )?apprenticeship|training"
                            + " term|term|length|program"
                            + " length|duration|duración|plazo(?=\\s*:)|(?:oj[lt]|on-the-job(?: learning|"
                            + " training)?)(?: hours)?(?=\\s*:)|"
                            + TermText.INSTRUCTION
                            + "(?:, minimum|, mínimo)?(?=\\s*:)"
                            + "|aprendizaje en el trabajo(?=\\s*:)|approximate"
                            + " hours(?=\\s*[:=]|\\s+\\d))\\b");
    private static final String OWN_TERM =
            "(?iu)((training|program) )?(term|duración|plazo)( of (the )?apprenticeship| del"
                    + " aprendizaje)?\\s*:.*\\d.*";
    private static final Pattern PROBATION =
            Pattern.compile("(?iu)\\b(?:period of )?(?:probation|prueba\\b|per[ií]odo probatorio)");
    private static final Pattern RATIO = Pattern.compile("(?iu)\\b(?:ratio|proporción|razón)\\b");
    private static final Pattern WAGE =
            Pattern.compile(
                    "(?iu)\\b(?:journey|professional worker|mentor|fully"
                            + " qualified|oficial|calificad[oa])[^.]{0,60}?\\b(?:wage|rate|pay|salary|sueldo|salario)"
                            + "|\\b(?:wage|rate|salary|sueldo|salario)[^.]{0,30}\\b(?:journey|oficial|calificad[oa])");
    private static final String LABELLED =
            "(?iu)((total )?"
                    + TermText.INSTRUCTION
                    + "|(training )?term|length|duration|duración|plazo|ratio|proporción|razón|(initial"
                    + " )?probation(ary period)?|period of probation|interim"
                    + " (credential|certificate)s?|(credencial|certificado)(es|s)?"
                    + " intermedi[ao]s?|per[ií]odo (de"
                    + " prueba|probatorio)|journey\\w*[^:]{0,30}(wage|rate))\\b[^:]{0,30}:.*";
    private static final Pattern INTERIM =
            Pattern.compile(
                    "(?iu)^(?=(interim|intermediate) (credential|certificate)s?\\s*:"
                            + "|(credencial|certificado)(es|s)? intermedi[ao]s?\\s*:)");
    private static final Pattern FACT =
            Pattern.compile(
                    "(?iu)^(?:\\W|\\d)*(?:(?:the )?(?:standard )?term\\b|program length|duración|plazo"
                            + "|ratio|proporción|razón|(?:initial )?probation|per[ií]odo (?:de"
                            + " prueba|probatorio)|journey\\w*[^:]{0,30}(?:wage|rate))\\b[^.]{0,60}[:=.\\d]");
    private static final Pattern APPROACH_AND_TERM =
            Pattern.compile(
                    "(?iu)^(?:(?:time|competency)[- ]based|hybrid|híbrid[oa]|basad[oa] en (?:el |las"
                            + " )?(?:tiempo|competencias))\\W{1,4}(?=\\d|\\p{L}+ \\d)");
    private static final Map<LineKind, String> LABELS =
            new EnumMap<>(
                    Map.of(
                            LineKind.PROBATION, "Probation",
                            LineKind.RATIO, "Ratio",
                            LineKind.WAGE, "Journeyworker wage",
                            LineKind.INTERIM, "Interim credentials",
                            LineKind.TERM, "Term"));
    private static final String NEXT_SENTENCE = "(?<=[\\p{L})]{2}\\.|\\d\\.)\\s+(?=\\p{Lu})";
    private static final Pattern NEVER = Pattern.compile("$^");
    private static final Pattern START = Pattern.compile("^");

    private final Page page;

    FactLines(Page page) {
        this.page = page;
    }

    void read() {
        boolean begun = false;
        for (int i = 0; i < page.size(); i++) {
            boolean work = page.part(i) == Headings.PROCESSES && !page.isHeading(i);
            begun = work && (begun || isOfWork(i));
            if (page.isKnown(i) || begun && !page.words(i).matches(LABELLED)) {
                continue;
            }
            if (ApproachText.of(page.words(i)).isPresent()) {
                page.set(i, UnderstoodLine.of(page.line(i), LineKind.APPROACH, page.words(i)));
                continue;
            }
            if (PayStepsText.isLabelled(page.words(i))
                    && !PayStepsText.of(page.words(i)).isEmpty()) {
                continue;
            }
            boolean found =
                    find(i, PROBATION, LineKind.PROBATION, ProbationText::of)
                            || find(i, INTERIM, LineKind.INTERIM, InterimText::ofLabelled)
                            || find(i, RATIO, LineKind.RATIO, RatioText::of)
                            || !isTableHead(i) && find(i, WAGE, LineKind.WAGE, PayText::of)
                            || isTerm(i) && find(i, TERM, LineKind.TERM, TermText::of)
                            || find(i, APPROACH_AND_TERM, LineKind.TERM, TermText::of)
                            || inPart(i);
        }
    }

    /** Between the heading of the work processes and the first of them stand facts of the head. */
    private boolean isOfWork(int at) {
        return !page.isKnown(at)
                && ApproachText.of(page.words(at)).isEmpty()
                && !APPROACH_AND_TERM.matcher(page.words(at)).find()
                && !FACT.matcher(page.words(at)).find();
    }

    /** {@code Step | Lasts | Share of the journeyworker wage}: the wage is not in the next line. */
    private boolean isTableHead(int at) {
        return page.line(at).cells().size() > 2 && !page.words(at).matches(".*\\d.*");
    }

    /** Hours of courses are no term. */
    private boolean isTerm(int at) {
        boolean own = page.words(at).matches(OWN_TERM);
        return own || page.part(at) != Headings.INSTRUCTION && page.part(at) != Headings.WAGES;
    }

    /** In a part of its own, a sentence need not name what it is about. */
    private boolean inPart(int at) {
        if (page.isHeading(at) || page.words(at).matches("(?iu).*\\b(percent|longer)\\b.*")) {
            return false;
        }
        return switch (page.part(at)) {
            case PROBATION -> find(at, START, LineKind.PROBATION, ProbationText::of);
            case RATIO -> find(at, START, LineKind.RATIO, RatioText::of);
            case INTERIM -> find(at, START, LineKind.INTERIM, InterimText::of);
            default -> false;
        };
    }

    private <T> boolean find(
            int at, Pattern lead, LineKind kind, Function<String, Optional<T>> reader) {
        StringBuilder joined = new StringBuilder(page.words(at));
        int own = joined.length();
        int to = Math.min(page.size(), at + (page.isHeading(at) ? 1 : MOST_LINES));
        for (int next = at; next < to; next++) {
            if (next > at) {
                if (isEnd(next, joined)) {
                    return false;
                }
                joined.append(' ').append(page.words(next));
            }
            Matcher start = lead.matcher(joined);
            if (!start.find()) {
                continue;
            } else if (start.start() >= own) {
                return false;
            }
            String sentence = sentence(joined.substring(start.start()));
            if (!isLimitByRule(sentence) && reader.apply(sentence).isPresent()) {
                String behind = joined.substring(start.start() + sentence.length());
                int last = kind == LineKind.TERM ? lastOf(next, joined) : next;
                set(at, last, kind, start.start());
                if (last == at && !page.isHeading(at)) {
                    page.set(at, withRest(page.known(at), start.start(), sentence));
                } else if (last == next) {
                    goesOnBehind(at, behind);
                }
                return true;
            }
        }
        return false;
    }

    /** A sentence that begins in the line in which the fact ends. */
    private void goesOnBehind(int at, String rest) {
        String words = rest.replaceFirst("^[\\s.;]+", "");
        if (words.matches(".*\\p{L}{3}.*")) {
            page.set(at, page.known(at).with(UnderstoodLine.Detail.REST, words));
        }
    }

    /** The rule on probation, which papers repeat, is not the program's own figure. */
    private static boolean isLimitByRule(String sentence) {
        return sentence.matches("(?iu).*\\b(shorter of|percent of the (length|term))\\b.*")
                || sentence.matches("(?iu).*\\bwhichever\\b.*")
                        && sentence.matches("(?iu).*(%|\\bpercent\\b).*");
    }

    /** A line of several sentences may state several facts; what states none is told. */
    private UnderstoodLine withRest(UnderstoodLine read, int from, String sentence) {
        String words = read.line().words();
        List<String> facts = new ArrayList<>(List.of(LABELS.get(read.kind()) + ": " + sentence));
        List<String> rest = new ArrayList<>();
        int begin = 0;
        for (String each : words.split(NEXT_SENTENCE)) {
            boolean own = begin < from + sentence.length() && from < begin + each.length();
            String fact = own ? "" : labelled(each);
            if (!fact.isEmpty()) {
                facts.add(fact);
            } else if (!own && each.matches(".*\\p{L}{3}.*")) {
                rest.add(each);
            }
            begin = words.indexOf(each, begin) + each.length();
        }
        String before = Marker.of(words).rest();
        before = before.substring(0, Math.max(0, from - (words.length() - before.length())));
        if (before.matches(".*\\d.*") && sentence(before).equals(before)) {
            rest.add(0, before.strip());
        }
        if (facts.size() > 1) {
            facts.addAll(rest);
            return UnderstoodLine.of(read.line(), LineKind.FACTS, String.join("\n", facts));
        }
        return rest.isEmpty()
                ? read
                : read.with(UnderstoodLine.Detail.REST, String.join("\n", rest));
    }

    /** The sentence with the label of what it states; the empty text where it states nothing. */
    private static String labelled(String sentence) {
        Map<LineKind, Pattern> leads =
                Map.of(
                        LineKind.PROBATION, PROBATION,
                        LineKind.RATIO, RATIO,
                        LineKind.WAGE, WAGE,
                        LineKind.TERM, TERM);
        for (LineKind kind : LABELS.keySet()) {
            Matcher lead = leads.getOrDefault(kind, NEVER).matcher(sentence);
            String fact = LABELS.get(kind) + ": " + sentence;
            if (lead.find() && FactParts.part(fact).kind() == kind) {
                return fact;
            }
        }
        return "";
    }

    private boolean isEnd(int next, CharSequence joined) {
        boolean introduces = joined.toString().endsWith(":");
        return page.isKnown(next)
                || page.isHeading(next)
                || page.isApart(next) && !introduces
                || isOfOutline(next)
                || page.words(next).matches(LABELLED)
                || introduces
                        && WageLines.isStep(page.line(next))
                        && !page.words(next).startsWith("$");
    }

    /** A line of an outline with its own hours, or a row of a table, goes on with no sentence. */
    private boolean isOfOutline(int at) {
        boolean stands = page.line(at).cells().size() > 1 || !Marker.of(page.words(at)).isNone();
        return stands && HoursLine.find(page.line(at)).isPresent()
                || ProcessStyle.isTotal(page.line(at));
    }

    /** To the end of the first sentence. */
    private static String sentence(String words) {
        return words.split("(?<=[\\p{L}\\d)]{2})\\.(?=\\s|$)", 2)[0];
    }

    /** The last line that the sentence reaches. */
    private int lastOf(int at, StringBuilder joined) {
        int last = at;
        while (last - at < MOST_LINES
                && last + 1 < page.size()
                && !joined.toString().matches("(?s).*[.:]$")
                && !isEnd(last + 1, joined)
                && !page.isHeading(last)
                && page.line(last).cells().size() == 1
                && page.words(last).length() > 50) {
            last++;
            joined.append(' ').append(page.words(last));
        }
        return last;
    }

    /** What the sentence states stands behind its lead; before it, the line may speak of else. */
    private void set(int at, int last, LineKind kind, int from) {
        String text = page.words(at).substring(from);
        page.set(at, UnderstoodLine.of(page.line(at), kind, text));
        for (int i = at + 1; i <= last; i++) {
            page.goesOn(i);
        }
    }
}
