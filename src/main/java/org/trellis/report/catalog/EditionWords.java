package org.trellis.report.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.Code;
import org.trellis.model.CompetencyModel;
import org.trellis.model.CompetencyModel.Edition;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/** Whose a skill model is, how old, and when it is due to be looked at again. */
public final class EditionWords {
    public record Fact(String name, String text) {}

    private final ModelReview review;
    private final Words words;

    public EditionWords(Catalog catalog, Words words) {
        this.review = new ModelReview(catalog.assumptions());
        this.words = words;
    }

    /** What is known of these, each with its name. */
    public List<Fact> facts(CompetencyModel model) {
        Edition edition = model.edition();
        List<Fact> facts = new ArrayList<>();
        add(facts, "model.publisher", edition.publisher());
        add(facts, "model.alias", String.join("; ", aliases(model)));
        add(facts, "model.version", version(model));
        add(facts, "model.published", partial(edition.published()));
        add(facts, "model.updated", partial(edition.updated()));
        add(facts, "model.supersedes", edition.supersedes().map(words::text).orElse(""));
        add(facts, "model.scale", scale(model));
        add(facts, "model.review", reviewed(edition));
        add(facts, "model.review.formal", formal(model));
        return facts;
    }

    private void add(List<Fact> facts, String key, String text) {
        if (!text.isEmpty()) {
            facts.add(new Fact(words.say(key), text));
        }
    }

    public List<String> aliases(CompetencyModel model) {
        return model.aliases().stream().map(words::text).toList();
    }

    /** Empty when its publisher names none. */
    public String version(CompetencyModel model) {
        return model.edition().version().map(words::text).orElse("");
    }

    /** Of the last change that we know of; empty when no day is known. */
    public String changed(CompetencyModel model) {
        return partial(model.edition().changed());
    }

    /** How much of it is here, and since when a newer one is in force. */
    public String state(CompetencyModel model) {
        String known = words.say("model.short." + Code.of(model.known()));
        return model.edition()
                .superseded()
                .map(day -> words.say("model.short.superseded", known, words.date(day)))
                .orElse(known);
    }

    /** When a newer model took its place; empty when none did. */
    public String superseded(CompetencyModel model) {
        return model.edition()
                .superseded()
                .map(day -> words.say("model.superseded", words.date(day)))
                .orElse("");
    }

    /** The year of the next formal update; empty when none is due. */
    public String formalYear(CompetencyModel model) {
        OptionalInt due = review.updateDue(model);
        return due.isEmpty() ? "" : String.valueOf(due.getAsInt());
    }

    private String formal(CompetencyModel model) {
        String year = formalYear(model);
        String key = "model.review.formal." + (review.isLate(model) ? "late" : "text");
        return year.isEmpty() ? "" : words.say(key, year, review.formalYears());
    }

    private String scale(CompetencyModel model) {
        String key = "catalog.scale." + model.scale();
        return words.knows(key) ? words.say(key) : model.scale();
    }

    private String reviewed(Edition edition) {
        return reviewed(edition.reviewed(), edition.reviewDue(), words);
    }

    /** When a map or a model was reviewed and when it is due again; empty where neither was. */
    public static String reviewed(Optional<LocalDate> last, Optional<LocalDate> due, Words words) {
        if (last.isEmpty()) {
            return "";
        }
        String day = words.date(last.get());
        return due.map(next -> words.say("catalog.reviewed", day, words.date(next)))
                .orElseGet(() -> words.say("catalog.reviewed.open", day));
    }

    /** A year, a month or a day as it is written in a text; anything else as it stands. */
    String partial(String date) {
        if (!date.matches("[0-9]{4}-[0-9]{2}(-[0-9]{2})?")) {
            return date;
        }
        String year = date.substring(0, 4);
        String month = words.say("report.month." + Integer.parseInt(date.substring(5, 7)));
        return date.length() == 7
                ? words.say("report.date.month", month, year)
                : words.say("report.date", month, Integer.parseInt(date.substring(8)), year);
    }
}
