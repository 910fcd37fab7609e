package org.trellis.files.document.line;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.files.document.DocumentLine;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.UnderstoodLine.Detail;

/** A line that names a work process: its title, its hours, and tasks that stand in other cells. */
public final class ProcessCells {
    /** What stands for hours that are not known yet. */
    public static final String UNSAID =
            "(?iu)(?:t\\.?b\\.?[da]\\.?|n/?a|varies|variable|as needed|to be determined|[?—–-]+|por determinar"
                    + "|según se necesite|varía)";

    private static final String PARTS = "\\s+/\\s+";
    private static final String WORDY = ".*\\p{L}{2}.*";

    private ProcessCells() {}

    /**
     * @param name what names the line as a process, such as {@code Job function 1:}
     */
    public static UnderstoodLine of(
            DocumentLine line, Optional<String> name, Optional<DocumentLine> heads) {
        if (line.cells().size() > 1 && line.last().text().matches(UNSAID)) {
            return of(withoutLast(line), name, heads).withBeside(line.last().text());
        }
        Optional<HoursLine.Described> described = HoursLine.described(line);
        if (described.isPresent()) {
            return described(line, name, described.get());
        }
        Optional<ColumnFigures> figures = ColumnFigures.of(line, heads);
        Optional<HoursText> hours =
                figures.flatMap(each -> HoursText.of(line.cells().get(each.job()).text()))
                        .or(() -> HoursLine.find(line).map(HoursLine::hours));
        List<String> course = List.of(figures.map(ColumnFigures::course).orElse("").split("\t"));
        List<String> texts =
                line.cells().stream()
                        .map(DocumentLine.Cell::text)
                        .filter(text -> HoursText.of(text).isEmpty() && !course.contains(text))
                        .toList();
        String number = texts.size() > 2 && isMark(texts.get(0)) ? texts.get(0) : "";
        texts = number.isEmpty() ? texts : texts.subList(1, texts.size());
        boolean table =
                texts.size() > 1 && !isMark(texts.get(0))
                        || line.words().contains(" / ") && texts.size() == 1;
        boolean columns = table || figures.isPresent();
        UnderstoodLine read = columns ? row(line, texts) : HoursLine.of(line, LineKind.PROCESS);
        read = number.isEmpty() ? read : read.withMarker(number);
        read = figures.map(ProcessCells::details).map(read::with).orElse(read);
        return named(read, name, hours);
    }

    private static DocumentLine withoutLast(DocumentLine line) {
        return new DocumentLine(
                line.number(),
                line.page(),
                line.cells().subList(0, line.cells().size() - 1),
                line.afterGap(),
                line.heading());
    }

    private static UnderstoodLine described(
            DocumentLine line, Optional<String> name, HoursLine.Described described) {
        Marker mark = Marker.of(described.title());
        UnderstoodLine read =
                UnderstoodLine.of(line, LineKind.PROCESS, mark.rest())
                        .withMarker(mark.sign())
                        .with(Detail.TASKS, described.words());
        return named(read, name, Optional.of(described.hours()));
    }

    private static UnderstoodLine named(
            UnderstoodLine read, Optional<String> name, Optional<HoursText> hours) {
        String title = read.text();
        if (name.isPresent() && title.startsWith(name.get())) {
            title = title.substring(name.get().length()).strip();
        }
        return new UnderstoodLine(
                read.line(),
                LineKind.PROCESS,
                title.replaceFirst("\\s*:$", ""),
                name.orElse(read.marker()),
                hours,
                read.details(),
                Optional.empty(),
                false);
    }

    private static Map<Detail, String> details(ColumnFigures figures) {
        Map<Detail, String> details = new EnumMap<>(Detail.class);
        if (figures.sure()) {
            details.put(Detail.FIGURE, "yes");
        }
        if (!figures.others().isEmpty()) {
            details.put(Detail.BESIDE, figures.others());
        }
        if (!figures.course().isEmpty()) {
            details.put(Detail.COURSE, figures.course());
        }
        return details;
    }

    /** A number, a letter or a sign; a short word such as Mill or TIG is none. */
    private static boolean isMark(String text) {
        return text.matches("\\P{L}*|(?iu)[a-z]|[ivx]{1,4}")
                || Marker.of(text + " x").rest().equals("x");
    }

    /** The first cell is the title; what follows it there, or in the next cells, are its tasks. */
    private static UnderstoodLine row(DocumentLine line, List<String> texts) {
        String[] parts = texts.get(0).split(PARTS);
        List<String> tasks = new ArrayList<>(List.of(parts).subList(1, parts.length));
        for (String text : texts.subList(1, texts.size())) {
            tasks.addAll(List.of(text.split(PARTS)));
        }
        Marker mark =
                Marker.of(HoursText.endOf(parts[0]).map(HoursText.Ended::before).orElse(parts[0]));
        UnderstoodLine read =
                UnderstoodLine.of(line, LineKind.PROCESS, mark.rest()).withMarker(mark.sign());
        String all =
                tasks.stream()
                        .map(each -> Marker.of(each).rest())
                        .filter(each -> each.matches(WORDY))
                        .collect(Collectors.joining("\n"));
        return all.isEmpty() ? read : read.with(Detail.TASKS, all);
    }
}
