package org.trellis.files.document.section;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.CodesText;
import org.trellis.files.document.line.FactParts;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.message.Message;

/**
 * Where a document names its occupation: after the word, below {@code WORK PROCESS SCHEDULE}, or
 * above or before the codes.
 */
final class TitleLines {
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)(?:"
                            + FactParts.TITLE
                            + "|programa de aprendizaje(?: registrado)?|(?:registered )?apprenticeship"
                            + " program)\\s*:\\s*(\\S.*)");
    private static final String SCHEDULE =
            "(?iu)(appendix [a-z]\\s*)?work process schedule|esquema (de|del|de los) procesos? de trabajo";
    private static final Pattern TITLED =
            Pattern.compile(
                    "(?iu)(?:appendix [a-z]\\s*)?(?:work process schedule|esquema (?:de|del|de los)"
                            + " procesos? de trabajo)(?:\\s*[:–—-]|\\s+(?:for|para))\\s*(?:the\\s+)?(\\p{L}.*?)(?:\\s*\\((\\d{4}[A-Z]{0,2})\\))?");

    /** {@code Hotel associate work process schedule}. */
    private static final Pattern TITLE_FIRST =
            Pattern.compile(
                    "(?u)(\\p{Lu}[^:.\\d]{2,60}?)(?:\\s*[:,–—-])?\\s+(?iu:(?:apprentice(?:ship)?\\s+)?"
                            + "(?:work process(?:es)? (?:schedule|outline)|(?:schedule|outline) of work"
                            + " processes|on-the-job (?:learning|training) (?:schedule|outline)))()");

    private static final String NO_TITLE =
            "(?iu).*\\b(framework|standards?|bulletin|appendix|schedule|outline|version|prepared|and"
                    + "|attachment|training term|program|normas|apéndice|esquema|plan|programa)\\b.*"
                    + "|.*[.:;,]$|.*\\d{3}.*|[^:]{2,40}:\\s.*";
    private static final String LASTS =
            "(?iu).*\\d\\s*(weeks?|wks|hours?|hrs|%|semanas?|horas?)\\b.*";
    private static final int MOST_WORDS = 8;

    private static final Pattern APPROACHED =
            Pattern.compile(
                    "(?iu)((?:time|competency)[- ]based|hybrid) (?:program|apprenticeship)"
                            + "(?:\\s*[:–—-]|\\s+for)\\s*(?:the\\s+)?(\\p{L}[^.:]{2,60})");

    /** {@code MACHINIST HOURS 6000}. */
    private static final Pattern WITH_HOURS =
            Pattern.compile(
                    "(?iu)(\\p{L}[^:\\d]{2,60}?)\\s+(?:total )?(?:hours|horas)\\s*[:=]?\\s*(\\d[\\d,]{2,5})");

    private final Page page;
    private final boolean named;

    TitleLines(Page page) {
        this.page = page;
        IntStream.range(0, page.size()).forEach(this::facts);
        named =
                IntStream.range(0, page.size())
                        .anyMatch(i -> isNamed(page.line(i)) || isTitledAmongFacts(page, i));
    }

    private void facts(int at) {
        Matcher hours = WITH_HOURS.matcher(page.words(at));
        if (hours.matches() && !hours.group(1).matches(NO_TITLE) && isHead(at)) {
            String both = hours.replaceFirst("Occupation: $1\nTerm: $2 hours");
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.FACTS, both));
            return;
        }
        Matcher approached = APPROACHED.matcher(page.words(at));
        List<FactParts.Part> parts = FactParts.of(page.line(at));
        if (approached.matches()) {
            String both = approached.replaceFirst("Approach: $1\nOccupation: $2");
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.FACTS, both));
        } else if (!parts.isEmpty()) {
            String each = parts.stream().map(FactParts.Part::words).collect(joining("\n"));
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.FACTS, each));
        }
    }

    /** Below the name of the schedule, or right above the codes. */
    private boolean isHead(int at) {
        boolean codes = at + 1 < page.size() && !CodesText.of(page.words(at + 1)).isNone();
        return codes || at > 0 && page.words(at - 1).matches(SCHEDULE);
    }

    private static boolean isTitledAmongFacts(Page page, int at) {
        return page.is(at, LineKind.FACTS)
                && page.known(at)
                        .text()
                        .lines()
                        .map(FactParts::part)
                        .anyMatch(part -> part.kind() == LineKind.TITLE);
    }

    static boolean isNamed(DocumentLine line) {
        return NAMED.matcher(line.words()).matches();
    }

    void read() {
        boolean found = named;
        for (int i = 0; i < page.size(); i++) {
            if (page.is(i, LineKind.FACTS)) {
                found |= !CodesText.of(page.words(i)).isNone() && aboveCodes(i, found);
            }
            if (page.isKnown(i)) {
                continue;
            }
            Matcher name = NAMED.matcher(page.words(i));
            CodesText codes = CodesText.of(page.words(i));
            if (name.matches()) {
                title(i, CodesText.of(name.group(1)).isNone() ? name.group(1) : codes.title());
            } else if (!codes.isNone()) {
                String rest = CodesText.rest(page.words(i));
                UnderstoodLine read = UnderstoodLine.of(page.line(i), LineKind.CODES);
                page.set(
                        i, rest.isEmpty() || isTermBeside(i) ? read : read.with(Detail.REST, rest));
                found |= aboveCodes(i, found || !codes.title().isEmpty());
            } else if (!found && isTitled(i)) {
                titled(i);
                found = true;
            } else if (!found && page.words(i).matches(SCHEDULE)) {
                found = below(i + 1);
            }
        }
    }

    /** The assembly reads hours and months beside codes. */
    private boolean isTermBeside(int at) {
        return page.words(at).matches("(?iu).*\\d\\s*(hours|hrs|months|horas)\\b.*");
    }

    private boolean isTitled(int at) {
        return titled(page.words(at)).filter(each -> !each.group(1).matches(NO_TITLE)).isPresent();
    }

    private static Optional<Matcher> titled(String words) {
        return Stream.of(TITLED, TITLE_FIRST)
                .map(each -> each.matcher(words))
                .filter(Matcher::matches)
                .findFirst();
    }

    /** With the code in parentheses where it has one. */
    private void titled(int at) {
        Matcher titled = titled(page.words(at)).orElseThrow();
        if (titled.group(2) != null && !titled.group(2).isEmpty()) {
            String both = "Occupation: " + titled.group(1) + "\nRAPIDS: " + titled.group(2);
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.FACTS, both));
        } else {
            title(at, titled.group(1));
        }
    }

    private void title(int at, String words) {
        page.set(at, UnderstoodLine.of(page.line(at), LineKind.TITLE, words));
    }

    private boolean below(int at) {
        if (at < page.size() && isName(page.line(at)) && Marker.of(page.words(at)).isNone()) {
            title(at, page.words(at));
            return true;
        }
        return false;
    }

    private boolean aboveCodes(int at, boolean found) {
        int above = at - 1;
        boolean takes = !found && above >= 0 && !page.isKnown(above) && isName(page.line(above));
        if (takes) {
            title(above, page.words(above));
        }
        return takes;
    }

    private static boolean isName(DocumentLine line) {
        return isName(line, line.words());
    }

    private static boolean isName(DocumentLine line, String words) {
        return words.split(" ").length <= MOST_WORDS
                && line.cells().size() == 1
                && CodesText.of(words).isNone()
                && HoursLine.find(line).isEmpty()
                && !words.matches(NO_TITLE);
    }

    /** Where nothing names the occupation, the first line may. */
    static void suppose(Page page) {
        boolean known = false;
        for (int i = 0; i < page.size(); i++) {
            known |= page.is(i, LineKind.TITLE) || isTitledAmongFacts(page, i);
            known |= page.is(i, LineKind.CODES) && !CodesText.of(page.words(i)).title().isEmpty();
        }
        boolean marked = !Marker.of(page.words(0)).isNone() || page.words(0).matches(LASTS);
        if (known
                || marked
                || page.size() < 2
                || !page.is(0, LineKind.ASIDE)
                || !isName(page.line(0), page.words(0).replaceFirst(" (and|y) ", " "))) {
            return;
        }
        Message question = Message.of("document.doubt.title", page.words(0));
        Answer yes =
                new Answer(
                        Message.of("document.answer.title"),
                        LineFix.as(LineKind.TITLE).withText(page.words(0)));
        Answer no = new Answer(Message.of("document.answer.aside"), LineFix.as(LineKind.ASIDE));
        page.set(
                0,
                UnderstoodLine.of(page.line(0), LineKind.TITLE, page.words(0))
                        .withDoubt(new LineDoubt(question, List.of(yes, no))));
    }
}
