package org.trellis.files.schedule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.reading.Bilingual;
import org.trellis.files.reading.Fields;
import org.trellis.message.Message;
import org.trellis.model.Text;
import org.trellis.model.schedule.RatingScale;
import org.trellis.model.schedule.RatingScale.Grade;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Standards.Part;

/**
 * The {@code standards} of a schedule file: a text for each part, in one language or both, how many
 * apprentices, and the scale of ratings.
 */
final class StandardsFields {
    private static final String APPRENTICES = "apprentices";
    private static final String RATINGS = "rating_scale";
    private static final String GRADES = "grades";

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
        keys.add(RATINGS);
        in.reads(keys.toArray(String[]::new));
        return new Standards(
                words,
                in.whole(APPRENTICES, 0, Standards.MOST_APPRENTICES),
                in.map(RATINGS).flatMap(StandardsFields::ratings));
    }

    private static Optional<RatingScale> ratings(Fields in) {
        in.reads("from", "to", "pass", GRADES);
        in.filled("from");
        in.filled("to");
        OptionalInt from = in.whole("from", 0, RatingScale.HIGHEST);
        OptionalInt to = in.whole("to", 0, RatingScale.HIGHEST);
        OptionalInt pass = in.whole("pass", 0, RatingScale.HIGHEST);
        List<Grade> grades = grades(in);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : ScheduleFigures.made(
                        in,
                        "to",
                        Message.of("log.scale.expected"),
                        () -> new RatingScale(from.getAsInt(), to.getAsInt(), pass, grades));
    }

    private static List<Grade> grades(Fields in) {
        List<Grade> grades = new ArrayList<>();
        for (Text line : in.phrases(GRADES)) {
            Optional<Grade> grade = Grade.read(line.en());
            grade.ifPresent(grades::add);
            if (grade.isEmpty()) {
                Message expected = Message.of("log.scale.grade.expected");
                in.error(GRADES, line.en(), expected, Message.none());
            }
        }
        return grades;
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
        standards.ratings().ifPresent(scale -> out.put(RATINGS, ratings(scale)));
        return out;
    }

    private static Map<String, Object> ratings(RatingScale scale) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("from", scale.least());
        out.put("to", scale.most());
        scale.pass().ifPresent(pass -> out.put("pass", pass));
        if (!scale.grades().isEmpty()) {
            out.put(GRADES, scale.grades().stream().map(Grade::toString).toList());
        }
        return out;
    }
}
