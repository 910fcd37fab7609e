package org.trellis.report.gap;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.person.DoubtfulFigure;
import org.trellis.model.person.Person;
import org.trellis.report.Words;

/**
 * A figure of the person or of a limit that was used as it stands, and hardly is what was meant.
 *
 * @param figure which one: pay, hours, min_goal_wage ...
 * @param detail what is expected, and what this one may be instead
 */
public record WarningJson(String figure, String detail) {
    public static List<WarningJson> of(Person person, Words words) {
        return DoubtfulFigure.of(person).stream()
                .map(each -> new WarningJson(Code.of(each.name()), words.say(each.said())))
                .toList();
    }
}
