package org.trellis.files.document.section;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.figure.TermText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;

/** The courses of related instruction, with their hours, objectives and provider. */
final class CourseLines {
    private static final Pattern OWN_HOURS =
            Pattern.compile("(?iu)(?:contact |class )?(?:hours|horas)\\s*:\\s*(.+)");
    private static final Pattern OBJECTIVES =
            Pattern.compile(
                    "(?iu)(?:sample )?(?:learning )?objectives?\\b\\s*[:/]?\\s*(.*)|objetivos?( de"
                            + " aprendizaje)?\\s*[:/]?\\s*(.*)");
    private static final Pattern PROVIDER =
            Pattern.compile(
                    "(?iu).*(?:provided by|provider:|proveedor:|impartida"
                            + " por)\\s+(?-i:(?=\\p{Lu}))([^.:)]{3,100})\\)?\\.?.*");
    private static final Pattern YEARLY =
            Pattern.compile(
                    "(?iu)(?:.*\\D)?([\\d,]{2,5})\\)?\\s[\\w\\s/()]{0,30}?(?:hours|horas)\\b.{0,40}"
                            + "\\b(?:per year|a year|each year|por año|al año).*");
    private static final Pattern YEAR =
            Pattern.compile(
                    "(?iu)(?:\\d\\w\\w year|year \\w+|(?:first|second|third|fourth|fifth) year|año"
                            + " \\d|\\w+ año)\\s*[:.–-]?\\s*(.*)");
    private static final String LIST =
            "(?iu).*\\b(categor\\w+|courses|topics|subjects|classes|cursos|temas)\\b.*:";
    private static final Pattern HEADED =
            Pattern.compile(
                    "(?iu)[^\\d]{3,60}?\\(?(\\d[\\d,]*)\\s*(?:hours?|hrs?|h|horas)\\b"
                            + "(?:\\s*\\(?m[ií]n\\p{L}*\\.?\\)?)?(\\s*(?:/|per|a|each|al|por)\\s*(?:year|año)\\b)?.*");
    private static final Pattern LEAD =
            Pattern.compile("(?iu)((?:year|año|semester|term) \\d)\\s*[:.–-]\\s*(.*)");
    private static final String IN_LIST =
            "(?iu)\\p{L}.*?[\\s(]\\d{1,4}(\\s*(hours|hrs|h|horas))?\\)?\\.?";

    /** {@code Algebra, 48 hours, Metro College}. */
    private static final Pattern GIVEN_BY =
            Pattern.compile(
                    "(?iu)(\\P{N}?.{2,80}?)\\s*[,;–—-]\\s*(\\d[\\d,.]*\\s*(?:contact |clock )?(?:hours|hrs\\.?|h|horas))"
                            + "\\s*[,;–—-]\\s*(\\p{L}[^,;]{2,60}?)\\.?");

    private static final int MOST_WORDS = 16;

    private final Page page;
    private boolean list;
    private boolean objectives;

    CourseLines(Page page) {
        this.page = page;
    }

    void read() {
        for (int from = 0; from < page.size(); from++) {
            if (page.part(from) == Headings.INSTRUCTION) {
                int to = from;
                while (to < page.size() && page.part(to) == Headings.INSTRUCTION) {
                    to++;
                }
                part(from, to);
                from = to - 1;
            }
        }
    }

    private void part(int from, int to) {
        list = false;
        objectives = false;
        new CourseTable(page, from, to).read();
        for (int i = from; i < to; i++) {
            if (!page.isKnown(i) && page.isHeading(i)) {
                headed(i);
                if (!page.isKnown(i)) {
                    provider(i);
                }
                list |= page.words(i).matches(LIST);
            } else if (!page.isKnown(i) && !several(i)) {
                line(i);
            } else {
                objectives &= page.is(i, LineKind.OBJECTIVE);
            }
        }
    }

    /** {@code Related instruction: 144 hours per year}. */
    private void headed(int at) {
        Matcher stated = HEADED.matcher(page.words(at));
        Optional<HoursText> hours =
                stated.matches()
                        ? HoursText.of(stated.group(1))
                                .map(h -> HoursText.exact(h.hours(), stated.group(2) != null))
                        : HoursText.bareEndOf(page.words(at))
                                .map(HoursText.Ended::hours)
                                .filter(h -> !h.hours().toString().matches("(19|20)\\d{2}"));
        if (hours.isPresent() && page.line(at).cells().size() == 1) {
            page.set(
                    at,
                    UnderstoodLine.of(page.line(at), LineKind.CLASSES, page.words(at))
                            .withHours(hours));
        }
    }

    /** Several courses in a line, each with its hours: {@code Shop math (48), Safety (24)}. */
    private boolean several(int at) {
        Matcher lead = LEAD.matcher(page.words(at));
        String year = lead.matches() ? lead.group(1) : "";
        String[] each = (lead.matches() ? lead.group(2) : page.words(at)).split("[,;]\\s+");
        boolean courses =
                each.length > 1
                        && !ProcessStyle.isTotal(page.line(at))
                        && Arrays.stream(each).allMatch(one -> one.matches(IN_LIST));
        if (courses) {
            String lines = (year.isEmpty() ? "" : year + "\n") + String.join("\n", each);
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.COURSE, lines));
        }
        return courses;
    }

    private void line(int at) {
        DocumentLine line = page.line(at);
        String words = line.words();
        if (ProcessStyle.isTotal(line)) {
            page.set(at, HoursLine.of(line, LineKind.TOTAL));
        } else if (words.matches(LIST)) {
            list = true;
            page.set(at, LineKind.GROUP);
        } else if (!ownHours(at) && !year(at) && !yearly(at) && !objective(at) && !provider(at)) {
            course(at);
        }
    }

    private boolean ownHours(int at) {
        Matcher own = OWN_HOURS.matcher(page.words(at));
        Optional<HoursText> hours = own.matches() ? HoursText.of(own.group(1)) : Optional.empty();
        if (hours.isEmpty()) {
            return false;
        }
        page.set(at, UnderstoodLine.of(page.line(at), LineKind.HOURS, "").withHours(hours));
        boolean titled = at > 0 && page.is(at - 1, LineKind.COURSE);
        if (at > 0
                && !titled
                && (!page.isKnown(at - 1)
                        || page.is(at - 1, LineKind.ASIDE)
                        || page.is(at - 1, LineKind.OBJECTIVE))) {
            page.set(at - 1, LineKind.COURSE);
        }
        return true;
    }

    private boolean year(int at) {
        Matcher year = YEAR.matcher(Marker.of(page.words(at)).rest());
        if (!year.matches()) {
            return false;
        }
        Matcher hours =
                Pattern.compile("(?iu)\\(?([\\d,]+(?:\\.\\d+)?)\\s*(?:hours|hrs|horas).*")
                        .matcher(year.group(1));
        if (hours.matches()) {
            page.set(
                    at,
                    UnderstoodLine.of(page.line(at), LineKind.CLASSES, page.words(at))
                            .withHours(HoursText.of(hours.group(1))));
            list = true;
            return true;
        }
        if (!year.group(1).isBlank()) {
            return false;
        }
        page.set(at, LineKind.YEAR);
        list = true;
        return true;
    }

    private boolean yearly(int at) {
        Matcher found = YEARLY.matcher(page.words(at));
        Optional<HoursText> hours =
                found.matches()
                        ? HoursText.of(found.group(1))
                                .map(each -> HoursText.exact(each.hours(), true))
                        : Optional.empty();
        if (hours.isEmpty() || page.line(at).cells().size() > 1) {
            return false;
        }
        page.set(
                at,
                UnderstoodLine.of(page.line(at), LineKind.CLASSES, page.words(at))
                        .withHours(hours));
        return true;
    }

    private boolean objective(int at) {
        DocumentLine line = page.line(at);
        String words = line.words();
        Matcher named = OBJECTIVES.matcher(words);
        if (named.matches() && line.words().length() > 8) {
            objectives = true;
            String more = named.group(1) == null ? named.group(3) : named.group(1);
            String text = more == null ? "" : more.replaceAll("\\s+/\\s+", "\n");
            page.set(
                    at,
                    text.isBlank()
                            ? UnderstoodLine.of(line, LineKind.GROUP)
                            : UnderstoodLine.of(line, LineKind.OBJECTIVE, text));
            return true;
        }
        if (objectives && !Marker.of(words).isNone()) {
            page.set(at, LineKind.OBJECTIVE);
            return true;
        }
        objectives = false;
        return false;
    }

    private boolean provider(int at) {
        Matcher provider = PROVIDER.matcher(page.words(at));
        boolean found =
                page.words(at).length() < 300
                        && provider.matches()
                        && !provider.group(1).toLowerCase(Locale.ROOT).contains("rti");
        if (found) {
            page.set(
                    at,
                    UnderstoodLine.of(page.line(at), LineKind.PROVIDER, provider.group(1).strip()));
        }
        return found;
    }

    /** A course with its hours and, in the same line, who teaches it or what it teaches. */
    private static Optional<UnderstoodLine> told(DocumentLine line) {
        Matcher given = GIVEN_BY.matcher(line.words());
        return given.matches() && line.cells().size() == 1
                ? HoursText.of(given.group(2))
                        .map(
                                h ->
                                        told(line, given.group(1), h)
                                                .with(Detail.PROVIDER, given.group(3)))
                : HoursLine.described(line)
                        .map(
                                d ->
                                        told(line, d.title(), d.hours())
                                                .with(Detail.OBJECTIVE, d.words()));
    }

    private static UnderstoodLine told(DocumentLine line, String title, HoursText hours) {
        Marker mark = Marker.of(title);
        UnderstoodLine read = UnderstoodLine.of(line, LineKind.COURSE, mark.rest());
        return read.withMarker(mark.sign()).withHours(Optional.of(hours)).coded();
    }

    /** A row with hours, or a line of a list of courses. */
    private void course(int at) {
        DocumentLine line = page.line(at);
        Optional<UnderstoodLine> told = told(line);
        if (told.isPresent()) {
            page.set(at, told.get());
            return;
        }
        boolean brief = line.cells().size() > 1 || line.words().split(" ").length <= MOST_WORDS;
        boolean figures = HoursLine.find(line).isPresent() && brief;
        boolean listed = list && brief && !ColumnHeads.is(line) && !line.words().matches(".*[.:]");
        if (figures
                && TermText.of(line.words())
                        .filter(t -> line.words().contains("shall"))
                        .isEmpty()) {
            page.set(at, HoursLine.of(line, LineKind.COURSE).coded());
        } else if (listed
                && page.isKnown(at - 1)
                && page.is(at - 1, LineKind.COURSE)
                && !page.isApart(at)
                && line.words().matches("\\p{Ll}.*")) {
            page.goesOn(at);
        } else if (listed) {
            page.set(at, LineKind.COURSE);
        }
    }
}
