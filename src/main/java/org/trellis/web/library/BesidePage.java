package org.trellis.web.library;

import java.util.List;
import java.util.Locale;
import org.trellis.report.Words;
import org.trellis.report.library.DifferenceWords;
import org.trellis.schedule.compare.Difference;
import org.trellis.schedule.compare.SideBySide;

/**
 * Two schedules side by side, or what stands to be compared with one.
 *
 * @param second empty while none was chosen
 * @param asked the name of the first
 * @param others the schedules that can stand beside it
 * @param similar those most alike
 */
record BesidePage(
        String first,
        String second,
        String asked,
        List<LibraryPage.Choice> others,
        List<LibraryPage.Row> similar,
        List<Row> facts,
        List<Row> processes,
        Changes changes) {
    record Row(String name, String first, String second, boolean same) {}

    /**
     * What differs, in words.
     *
     * @param count a sentence
     */
    record Changes(String count, List<Line> lines) {
        static Changes of(List<Difference> differences, Words words) {
            return new Changes(
                    DifferenceWords.count(differences, words),
                    differences.stream().map(each -> Line.of(each, words)).toList());
        }
    }

    /**
     * @param kind added, removed or changed, in words
     */
    record Line(String sign, String kind, String said) {
        static Line of(Difference each, Words words) {
            String kind = each.kind().name().toLowerCase(Locale.ROOT);
            return new Line(
                    DifferenceWords.sign(each),
                    words.say("library.diff.kind." + kind),
                    words.say(each.said()));
        }
    }

    static List<Row> rows(List<SideBySide.Row> rows, Words words) {
        return rows.stream()
                .map(
                        row ->
                                new Row(
                                        words.say(row.name()),
                                        words.say(row.first()),
                                        words.say(row.second()),
                                        row.isSame()))
                .toList();
    }
}
