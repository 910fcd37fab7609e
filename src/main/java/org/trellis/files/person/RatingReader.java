package org.trellis.files.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.reading.Cells;
import org.trellis.files.reading.Fields;
import org.trellis.files.reading.Vocabulary;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person.Rating;

/** Reads what somebody is rated to hold: a level on a scale, or whether it is held at all. */
final class RatingReader {
    /** There was no chance to show it yet. */
    static final String UNSEEN = "unseen";

    private static final List<String> KEYS =
            List.of(
                    "competency",
                    "level",
                    "scale",
                    "has",
                    "evidence",
                    "date",
                    "test",
                    "form",
                    "score");

    private final Catalog catalog;

    RatingReader(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Rating> read(Fields fields) {
        var ratings = new ArrayList<Rating>();
        for (Fields entry : fields.maps("held")) {
            entry.only(KEYS);
            if (entry.has("test") || entry.has("score") || entry.has("form")) {
                new ScoreReader(catalog).read(entry, this::held).ifPresent(ratings::add);
            } else {
                rating(entry).ifPresent(ratings::add);
            }
        }
        return ratings;
    }

    private Optional<Rating> rating(Fields entry) {
        entry.filled("competency");
        Optional<String> competency = entry.known("competency", Vocabulary.Kind.COMPETENCY);
        Optional<Held> held = held(entry);
        entry.filled("evidence");
        Optional<Evidence> evidence = entry.word("evidence", Evidence.OF_RATINGS);
        entry.filled("date");
        Optional<LocalDate> date = entry.pastDate("date");
        return competency.isPresent()
                        && held.isPresent()
                        && evidence.isPresent()
                        && date.isPresent()
                ? Optional.of(
                        new Rating(
                                Competency.Id.parse(competency.get()),
                                held.get(),
                                evidence.get(),
                                date.get()))
                : Optional.empty();
    }

    private Optional<Held> held(Fields entry) {
        if (entry.has("level") == entry.has("has")) {
            Message remedy = Message.of("remedy.person.held");
            String key = entry.has("has") ? "has" : "competency";
            entry.error(key, entry.text(key), Message.of("expected.person.held"), remedy);
            return Optional.empty();
        }
        if (entry.text("has").equalsIgnoreCase(UNSEEN)) {
            return Optional.of(new Held.NotAssessed());
        }
        if (entry.has("has")) {
            return entry.flag("has").map(has -> has ? new Held.Has() : new Held.Lacks());
        }
        entry.filled("scale");
        Optional<String> scale = entry.known("scale", Vocabulary.Kind.SCALE);
        OptionalInt level = entry.whole("level", 0, Integer.MAX_VALUE);
        if (scale.isEmpty() || level.isEmpty()) {
            return Optional.empty();
        }
        var steps = catalog.scales().byCode().get(scale.get()).steps();
        if (!steps.containsKey(level.getAsInt())) {
            Message expected =
                    Message.of("expected.person.level", scale.get(), Cells.listed(steps.keySet()));
            entry.error("level", entry.text("level"), expected, Message.of("remedy.person.level"));
            return Optional.empty();
        }
        return Optional.of(Held.at(new Level(scale.get(), level.getAsInt())));
    }
}
