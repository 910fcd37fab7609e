package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Fields;
import org.trellis.model.Text;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;

/**
 * The {@code standards} of a schedule file: a text for each part, in one language or both, and how
 * many apprentices.
 */
final class StandardsFields {
    private static final String APPRENTICES = "apprentices";

    private StandardsFields() {}

    static Standards read(Fields in) {
        List<String> keys = new ArrayList<>(List.of(APPRENTICES));
        Map<Part, Text> words = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            keys.add(part.code());
            keys.add(part.code() + "_es");
            Bilingual.ownText(in, part.code())
                    .or(() -> in.given(part.code() + "_es").map(Text::of))
                    .ifPresent(text -> words.put(part, text));
        }
        in.reads(keys.toArray(String[]::new));
        return new Standards(words, in.whole(APPRENTICES, 0, Standards.MOST_APPRENTICES));
    }

    /** By key, in the order of the parts; empty when nothing is stated. */
    static Map<String, Object> write(Standards standards) {
        Map<String, Object> out = new LinkedHashMap<>();
        standards.apprentices().ifPresent(number -> out.put(APPRENTICES, number));
        standards
                .words()
                .forEach(
                        (part, text) -> {
                            out.put(part.code(), text.en());
                            if (!text.es().isEmpty()) {
                                out.put(part.code() + "_es", text.es());
                            }
                        });
        return out;
    }
}
