package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.DocumentLine.Cell;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.line.UnderstoodLine.Detail;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;

/**
 * Tables in which each row is a task and its unit stands in the first column, once for all its rows
 * or again in each: the unit is the work process. Where the tasks have hours, it has their sum, and
 * a person is asked.
 */
final class GroupTables {
    private static final String UNIT =
            "(?iu)(work\\s)?process(es)?|units?|categor(y|ies)|(work\\s)?areas?|dut(y|ies)|modules?"
                    + "|job\\sfunctions?|phases?|procesos?(\\sde\\strabajo)?|unidad(es)?|categorías?"
                    + "|áreas?(\\sde\\strabajo)?|módulos?|fases?";
    private static final String TASK =
            "(?iu)(job |work )?(tasks?|activit(y|ies)|skills?|competenc(y|ies)|elements?|steps?)( performed)?"
                    + "|description( of (work|tasks?))?|tareas?|actividad(es)?|descripción( .*)?"
                    + "|competencias?|habilidades";

    /** Letters that a cell stands right of the first column where its unit is left out. */
    private static final int RIGHT = 3;

    private final Page page;

    GroupTables(Page page) {
        this.page = page;
    }

    private record Row(int at, String unit, String task, Optional<HoursText> hours) {}

    void read() {
        for (int at = 0; at < page.size(); at++) {
            DocumentLine heads = page.line(at);
            if (isHeads(heads)) {
                table(at, heads);
            }
        }
    }

    private static boolean isHeads(DocumentLine line) {
        List<Cell> cells = line.cells();
        return cells.size() > 1
                && cells.get(0).text().matches(UNIT)
                && cells.get(1).text().matches(TASK);
    }

    private void table(int at, DocumentLine heads) {
        List<Row> rows = new ArrayList<>();
        boolean own = false;
        for (int i = at + 1; i < page.size() && isRow(i); i++) {
            Row row = row(i, heads);
            String before = rows.isEmpty() ? "" : rows.get(rows.size() - 1).unit();
            boolean again = row.unit().isEmpty() || row.unit().equalsIgnoreCase(before);
            own |= again && !rows.isEmpty() && (row.hours().isPresent() || !hasHours(heads));
            rows.add(again ? new Row(i, before, row.task(), row.hours()) : row);
        }
        if (!own) {
            return;
        }
        if (!page.isKnown(at)) {
            page.set(at, LineKind.COLUMNS);
        }
        for (int from = 0, to; from < rows.size(); from = to) {
            to = from + 1;
            while (to < rows.size() && rows.get(to).unit().equals(rows.get(from).unit())) {
                to++;
            }
            unit(rows.subList(from, to));
        }
    }

    private static boolean hasHours(DocumentLine heads) {
        return heads.words().matches("(?iu).*\\b(hours|hrs|horas|time|tiempo)\\b.*");
    }

    private boolean isRow(int at) {
        return !page.isKnown(at)
                && !page.isHeading(at)
                && page.part(at) == Headings.PROCESSES
                && !ProcessStyle.isTotal(page.line(at))
                && (page.line(at).cells().size() > 1 || page.line(at).indent() > 0);
    }

    private Row row(int at, DocumentLine heads) {
        List<Cell> cells = page.line(at).cells();
        boolean without =
                cells.size() < heads.cells().size()
                        && cells.get(0).from() >= heads.cells().get(0).from() + RIGHT;
        String unit = without ? "" : cells.get(0).text();
        Optional<HoursText> hours = Optional.empty();
        List<String> task = new ArrayList<>();
        for (Cell cell : cells.subList(without ? 0 : 1, cells.size())) {
            Optional<HoursText> figure = HoursText.of(cell.text());
            if (figure.isEmpty()) {
                task.add(cell.text());
            }
            hours = figure.isPresent() ? figure : hours;
        }
        return new Row(at, Marker.of(unit).rest(), String.join(" ", task), hours);
    }

    private void unit(List<Row> rows) {
        Row first = rows.get(0);
        Optional<Hours.Range> sum =
                rows.stream()
                        .flatMap(row -> row.hours().stream())
                        .map(HoursText::hours)
                        .reduce(Hours.Range::plus);
        long rated = rows.stream().filter(row -> row.hours().isPresent()).count();
        UnderstoodLine read =
                UnderstoodLine.of(page.line(first.at()), LineKind.PROCESS, first.unit())
                        .withMarker(Marker.of(page.line(first.at()).cells().get(0).text()).sign())
                        .withHours(sum.map(hours -> HoursText.exact(hours, false)))
                        .with(Detail.TASKS, tasks(first.task()))
                        .with(Detail.FIGURE, "yes");
        if (rated > 1 && first.hours().isPresent()) {
            Hours.Range one = first.hours().get().hours();
            read =
                    read.with(Detail.OWN_HOURS, one.toString())
                            .withDoubt(summed(sum.get(), one, rated));
        }
        page.set(first.at(), read);
        for (Row row : rows.subList(1, rows.size())) {
            page.set(
                    row.at(),
                    UnderstoodLine.of(page.line(row.at()), LineKind.TASK, tasks(row.task()))
                            .withHours(row.hours()));
        }
    }

    /** Each without its mark. */
    private static String tasks(String cell) {
        return List.of(cell.split("\\s+/\\s+")).stream()
                .map(part -> Marker.of(part).rest())
                .collect(Collectors.joining("\n"));
    }

    static LineDoubt summed(Hours.Range sum, Hours.Range own, long tasks) {
        return new LineDoubt(
                Message.of("document.doubt.summed", tasks), List.of(answer(sum), answer(own)));
    }

    private static Answer answer(Hours.Range hours) {
        return new Answer(
                Message.of("document.answer.hours", hours),
                LineFix.as(LineKind.PROCESS).withHours(hours.toString()));
    }
}
