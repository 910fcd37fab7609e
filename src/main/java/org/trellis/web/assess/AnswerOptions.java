package org.trellis.web.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Scale;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.web.assess.RatingPage.Option;
import org.trellis.web.words.PageWords;

/** What one can answer about a skill, from "not yet" up, and what each answer means. */
final class AnswerOptions {
    /** The answer of somebody who had no occasion: neither held nor lacking. */
    static final String UNSEEN = "unseen";

    private final Catalog catalog;
    private final Words words;

    AnswerOptions(Catalog catalog, Words words) {
        this.catalog = catalog;
        this.words = words;
    }

    /** As a form sends it: {@code yes}, {@code no}, {@code unseen} or {@code scale:level}. */
    static String value(Held held) {
        if (held instanceof Held.AtLevel at) {
            return at.level().scale() + ":" + at.level().number();
        }
        if (held instanceof Held.NotAssessed) {
            return UNSEEN;
        }
        return held instanceof Held.Has ? "yes" : "no";
    }

    /** What a form sends; empty when it is not a level of a known scale. */
    static Optional<Held> read(String value, Catalog catalog) {
        return switch (value) {
            case "", UNSEEN -> Optional.of(new Held.NotAssessed());
            case "yes" -> Optional.of(new Held.Has());
            case "no" -> Optional.of(new Held.Lacks());
            default -> level(value, catalog).map(Held::at);
        };
    }

    private static Optional<Level> level(String value, Catalog catalog) {
        return catalog.scales().byCode().values().stream()
                .flatMap(
                        scale ->
                                scale.steps().keySet().stream()
                                        .map(l -> new Level(scale.code(), l)))
                .filter(level -> value.equals(level.scale() + ":" + level.number()))
                .findFirst();
    }

    /**
     * @param now what is chosen; offered too if it is a level of another scale
     */
    List<Option> of(Competency competency, Ask ask, String now) {
        CompetencyModel model = catalog.findModel(competency.id().model()).orElseThrow();
        String scale = ask instanceof Requirement.AtLevel at ? at.level().scale() : model.scale();
        return options(scale, illustrations(model, scale, competency), now);
    }

    /** What somebody does at each level; nothing for levels of another scale than the model's. */
    private static Map<Integer, Text> illustrations(
            CompetencyModel model, String scale, Competency competency) {
        return scale.equals(model.scale())
                ? model.illustrations().getOrDefault(competency.id(), Map.of())
                : Map.of();
    }

    private List<Option> options(String scale, Map<Integer, Text> illustrations, String now) {
        var options = new ArrayList<Option>();
        options.add(new Option("no", words.say("ratings.no"), ""));
        catalog.scales().find(scale).filter(s -> s.steps().size() > 1).stream()
                .flatMap(s -> s.steps().values().stream())
                .filter(step -> step.level() > 0)
                .map(step -> option(scale, step, illustrations.get(step.level())))
                .forEach(options::add);
        options.add(new Option("yes", words.say("ratings.yes"), ""));
        options.add(
                new Option(UNSEEN, words.say("ratings.unseen"), words.say("ratings.unseen.note")));
        boolean offered = options.stream().anyMatch(option -> option.value().equals(now));
        if (!offered && !now.isEmpty()) {
            options.add(1, new Option(now, label(level(now)), ""));
        }
        return options;
    }

    private Option option(String scale, Scale.Step step, Text illustration) {
        Level level = new Level(scale, step.level());
        String note =
                Optional.ofNullable(illustration).or(step::description).map(words::text).orElse("");
        return new Option(scale + ":" + step.level(), label(level), note);
    }

    private static Level level(String value) {
        int colon = value.indexOf(':');
        return new Level(value.substring(0, colon), Double.parseDouble(value.substring(colon + 1)));
    }

    String label(Level level) {
        return catalog.scales()
                .find(level.scale())
                .flatMap(scale -> scale.step(level))
                .map(step -> words.say("ratings.level", level.shown(), words.text(step.label())))
                .orElseGet(() -> new PageWords(catalog, words).level(level));
    }

    /** An answer in words. */
    String said(Held held) {
        if (held instanceof Held.AtLevel at) {
            return label(at.level());
        }
        if (held instanceof Held.NotAssessed) {
            return words.say("ratings.unseen");
        }
        return words.say(held instanceof Held.Has ? "ratings.yes" : "ratings.no");
    }
}
