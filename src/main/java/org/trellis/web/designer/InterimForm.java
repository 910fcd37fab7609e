package org.trellis.web.designer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.trellis.files.reading.Numeral;
import org.trellis.files.schedule.Phrasing;
import org.trellis.model.schedule.Conditions.InterimCredential;
import org.trellis.model.schedule.Hours;

/**
 * Interim credentials as a field of a form: one a line, and after a semicolon the hours on the job
 * after which it is given. What follows a semicolon and is not a number belongs to the name.
 */
final class InterimForm {
    static final String FIELD = "interim";
    private static final int MOST = 30;
    private static final Pattern AFTER = Pattern.compile("(.*\\S)\\s*;\\s*([\\d.,]+)\\s*h?");

    private InterimForm() {}

    static String text(List<InterimCredential> credentials) {
        return credentials.stream().map(InterimForm::line).collect(Collectors.joining("\n"));
    }

    private static String line(InterimCredential each) {
        return each.credential() + each.afterHours().map(hours -> "; " + hours).orElse("");
    }

    static List<InterimCredential> read(ScheduleForm form) {
        List<String> lines =
                form.words(FIELD, Phrasing.TEXT).lines().filter(l -> !l.isBlank()).toList();
        if (lines.size() > MOST) {
            form.wrong(FIELD, "many", MOST);
            return List.of();
        }
        return lines.stream().map(line -> read(line.strip(), form)).toList();
    }

    private static InterimCredential read(String line, ScheduleForm form) {
        Matcher after = AFTER.matcher(line);
        if (!after.matches()) {
            return new InterimCredential(line, Optional.empty());
        }
        Numeral numeral = Numeral.read(after.group(2));
        if (numeral.value().isEmpty()) {
            form.refused(FIELD, numeral.typedRemedy());
            return new InterimCredential(line, Optional.empty());
        }
        try {
            Hours hours = Hours.of(numeral.value().getAsDouble());
            return new InterimCredential(after.group(1), Optional.of(hours));
        } catch (IllegalArgumentException e) {
            form.wrong(FIELD, "hours");
            return new InterimCredential(line, Optional.empty());
        }
    }
}
