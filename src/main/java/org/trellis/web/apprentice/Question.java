package org.trellis.web.apprentice;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.message.InvalidValue;
import org.trellis.model.apprentice.LogPart;
import org.trellis.model.apprentice.Worked;
import org.trellis.model.schedule.Hours;

/**
 * What is asked before hours are replaced, with all that waits for the answer: the page holds it,
 * so that nothing is kept of an answer that never comes.
 *
 * @param lines what would be replaced
 * @param more how many lines are not shown
 * @param added how many hours the log had nothing for, which come in with them
 * @param rows all hours, the new ones too
 * @param word of these replacements
 */
public record Question(List<String> lines, int more, int added, String rows, String word) {
    private static final Pattern ROW =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (DAY|WEEK) ([PC]\\d{1,3}) (\\d{1,5})(?:;|$)");

    static String write(List<Worked> worked) {
        return worked.stream().map(Question::write).collect(Collectors.joining(";"));
    }

    private static String write(Worked each) {
        return String.join(
                " ",
                each.from().toString(),
                each.span().name(),
                each.part().code(),
                "" + each.hours().minutes());
    }

    /** What cannot be read is left out; a page of ours holds nothing of the kind. */
    static List<Worked> read(String rows) {
        List<Worked> worked = new ArrayList<>();
        for (MatchResult row : ROW.matcher(rows).results().toList()) {
            try {
                worked.add(
                        new Worked(
                                LocalDate.parse(row.group(1)),
                                Worked.Span.valueOf(row.group(2)),
                                LogPart.parse(row.group(3)).orElseThrow(),
                                new Hours(Integer.parseInt(row.group(4)))));
            } catch (DateTimeParseException | NoSuchElementException | InvalidValue notOurs) {
                continue;
            }
        }
        return worked;
    }
}
