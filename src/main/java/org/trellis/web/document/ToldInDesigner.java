package org.trellis.web.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.files.document.line.UnderstoodLine;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.message.Code;
import org.trellis.model.Issue;
import org.trellis.report.Words;
import org.trellis.web.designer.IssueRow;

/**
 * What the designer is told of a document until the first change: open questions, what has no
 * place, and which lines are left aside as a whole.
 */
record ToldInDesigner(Words words) {
    List<IssueRow> of(HeldDocument held, DocumentOutline outline, TakenSchedule taken) {
        List<IssueRow> rows = new ArrayList<>();
        outline.doubtful()
                .forEach(
                        line ->
                                rows.add(
                                        row(
                                                Issue.Severity.WARNING,
                                                held.name(),
                                                line.number(),
                                                words.say(line.doubt().get().question()))));
        List<Integer> aside = outline.aside().stream().map(UnderstoodLine::number).toList();
        for (TakenSchedule.Left left : within(outline, taken)) {
            String said = words.say("intake.left", left.text(), words.say(left.why()));
            rows.add(row(Issue.Severity.NOTE, held.name(), left.line(), said));
        }
        if (!aside.isEmpty()) {
            String numbers = aside.stream().map(String::valueOf).collect(Collectors.joining(", "));
            String said = words.count("intake.left.aside", aside.size(), numbers);
            rows.add(row(Issue.Severity.NOTE, held.name(), 0, said));
        }
        return List.copyOf(rows);
    }

    /** What no schedule has a place for, but the lines that are left aside as a whole. */
    static List<TakenSchedule.Left> within(DocumentOutline outline, TakenSchedule taken) {
        Set<TakenSchedule.Left> whole = new HashSet<>();
        for (UnderstoodLine each : outline.aside()) {
            String words = each.line().words();
            whole.add(new TakenSchedule.Left(each.number(), words, each.kind().label()));
        }
        return taken.left().stream().filter(left -> !whole.contains(left)).toList();
    }

    private IssueRow row(Issue.Severity severity, String file, int line, String said) {
        String place = line == 0 ? file : words.say("designer.place.line", file, line);
        String word = words.say("designer.severity." + Code.of(severity));
        return new IssueRow(word, place, said);
    }
}
