package org.trellis.files.document.section;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.ColumnFigures;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.ProcessCells;
import org.trellis.files.document.line.UnderstoodLine;

/** The work processes of a document, their totals, and through {@link TaskLines} their tasks. */
final class ProcessLines {
    static final String FUNCTION =
            "(?iu)(?:"
                    + "(?:work process|job function|proceso de trabajo|función del puesto)\\s*:\\s+(?!approx|hours|hrs|horas)"
                    + "|(?:(?:job function|work process|process|duty|function|unit|module|proceso(?: de trabajo)?"
                    + "|función(?: del puesto)?|station|phase|rotation|estación|fase|rotación|unidad|módulo|área|area)\\s+|wp\\s?)"
                    + "(?:\\d{1,2}|[A-Z]|[IVX]+)\\s*[:.–—-]\\s*)(\\S.*)";
    private static final Pattern NAMED = Pattern.compile(FUNCTION);

    /** A line that holds nothing but the hours of the process above. */
    private static final Pattern ONLY_HOURS =
            Pattern.compile(
                    "(?iu)(?:(?:approx\\w*\\.?|estimated|total|ojl|ojt|horas)?\\s*(?:hours?|hrs|time|horas"
                            + "|estimadas|aproximadas)?\\s*:)?\\s*(.+)");

    private static final Pattern BARE = Pattern.compile("\\D+[\\s:=](\\d[\\d.,]*)\\W*");

    /** A sum that is not in the document. */
    private static final String NO_TOTAL =
            "(?iu)(?:grand |sub-?)?totals?( (ojl |ojt )?hours)?:?|(horas )?total(es)?( de horas)?:?";

    private final Page page;
    private final ProcessStyle style;
    private final ProcessStyle.Leads leads;
    private Optional<Marker> first = Optional.empty();
    private final Set<String> titles = new HashSet<>();
    private Optional<DocumentLine> heads = Optional.empty();

    ProcessLines(Page page) {
        this.page = page;
        style = ProcessStyle.of(page);
        leads = new ProcessStyle.Leads(page);
    }

    void read() {
        TaskLines tasks = new TaskLines(page, style);
        boolean open = false;
        for (int i = 0; i < page.size(); i++) {
            if (page.part(i) != Headings.PROCESSES) {
                open = false;
                heads = Optional.empty();
                tasks.close();
            } else if (page.isHeading(i) && ColumnHeads.heads(page.line(i))) {
                heads = Optional.of(page.line(i));
            } else if (page.isKnown(i) || page.isHeading(i)) {
                continue;
            } else if (ProcessStyle.isTotal(page.line(i)) || isSumAlone(i)) {
                total(i);
                open = false;
            } else if (page.words(i).matches(NO_TOTAL)) {
                page.set(i, LineKind.ASIDE);
            } else if (isColumns(i)) {
                page.set(i, LineKind.COLUMNS);
                heads = Optional.of(page.line(i));
                tasks.heads(page.line(i));
            } else if (isProcess(i)) {
                process(i);
                tasks.open(page.line(i));
                open = true;
            } else if (open) {
                open = task(tasks, i);
            }
        }
    }

    private boolean task(TaskLines tasks, int at) {
        if (isHoursOfProcess(at)) {
            Matcher only = ONLY_HOURS.matcher(page.words(at));
            page.set(
                    at,
                    UnderstoodLine.of(page.line(at), LineKind.CONTINUES, "")
                            .withHours(
                                    only.matches()
                                            ? HoursText.of(only.group(1))
                                            : Optional.empty()));
        } else if (style == ProcessStyle.ABOVE_HOURS && ProcessStyle.isHoursAlone(page.line(at))) {
            Optional<HoursText> hours = HoursText.of(page.words(at));
            page.set(at, UnderstoodLine.of(page.line(at), LineKind.HOURS, "").withHours(hours));
        } else {
            tasks.read(at);
        }
        return true;
    }

    private void total(int at) {
        DocumentLine line = page.line(at);
        UnderstoodLine read = HoursLine.of(line, LineKind.TOTAL);
        Optional<ColumnFigures> figures = ColumnFigures.of(line, heads);
        Optional<HoursText> job =
                figures.flatMap(each -> HoursText.of(line.cells().get(each.job()).text()));
        Optional<HoursText> hours =
                job.or(read::hours)
                        .or(() -> HoursText.bareEndOf(line.words()).map(HoursText.Ended::hours));
        String others = figures.map(ColumnFigures::beside).orElse("");
        read = others.isEmpty() ? read : read.withBeside(others);
        page.set(at, read.withHours(hours));
    }

    /** A figure without words that is the sum of those above it: {@code 100% | 8,000}. */
    private boolean isSumAlone(int at) {
        DocumentLine line = page.line(at);
        Optional<HoursText> figure = HoursText.of(line.last().text());
        String words = line.words().replaceAll("(?iu)\\b(hours?|hrs|horas|h)\\b", "");
        if (figure.isEmpty() || words.matches(".*\\p{L}.*")) {
            return false;
        }
        int sum = 0;
        int many = 0;
        for (int i = at - 1; i >= 0 && !page.is(i, LineKind.TOTAL); i--) {
            if (page.is(i, LineKind.PROCESS) && page.known(i).hours().isPresent()) {
                sum += page.known(i).hours().get().hours().max().minutes();
                many++;
            }
        }
        return many > 1 && sum == figure.get().hours().max().minutes();
    }

    private boolean isHoursOfProcess(int at) {
        Matcher only = ONLY_HOURS.matcher(page.words(at));
        return page.is(at - 1, LineKind.PROCESS)
                && page.known(at - 1).hours().isEmpty()
                && only.matches()
                && HoursText.of(only.group(1)).isPresent();
    }

    /** The heads of columns may stand in two lines. */
    private boolean isColumns(int at) {
        DocumentLine line = page.line(at);
        boolean titled = style == ProcessStyle.HOURS && ColumnHeads.endInHours(line);
        return ColumnHeads.is(line)
                || titled && line.cells().size() > 1 && !page.words(at).matches(".*\\d{2}.*");
    }

    private boolean isProcess(int at) {
        DocumentLine line = page.line(at);
        if (isRepeated(line)) {
            return true;
        }
        return switch (style) {
            case FUNCTION -> line.words().matches(FUNCTION) || isFunctionRow(line);
            case HOURS ->
                    hasProcessHours(line) || isNamesake(at) || isAboveHours(at) || isUnsaid(line);
            case ABOVE_COLUMNS -> isAboveColumns(at);
            case HEADING -> line.heading();
            case MARK -> isOutermost(line);
            case LEAD -> leads.has(at);
            case ABOVE_HOURS -> !ProcessStyle.isHoursAlone(line) && isFirstOfBlock(at);
        };
    }

    /** Tasks may stand below the outline, each process named again above its own. */
    private boolean isRepeated(DocumentLine line) {
        return line.cells().size() == 1
                && titles.contains(Marker.of(line.words()).rest().toLowerCase(Locale.ROOT));
    }

    private static boolean isFunctionRow(DocumentLine line) {
        return line.cells().get(0).text().matches(FUNCTION);
    }

    /** Lines with hours and the mark of the first such line; those within are tasks with hours. */
    private boolean hasProcessHours(DocumentLine line) {
        Optional<HoursLine> found = ProcessStyle.hours(line);
        if (found.isEmpty()) {
            return false;
        }
        Marker mark = Marker.of(found.get().words());
        first = first.or(() -> Optional.of(mark));
        return mark.isLike(first.get().style());
    }

    /** {@code Other | TBD}: a row of the table whose hours nobody knows yet. */
    private boolean isUnsaid(DocumentLine line) {
        Marker mark = Marker.of(line.words());
        return line.cells().size() > 1
                && line.last().text().matches(ProcessCells.UNSAID)
                && first.filter(one -> mark.isLike(one.style())).isPresent();
    }

    /** The next letter or number, though without hours. */
    private boolean isNamesake(int at) {
        Marker mark = Marker.of(page.words(at));
        boolean counts = mark.style() == Marker.Style.LETTER || mark.style() == Marker.Style.ROMAN;
        return counts && first.isPresent() && mark.isLike(first.get().style());
    }

    /** A title whose hours are at the end of its second line, or alone below it. */
    private boolean isAboveHours(int at) {
        Marker mark = Marker.of(page.words(at));
        boolean like = first.map(one -> mark.isLike(one.style())).orElse(!mark.isNone());
        if (!like
                || mark.style() == Marker.Style.BULLET
                || at + 1 >= page.size()
                || page.isApart(at + 1)) {
            return false;
        }
        Matcher only = ONLY_HOURS.matcher(page.words(at + 1));
        boolean takes = only.matches() && HoursText.of(only.group(1)).isPresent();
        if (takes) {
            first = first.or(() -> Optional.of(mark));
        }
        return takes;
    }

    private boolean isAboveColumns(int at) {
        int below = at + 1;
        while (below < page.size() && below < at + 3 && !page.isApart(below)) {
            if (ColumnHeads.isCompetencies(page.line(below))) {
                return true;
            }
            if (page.words(below - 1).matches(".*[.;:]$")) {
                return false;
            }
            below++;
        }
        return below < page.size()
                && below == at + 1
                && ColumnHeads.isCompetencies(page.line(below));
    }

    /** Below its heading, or below the hours of the process before. */
    private boolean isFirstOfBlock(int at) {
        int above = at - 1;
        while (above >= 0 && page.is(above, LineKind.COLUMNS)) {
            above--;
        }
        return above < 0
                || page.part(above) != Headings.PROCESSES
                || page.isHeading(above)
                || page.is(above, LineKind.HOURS);
    }

    private boolean isOutermost(DocumentLine line) {
        Marker mark = Marker.of(line.words());
        if (first.isEmpty() && !mark.isNone()) {
            first = Optional.of(mark);
        }
        return first.isPresent() && !mark.isNone() && mark.isLike(first.get().style());
    }

    private void process(int at) {
        DocumentLine line = page.line(at);
        if (page.is(at - 1, LineKind.PROCESS) && isTitleBroken(at)) {
            page.goesOn(at);
            return;
        }
        page.set(at, ProcessCells.of(line, named(line), heads));
        titles.add(page.known(at).text().toLowerCase(Locale.ROOT));
    }

    private boolean isTitleBroken(int at) {
        return style == ProcessStyle.ABOVE_COLUMNS
                && !page.isApart(at)
                && !page.words(at - 1).matches(".*[.;:]$");
    }

    /** {@code Job function 1:} is the mark of such a line. */
    private static Optional<String> named(DocumentLine line) {
        Matcher named = NAMED.matcher(line.words());
        return named.matches()
                ? Optional.of(line.words().substring(0, named.start(1)).strip())
                : Optional.empty();
    }
}
