package org.trellis.files.document.section;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.message.Message;

/** The lines below a work process. */
final class TaskLines {
    private static final String CORE = "(?iu)core|optional|básica|opcional";
    private static final String ENDS_IN_CORE =
            "(?iu).*\\p{L}\\S*\\s+(core|optional|básica|opcional)";
    private static final String SENTENCE_WITHIN = ".*[a-z)]\\. [A-Z].*";
    private static final String YEAR =
            "(?iu)(year|año|semester|semestre) (\\d|one|two|three|four|five|uno|dos|tres|cuatro)"
                    + "|(\\d\\w\\w|first|second|third|fourth|fifth|primer|segundo|tercer|cuarto|quinto)"
                    + " (year|año|semester|semestre)";
    private static final String NAMED =
            "(?iu)(job |work )?(tasks?|duties|activities|skills|competenc(y|ies)|tareas|actividades|competencias)"
                    + "( include(s|d)?| incluyen)?\\s*:";
    private static final String ENDS = ".*[.!?:;]$";
    private static final int TWO_LINES = 2;

    private final Page page;
    private final ProcessStyle style;
    private boolean marked;
    private int from = -1;
    private boolean criteria;
    private boolean competencies;
    private boolean rated;

    /** The mark of the tasks, which ends a list of criteria. */
    private Marker.Style outer = Marker.Style.NONE;

    TaskLines(Page page, ProcessStyle style) {
        this.page = page;
        this.style = style;
    }

    void open(DocumentLine process) {
        marked = false;
        outer = Marker.Style.NONE;
        criteria = false;
        competencies = false;
        from = -1;
    }

    void close() {
        from = -1;
    }

    void read(int at) {
        DocumentLine line = page.line(at);
        Marker mark = Marker.of(line.words());
        if (coreAt(line) > 0) {
            criteria = false;
            core(at);
        } else if (rated && line.cells().size() == 1 && line.words().matches(ENDS_IN_CORE)) {
            coreInLine(at, mark);
        } else if (line.words()
                .matches("(?iu)(?:performance criteri|criterios? de desempeño).*:?")) {
            criteria = true;
            page.set(at, LineKind.GROUP);
        } else if (line.words().matches("(?iu)\\W*(note|nota)s?\\s*:.*")) {
            page.set(at, LineKind.ASIDE);
        } else if (line.words().matches(YEAR) || line.words().matches(NAMED) || isGroup(at)) {
            page.set(at, LineKind.GROUP);
            criteria = false;
        } else if (!line.words().matches("\\p{L}{3,}.*|.{5,}") && mark.isNone()) {
            page.set(at, LineKind.MARKER);
        } else if (!mark.isNone()) {
            marked(mark);
            task(at);
        } else if (goesOn(at)) {
            page.goesOn(at);
        } else if (marked && page.isApart(at) && style != ProcessStyle.ABOVE_COLUMNS) {
            doubtful(at);
        } else {
            task(at);
        }
    }

    /** The mark of the tasks ends a list of criteria. */
    private void marked(Marker mark) {
        marked = true;
        criteria &= !mark.isLike(outer) || outer == Marker.Style.NONE;
        outer = criteria ? outer : mark.style();
    }

    /** In a table of competencies, with the cells that say how each is shown. */
    void heads(DocumentLine line) {
        competencies = ColumnHeads.isCompetencies(line) && line.cells().size() > 1;
        rated = line.words().matches("(?iu).*\\b(core or optional|básica u opcional)\\b.*");
    }

    /** {@code Reads plans * | a test}: a star marks what must be shown. */
    private void competency(int at) {
        DocumentLine line = page.line(at);
        String first = line.cells().get(0).text();
        Marker mark = Marker.of(first.replaceFirst("\\s*\\*$", ""));
        LineKind kind = criteria ? LineKind.CRITERION : LineKind.TASK;
        UnderstoodLine read = UnderstoodLine.of(line, kind, mark.rest()).withMarker(mark.sign());
        read = first.endsWith("*") ? read.with(Detail.CORE, "core") : read;
        List<DocumentLine.Cell> more = line.cells().subList(1, line.cells().size());
        String shown = more.stream().map(DocumentLine.Cell::text).collect(Collectors.joining(", "));
        page.set(at, shown.isEmpty() ? read : read.with(Detail.OBJECTIVE, shown));
        from = from < 0 ? at : from;
    }

    private void task(int at) {
        DocumentLine line = page.line(at);
        if (competencies && HoursText.of(line.last().text()).isEmpty()) {
            competency(at);
            return;
        }
        LineKind kind = criteria ? LineKind.CRITERION : LineKind.TASK;
        boolean inTable = line.cells().size() > 1 || style == ProcessStyle.HOURS;
        UnderstoodLine read = inTable ? HoursLine.of(line, kind) : UnderstoodLine.of(line, kind);
        page.set(at, read.hours().isPresent() ? read : UnderstoodLine.of(line, kind));
        if (line.words().contains(" / ") && line.cells().size() == 1 && isCellOfSeveral(line)) {
            page.set(at, UnderstoodLine.of(line, kind, tasks(line.words())));
        }
        from = from < 0 ? at : from;
    }

    /** Each without its mark. */
    private static String tasks(String words) {
        return Arrays.stream(words.split("\\s+/\\s+"))
                .map(part -> Marker.of(part).rest())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isCellOfSeveral(DocumentLine line) {
        String[] parts = line.words().split("\\s+/\\s+");
        boolean marked = Arrays.stream(parts).noneMatch(part -> Marker.of(part).isNone());
        return marked
                || parts.length > TWO_LINES && line.indent() > 0
                || Marker.of(parts[parts.length - 1]).sign().equals("•");
    }

    /** {@code A. Pull cable Core} where nothing parts the columns. */
    private void coreInLine(int at, Marker mark) {
        criteria = false;
        marked |= !mark.isNone();
        outer = mark.style();
        boolean core = mark.rest().matches("(?iu).*(core|básica)");
        String words = mark.rest().replaceFirst("\\s+\\S+$", "");
        page.set(
                at,
                UnderstoodLine.of(page.line(at), LineKind.TASK, words)
                        .withMarker(mark.sign())
                        .with(Detail.CORE, core ? "core" : "optional"));
    }

    /** The place of the cell that says core or optional; others may only tick behind it. */
    private static int coreAt(DocumentLine line) {
        int at = line.cells().size() - 1;
        while (at > 0 && line.cells().get(at).text().matches("(?iu)x|✓|✔|☒|☑")) {
            at--;
        }
        return line.cells().get(at).text().matches(CORE) ? at : 0;
    }

    private void core(int at) {
        DocumentLine line = page.line(at);
        int says = coreAt(line);
        boolean core = line.cells().get(says).text().matches("(?iu)core|básica");
        Marker mark = Marker.of(line.cells().get(says - 1).text());
        page.set(
                at,
                UnderstoodLine.of(line, LineKind.TASK, mark.rest())
                        .withMarker(mark.sign())
                        .with(Detail.CORE, core ? "core" : "optional"));
    }

    /** A heading over tasks: its last line stands right above the heads of their columns. */
    private boolean isGroup(int at) {
        if (style == ProcessStyle.ABOVE_COLUMNS || !Marker.of(page.words(at)).isNone()) {
            return false;
        }
        for (int below = at + 1; below < page.size() && below <= at + TWO_LINES; below++) {
            if (ColumnHeads.is(page.line(below))) {
                return true;
            }
            if (page.isApart(below)
                    || page.isAcrossPages(below)
                    || page.words(below).matches(ProcessLines.FUNCTION)
                    || !Marker.of(page.words(below)).isNone()) {
                return false;
            }
        }
        return false;
    }

    /**
     * An unmarked line goes on with a marked task above it, unless something parts them. A block
     * without marks is one task when a sentence ends inside a line of it, else one to each
     * sentence.
     */
    private boolean goesOn(int at) {
        if (page.is(at - 1, LineKind.PROCESS)
                && !page.known(at - 1).detail(Detail.TASKS).isEmpty()
                && page.line(at - 1).cells().size() == 1) {
            return !page.isApart(at) && !page.words(at - 1).matches(ENDS);
        }
        boolean task =
                page.is(at - 1, LineKind.TASK)
                        || page.is(at - 1, LineKind.CONTINUES)
                        || page.is(at - 1, LineKind.CRITERION);
        if (!task || from < 0 || page.isApart(at) || page.line(at).cells().size() > 1) {
            return false;
        }
        String above = page.words(at - 1);
        boolean begins = page.words(at).matches("[\\p{Lu}\\d].*");
        if (marked) {
            return !page.isAcrossPages(at) || !begins || !above.matches(ENDS);
        }
        return isParagraph(at) || !(above.matches(ENDS) && begins) && !isListOfNames(at);
    }

    /** Whether a sentence ends inside a line of the block around this one. */
    private boolean isParagraph(int at) {
        int start = at;
        while (start > from && !page.isApart(start)) {
            start--;
        }
        for (int i = start; i < page.size() && (i == start || !page.isApart(i)); i++) {
            if (i > at
                    && (page.isKnown(i)
                            || page.isHeading(i)
                            || ProcessStyle.hours(page.line(i)).isPresent())) {
                return false;
            }
            if (page.words(i).matches(SENTENCE_WITHIN)) {
                return true;
            }
        }
        return false;
    }

    /** Short lines that each begin with a capital and end without a sign are tasks of their own. */
    private boolean isListOfNames(int at) {
        return page.words(at).matches("\\d?\\p{Lu}.*")
                && page.words(at - 1).length() < 60
                && !page.words(at - 1).matches(".*[,&/-]$|.*\\b(and|or|of|the|y|o|de)$");
    }

    private void doubtful(int at) {
        DocumentLine line = page.line(at);
        Message question = Message.of("document.doubt.loose");
        List<Answer> answers =
                List.of(
                        answer("task", LineKind.TASK),
                        answer("continues", LineKind.CONTINUES),
                        answer("process", LineKind.PROCESS),
                        answer("aside", LineKind.ASIDE));
        UnderstoodLine read = UnderstoodLine.of(line, LineKind.TASK);
        page.set(at, read.withDoubt(new LineDoubt(question, answers)));
    }

    private static Answer answer(String key, LineKind kind) {
        return new Answer(Message.of("document.answer." + key), LineFix.as(kind));
    }
}
