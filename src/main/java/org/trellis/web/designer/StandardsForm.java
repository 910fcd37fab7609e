package org.trellis.web.designer;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.trellis.files.schedule.Phrasing;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;

/** The words of the standards as fields of a form, and back. */
final class StandardsForm {
    private static final String APPRENTICES = "apprentices";

    private StandardsForm() {}

    /** The present values, by field. */
    static Map<String, String> fields(Standards standards, String lang) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(
                APPRENTICES,
                standards.apprentices().isPresent() ? "" + standards.apprentices().getAsInt() : "");
        ScaleForm.write(standards.ratings(), fields);
        standards.words().forEach((part, text) -> fields.put(part.code(), text.in(lang)));
        return fields;
    }

    /** {@code old} as the form has it; meaningless when the form has messages. */
    static Schedule apply(Schedule old, ScheduleForm form, String lang) {
        Conditions conditions = old.conditions();
        Map<Part, Text> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            String typed = form.words(part.code(), Phrasing.TEXT);
            if (!typed.isEmpty()) {
                Text before = conditions.standards().find(part).orElse(Text.of(typed));
                words.put(part, ScheduleForm.text(before, typed, lang));
            }
        }
        Standards standards =
                new Standards(
                        words,
                        form.whole(APPRENTICES, 0, Standards.MOST_APPRENTICES),
                        ScaleForm.read(form));
        return old.withConditions(conditions.withStandards(standards));
    }

    /** The requirement of the checklist that a part answers. */
    static String requirement(Part part) {
        return switch (part) {
            case INSTRUCTORS -> "instruction";
            case RATIO_SCOPE -> "ratio";
            default -> part.code().replace('_', '-');
        };
    }
}
