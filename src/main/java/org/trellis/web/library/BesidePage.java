package org.trellis.web.library;

import java.util.List;
import org.trellis.report.Words;
import org.trellis.schedule.compare.SideBySide;
import org.trellis.web.schedule.change.SaidChanges;

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
        SaidChanges changes) {
    record Row(String name, String first, String second, boolean same) {}

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
