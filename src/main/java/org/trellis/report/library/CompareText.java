package org.trellis.report.library;

import java.util.List;
import org.trellis.report.Words;
import org.trellis.schedule.compare.Difference;
import org.trellis.schedule.compare.SideBySide;

/** Two schedules side by side, then what differs, in lines of text. */
public final class CompareText {
    private CompareText() {}

    public static String of(
            String first,
            String second,
            SideBySide rows,
            List<Difference> differences,
            Words words) {
        StringBuilder out = new StringBuilder();
        out.append(words.say("library.compare.heading", first, second)).append("\n\n");
        rows.facts().forEach(row -> out.append(line(row, words)));
        out.append('\n').append(words.say("library.processes")).append('\n');
        rows.processes().forEach(row -> out.append(line(row, words)));
        out.append('\n').append(DifferenceWords.count(differences, words)).append('\n');
        for (Difference each : differences) {
            out.append("  ").append(DifferenceWords.sign(each)).append(' ');
            out.append(words.say(each.said())).append('\n');
        }
        return out.toString();
    }

    private static String line(SideBySide.Row row, Words words) {
        String sign = row.isSame() ? "=" : "|";
        return String.format(
                "  %s: %s %s %s\n",
                words.say(row.name()), words.say(row.first()), sign, words.say(row.second()));
    }
}
