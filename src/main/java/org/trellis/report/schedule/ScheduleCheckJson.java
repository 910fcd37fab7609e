package org.trellis.report.schedule;

import java.util.List;
import java.util.Locale;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Finding;

/** {@code {"findings":[{"rule","severity","message","citation","where"}]}}. */
public final class ScheduleCheckJson {
    private ScheduleCheckJson() {}

    public static String of(List<Finding> findings, Words words) {
        List<?> list =
                findings.stream()
                        .map(
                                f ->
                                        Json.object(
                                                "rule", f.rule(),
                                                "severity",
                                                        f.severity()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                "message", words.say(f.message()),
                                                "citation", words.say(f.citation()),
                                                "where", f.where()))
                        .toList();
        return Json.text(Json.object("findings", list));
    }
}
