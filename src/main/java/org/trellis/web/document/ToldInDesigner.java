package org.trellis.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trellis.files.document.outline.DocumentOutline;
import org.trellis.files.document.program.TakenSchedule;
import org.trellis.model.Issue;
import org.trellis.report.Words;
import org.trellis.web.designer.IssueRow;

/** What the designer is told of a document until the first change: open questions, what is left. */
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
        for (TakenSchedule.Left left : taken.left()) {
            String said = words.say("intake.left", left.text(), words.say(left.why()));
            rows.add(row(Issue.Severity.NOTE, held.name(), left.line(), said));
        }
        return List.copyOf(rows);
    }

    private IssueRow row(Issue.Severity severity, String file, int line, String said) {
        String place = line == 0 ? file : words.say("designer.place.line", file, line);
        String word = words.say("designer.severity." + severity.name().toLowerCase(Locale.ROOT));
        return new IssueRow(word, place, said);
    }
}
