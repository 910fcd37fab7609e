package org.trellis.web.designer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.trellis.files.schedule.Phrasing;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.RatingScale.Grade;

/**
 * The rating scale of a program as fields: from, to, the least rating that passes, and what the
 * ratings mean, one a line.
 */
public final class ScaleForm {
    private static final String FROM = "scale-from";
    private static final String TO = "scale-to";
    private static final String PASS = "scale-pass";
    private static final String GRADES = "scale-grades";

    private ScaleForm() {}

    public static void write(Optional<RatingScale> scale, Map<String, String> fields) {
        fields.put(FROM, scale.map(s -> "" + s.least()).orElse(""));
        fields.put(TO, scale.map(s -> "" + s.most()).orElse(""));
        OptionalInt pass = scale.map(RatingScale::pass).orElse(OptionalInt.empty());
        fields.put(PASS, pass.isPresent() ? "" + pass.getAsInt() : "");
        fields.put(
                GRADES,
                scale.stream()
                        .flatMap(s -> s.grades().stream())
                        .map(Grade::toString)
                        .collect(Collectors.joining("\n")));
    }

    /** Empty when the first three are blank, or with a message beside the field that is wrong. */
    public static Optional<RatingScale> read(ScheduleForm form) {
        OptionalInt from = form.whole(FROM, 0, RatingScale.HIGHEST);
        OptionalInt to = form.whole(TO, 0, RatingScale.HIGHEST);
        OptionalInt pass = form.whole(PASS, 0, RatingScale.HIGHEST);
        if (form.raw(FROM).isEmpty() && form.raw(TO).isEmpty() && form.raw(PASS).isEmpty()) {
            return Optional.empty();
        }
        needed(form, FROM, from);
        needed(form, TO, to);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String wrong = from.getAsInt() < to.getAsInt() ? PASS : TO;
        try {
            RatingScale scale = new RatingScale(from.getAsInt(), to.getAsInt(), pass);
            wrong = GRADES;
            return Optional.of(
                    new RatingScale(scale.least(), scale.most(), scale.pass(), grades(form)));
        } catch (InvalidValue e) {
            form.refused(wrong, e.said());
            return Optional.empty();
        }
    }

    private static List<Grade> grades(ScheduleForm form) {
        List<Grade> grades = new ArrayList<>();
        form.words(GRADES, Phrasing.TEXT)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(
                        line ->
                                grades.add(
                                        Grade.read(line)
                                                .orElseThrow(
                                                        () ->
                                                                new InvalidValue(
                                                                        Message.of(
                                                                                "log.scale.grade",
                                                                                line)))));
        return grades;
    }

    private static void needed(ScheduleForm form, String field, OptionalInt value) {
        if (value.isEmpty()) {
            form.wrong(field, "empty");
        }
    }
}
