package org.trellis.web.designer;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.InvalidValue;
import org.trellis.model.schedule.RatingScale;

/** The rating scale of a program as three fields: from, to, and the least rating that passes. */
public final class ScaleForm {
    private static final String FROM = "scale-from";
    private static final String TO = "scale-to";
    private static final String PASS = "scale-pass";

    private ScaleForm() {}

    public static void write(Optional<RatingScale> scale, Map<String, String> fields) {
        fields.put(FROM, scale.map(s -> "" + s.least()).orElse(""));
        fields.put(TO, scale.map(s -> "" + s.most()).orElse(""));
        OptionalInt pass = scale.map(RatingScale::pass).orElse(OptionalInt.empty());
        fields.put(PASS, pass.isPresent() ? "" + pass.getAsInt() : "");
    }

    /** Empty when all three are blank, or with a message beside the field that is wrong. */
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
        try {
            return Optional.of(new RatingScale(from.getAsInt(), to.getAsInt(), pass));
        } catch (InvalidValue e) {
            form.refused(from.getAsInt() < to.getAsInt() ? PASS : TO, e.said());
            return Optional.empty();
        }
    }

    private static void needed(ScheduleForm form, String field, OptionalInt value) {
        if (value.isEmpty()) {
            form.wrong(field, "empty");
        }
    }
}
