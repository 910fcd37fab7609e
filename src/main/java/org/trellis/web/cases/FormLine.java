package org.trellis.web.cases;

import java.util.List;
import org.trellis.report.Words;
import org.trellis.web.client.TypedForm.Field;

/**
 * What somebody typed, as they can read it.
 *
 * @param label the question, where we know it
 */
public record FormLine(String label, String value) {
    private static final int MOST = 60;

    /** Those that say something, up to a screen of them. */
    static List<FormLine> shown(List<Field> fields, Words words) {
        return fields.stream()
                .filter(field -> !field.value().isBlank())
                .filter(
                        field ->
                                words.knows("profile." + field.name())
                                        || field.value().length() > 3)
                .limit(MOST)
                .map(field -> new FormLine(label(field.name(), words), field.value()))
                .toList();
    }

    private static String label(String name, Words words) {
        return words.knows("profile." + name) ? words.say("profile." + name) : name;
    }
}
