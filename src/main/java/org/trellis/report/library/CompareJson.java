package org.trellis.report.library;

import java.util.List;
import java.util.Map;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Difference;
import org.trellis.schedule.compare.SideBySide;

/** Two schedules side by side, and what differs, as JSON. */
public final class CompareJson {
    private CompareJson() {}

    public static String of(
            String first,
            String second,
            SideBySide rows,
            List<Difference> differences,
            Words words) {
        return Json.text(
                Json.object(
                        "first", first,
                        "second", second,
                        "facts", rows.facts().stream().map(row -> row(row, words)).toList(),
                        "processes", rows.processes().stream().map(row -> row(row, words)).toList(),
                        "differences",
                                differences.stream()
                                        .map(each -> difference(each, words))
                                        .toList()));
    }

    private static Map<String, Object> row(SideBySide.Row row, Words words) {
        return Json.object(
                "name", words.say(row.name()),
                "first", words.say(row.first()),
                "second", words.say(row.second()),
                "same", row.isSame());
    }

    private static Map<String, Object> difference(Difference each, Words words) {
        return Json.object(
                "area", Code.of(each.area()),
                "kind", Code.of(each.kind()),
                "said", words.say(each.said()));
    }
}
