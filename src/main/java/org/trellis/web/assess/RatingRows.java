package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Holdings;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.CompetencyModel;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Scale;
import org.trellis.model.Text;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.assess.RatingPage.Choice;
import org.trellis.web.assess.RatingPage.Option;
import org.trellis.web.assess.RatingPage.Row;
import org.trellis.web.assess.RatingPage.Screen;
import org.trellis.web.words.PageWords;

/** Fills the page of ratings for one person and one job. */
final class RatingRows {
    /** The answer of somebody who had no occasion: neither held nor lacking. */
    static final String UNSEEN = "unseen";

    private static final int EXAMPLES = 3;

    private final Catalog catalog;
    private final Person person;
    private final Holdings holdings;
    private final Words words;
    private final LocalDate today;

    RatingRows(Catalog catalog, Person person, LocalDate today, Words words) {
        this.catalog = catalog;
        this.person = person;
        this.holdings = Holdings.of(catalog, person, today, true);
        this.words = words;
        this.today = today;
    }

    /** The screen of {@code number} of {@code asked}. */
    RatingPage page(Job job, List<Requirement> asked, String number) {
        Screen screen = Screen.read(number, asked.size());
        var rows = new ArrayList<Row>();
        for (Requirement each : asked.subList(screen.from() - 1, screen.to())) {
            Competency competency = catalog.getCompetency(each.competency());
            rows.add(row(rows.size(), competency, each.ask()));
        }
        long notRated =
                job.requirements().values().stream()
                        .filter(each -> each.ask() instanceof Requirement.NotRated)
                        .count();
        return new RatingPage(job, rows, screen, (int) notRated);
    }

    private Row row(int number, Competency competency, Ask ask) {
        CompetencyModel model = catalog.findModel(competency.id().model()).orElseThrow();
        String scale = ask instanceof Requirement.AtLevel at ? at.level().scale() : model.scale();
        Choice now = now(competency.id());
        return new Row(
                number,
                competency.id().toString(),
                words.text(competency.name()),
                words.text(competency.definition()),
                competency.behaviors().stream().limit(EXAMPLES).map(words::text).toList(),
                asks(ask),
                hint(competency.id()),
                options(scale, illustrations(model, scale, competency), now),
                now);
    }

    private String asks(Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? words.say("ratings.asks", label(at.level()))
                : words.say("ratings.asks.needed");
    }

    /** The own rating that counts, else nothing chosen. */
    private Choice now(Competency.Id id) {
        return own(person, id)
                .map(r -> new Choice(value(r.held()), r.evidence().name(), r.date().toString()))
                .orElse(new Choice("", Evidence.SELF.name(), today.toString()));
    }

    /** The strongest own rating of the competency itself: by evidence, then the newest. */
    static Optional<Person.Rating> own(Person person, Competency.Id id) {
        return person.ratings().stream()
                .filter(rating -> rating.competency().equals(id))
                .reduce((first, next) -> stronger(first, next) ? first : next);
    }

    private static boolean stronger(Person.Rating first, Person.Rating next) {
        int evidence = first.evidence().compareTo(next.evidence());
        return evidence < 0 || evidence == 0 && first.date().isAfter(next.date());
    }

    static String value(Held held) {
        if (held instanceof Held.AtLevel at) {
            return at.level().scale() + ":" + at.level().number();
        }
        return held instanceof Held.Has ? "yes" : held instanceof Held.Lacks ? "no" : "";
    }

    private String hint(Competency.Id id) {
        Standing standing = holdings.standing(id);
        if (standing.evidence().ofRating() || standing.evidence() == Evidence.NONE) {
            return "";
        }
        String what =
                standing.held() instanceof Held.AtLevel at
                        ? label(at.level())
                        : words.say("ratings.yes");
        return words.say("ratings.hint", what, words.name(standing.evidence()));
    }

    /** What somebody does at each level; nothing for levels of another scale than the model's. */
    private static Map<Integer, Text> illustrations(
            CompetencyModel model, String scale, Competency competency) {
        return scale.equals(model.scale())
                ? model.illustrations().getOrDefault(competency.id(), Map.of())
                : Map.of();
    }

    private List<Option> options(String scale, Map<Integer, Text> illustrations, Choice now) {
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
        boolean offered = options.stream().anyMatch(option -> option.value().equals(now.value()));
        if (!offered && !now.value().isEmpty()) {
            options.add(1, new Option(now.value(), label(level(now.value())), ""));
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

    private String label(Level level) {
        return catalog.scales()
                .find(level.scale())
                .flatMap(scale -> scale.step(level))
                .map(step -> words.say("ratings.level", level.shown(), words.text(step.label())))
                .orElseGet(() -> new PageWords(catalog, words).level(level));
    }
}
