package org.trellis.files.document.section;

import java.util.ArrayList;
import java.util.List;
import org.trellis.files.document.figure.HoursText;
import org.trellis.files.document.line.ColumnHeads;
import org.trellis.files.document.line.Headings;
import org.trellis.files.document.line.HoursLine;
import org.trellis.files.document.line.LineDoubt;
import org.trellis.files.document.line.LineDoubt.Answer;
import org.trellis.files.document.line.LineFix;
import org.trellis.files.document.line.LineKind;
import org.trellis.files.document.line.Marker;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.message.Message;
import org.trellis.model.schedule.Hours;

/**
 * Outlines in which a title without hours stands above tasks that each have hours, from the first
 * line to the last: the title is the work process, and its hours are the sum of theirs.
 */
final class TitledGroups {
    private static final String TIME =
            "(?iu).*\\b(year|semester|term|quarter|period|level|año|semestre|período|nivel)\\b.*";
    private static final String YEAR =
            "(?iu)((year|yr|año) (\\d|i{1,3}|iv|one|two|three|four|five|uno|dos|tres|cuatro|cinco)"
                    + "|(\\d\\w\\w|first|second|third|fourth|fifth|primer|segundo|tercer|cuarto|quinto) (year|año))"
                    + "\\W*";
    private static final int MOST_WORDS = 10;

    private final Page page;

    TitledGroups(Page page) {
        this.page = page;
    }

    void read() {
        for (int i = 0; i < page.size(); i++) {
            if (isOfWork(i) && isRated(i)) {
                summed(i);
            }
        }
        for (int from = 0, to; from < page.size(); from = to) {
            to = from + 1;
            if (isOfWork(from)) {
                while (to < page.size() && isOfWork(to)) {
                    to++;
                }
                groups(from, to);
            }
        }
    }

    private boolean isOfWork(int at) {
        return page.part(at) == Headings.PROCESSES
                && !page.isHeading(at)
                && !page.isKnown(at)
                && !ProcessStyle.isTotal(page.line(at))
                && !ColumnHeads.is(page.line(at));
    }

    private void groups(int from, int to) {
        List<Integer> titles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!isRated(i)) {
                titles.add(i);
            }
        }
        boolean each = titles.stream().allMatch(i -> isTitle(i) && i + 1 < to && isRated(i + 1));
        if (titles.size() > 1 && titles.get(0) == from && each) {
            for (int i = 0; i < titles.size(); i++) {
                group(titles.get(i), i + 1 < titles.size() ? titles.get(i + 1) : to);
            }
        }
    }

    /**
     * A line whose hours are the sum of those below it: a year is a heading over work processes,
     * {@code Year 1 (2,000 hours)}; a title with lines further right is a work process.
     */
    private void summed(int at) {
        HoursLine title = ProcessStyle.hours(page.line(at)).orElseThrow();
        boolean year = title.words().matches(YEAR);
        int to = at + 1;
        Hours.Range sum = null;
        while (to < page.size() && isOfWork(to) && isRated(to) && isBelow(at, to, year)) {
            Hours.Range own = ProcessStyle.hours(page.line(to)).get().hours().hours();
            sum = sum == null ? own : sum.plus(own);
            to++;
        }
        boolean adds = title.hours().hours().equals(sum);
        if (year && to > at + 1) {
            UnderstoodLine head = HoursLine.of(page.line(at), LineKind.GROUP);
            page.set(at, adds ? head : head.withDoubt(differs(title, sum)));
        } else if (adds && to > at + 2) {
            page.set(at, HoursLine.of(page.line(at), LineKind.PROCESS));
            for (int i = at + 1; i < to; i++) {
                page.set(i, HoursLine.of(page.line(i), LineKind.TASK));
            }
        }
    }

    private boolean isBelow(int title, int at, boolean year) {
        return year
                ? !ProcessStyle.hours(page.line(at)).get().words().matches(YEAR)
                : page.line(at).indent() > page.line(title).indent() + 1;
    }

    private static LineDoubt differs(HoursLine title, Hours.Range sum) {
        return new LineDoubt(
                Message.of("document.left.total", title.hours().hours(), sum), List.of());
    }

    private boolean isRated(int at) {
        return ProcessStyle.hours(page.line(at)).isPresent();
    }

    private boolean isTitle(int at) {
        String words = page.words(at);
        return page.line(at).cells().size() == 1
                && words.split(" ").length <= MOST_WORDS
                && Marker.of(words).style() != Marker.Style.BULLET
                && !words.matches(TIME)
                && Marker.of(words).rest().matches("\\p{Lu}.*[^.;,]");
    }

    private void group(int title, int to) {
        Hours.Range sum = null;
        for (int i = title + 1; i < to; i++) {
            page.set(i, HoursLine.of(page.line(i), LineKind.TASK));
            Hours.Range own = page.known(i).hours().orElseThrow().hours();
            sum = sum == null ? own : sum.plus(own);
        }
        String words = page.words(title);
        String name =
                words.matches(ProcessLines.FUNCTION)
                        ? words.replaceFirst(ProcessLines.FUNCTION, "$1")
                        : Marker.of(words).rest();
        String mark = words.substring(0, words.length() - name.length()).strip();
        page.set(
                title,
                UnderstoodLine.of(
                                page.line(title), LineKind.PROCESS, name.replaceFirst("\\s*:$", ""))
                        .withMarker(mark)
                        .withHours(HoursText.of(sum.toString()))
                        .withDoubt(asked(sum, to - title - 1)));
    }

    private static LineDoubt asked(Hours.Range sum, int tasks) {
        return new LineDoubt(
                Message.of("document.doubt.summed", tasks),
                List.of(
                        new Answer(
                                Message.of("document.answer.hours", sum),
                                LineFix.as(LineKind.PROCESS).withHours(sum.toString())),
                        new Answer(
                                Message.of("document.answer.no-hours"),
                                LineFix.as(LineKind.PROCESS).withHours(""))));
    }
}
