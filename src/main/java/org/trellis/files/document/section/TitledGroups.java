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
    private static final int MOST_WORDS = 10;

    private final Page page;

    TitledGroups(Page page) {
        this.page = page;
    }

    void read() {
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
