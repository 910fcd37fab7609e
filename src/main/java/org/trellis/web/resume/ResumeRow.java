package org.trellis.web.resume;

import java.util.List;
import java.util.stream.Collectors;
import org.trellis.model.Text;

/**
 * A line of a résumé beside what it may mean.
 *
 * @param work whether it tells of a job, else of schooling or a certificate
 * @param text the line as it stands
 * @param months as the line states them; blank where it does not
 * @param until the last day of that month; blank where it does not say
 * @param now whether it goes on
 * @param off whether it states a time that cannot be, which is left open
 */
public record ResumeRow(
        int number,
        boolean work,
        String text,
        List<Choice> choices,
        String months,
        String until,
        boolean now,
        boolean off) {
    /** A job or a credential that may be meant, by its id. */
    public record Choice(String id, Text title) {}

    /** The ids, to show the same choices again. */
    public String offered() {
        return choices.stream().map(Choice::id).collect(Collectors.joining(" "));
    }
}
