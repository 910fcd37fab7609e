package org.trellis.report.schedule.check;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.report.Json;
import org.trellis.report.Words;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Finding;

/**
 * {@code {"findings":[{"rule","severity","message","citation","where"}],
 * "checklists":[{"file","part30AsOf","requirements":[{"requirement","paragraph","citation",
 * "sentence","state","details","where"}]}]}}.
 */
public final class ScheduleCheckJson {
    private ScheduleCheckJson() {}

    public static String of(List<Checked> all, Words words) {
        List<?> findings =
                all.stream()
                        .flatMap(each -> each.findings().stream())
                        .map(finding -> finding(finding, words))
                        .toList();
        List<?> checklists =
                all.stream()
                        .flatMap(
                                each ->
                                        each.checklist().stream()
                                                .map(list -> checklist(each.file(), list, words)))
                        .toList();
        return Json.text(Json.object("findings", findings, "checklists", checklists));
    }

    private static Object finding(Finding finding, Words words) {
        return Json.object(
                "rule", finding.rule(),
                "severity", Code.of(finding.severity()),
                "message", words.say(finding.message()),
                "citation", words.say(finding.citation()),
                "where", finding.where());
    }

    private static Object checklist(String file, Checklist checklist, Words words) {
        return Json.object(
                "file", file,
                "part30AsOf", Checklist.PART_30_AS_OF.toString(),
                "requirements", checklist.lines().stream().map(l -> line(l, words)).toList());
    }

    private static Object line(Checklist.Line line, Words words) {
        return Json.object(
                "requirement", line.requirement(),
                "paragraph", line.paragraph(),
                "citation", words.say(line.citation()),
                "sentence", words.say(line.sentence()),
                "state", line.state().code(),
                "details", ChecklistPart.details(line, words),
                "where", line.where());
    }
}
