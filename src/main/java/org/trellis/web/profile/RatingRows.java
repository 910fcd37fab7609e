package org.trellis.web.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.Holdings;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.Scale;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.profile.RatingPage.Choice;
import org.trellis.web.profile.RatingPage.Group;
import org.trellis.web.profile.RatingPage.Option;
import org.trellis.web.profile.RatingPage.Row;

/** Fills the page of ratings for one person and one job. */
final class RatingRows {
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

    /** Grouped by tier, from the foundation up; inside in the order of the ladder's file. */
    RatingPage page(Job job) {
        var tiers = new LinkedHashMap<Competency.Tier, List<Row>>();
        for (Competency.Tier tier : Competency.Tier.values()) {
            tiers.put(tier, new ArrayList<>());
        }
        int number = 0;
        int notRated = 0;
        for (Requirement requirement : job.requirements().values()) {
            Ask ask = requirement.ask();
            if (ask instanceof Requirement.NotRated) {
                notRated++;
            } else if (!(ask instanceof Requirement.NotNeeded)) {
                Competency competency = catalog.getCompetency(requirement.competency());
                tiers.get(competency.tier()).add(row(number++, competency, ask));
            }
        }
        return new RatingPage(job, groups(tiers), notRated);
    }

    private List<Group> groups(Map<Competency.Tier, List<Row>> tiers) {
        return tiers.entrySet().stream()
                .filter(tier -> !tier.getValue().isEmpty())
                .map(tier -> new Group(words.name(tier.getKey()), tier.getValue()))
                .toList();
    }

    private Row row(int number, Competency competency, Ask ask) {
        String model = catalog.models().get(competency.id().model()).scale();
        String scale = ask instanceof Requirement.AtLevel at ? at.level().scale() : model;
        Choice now = now(competency.id());
        return new Row(
                number,
                competency.id().toString(),
                words.text(competency.name()),
                words.text(competency.definition()),
                asks(ask),
                hint(competency.id()),
                options(scale, now),
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
            return at.level().scale() + ":" + at.level().value();
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

    private List<Option> options(String scale, Choice now) {
        var options = new ArrayList<Option>();
        options.add(new Option("", words.say("ratings.none")));
        options.add(new Option("no", words.say("ratings.no")));
        options.add(new Option("yes", words.say("ratings.yes")));
        catalog.scales().find(scale).filter(s -> s.steps().size() > 1).stream()
                .flatMap(s -> s.steps().keySet().stream())
                .filter(level -> level > 0)
                .map(level -> new Level(scale, level))
                .forEach(
                        level ->
                                options.add(new Option(scale + ":" + level.value(), label(level))));
        if (options.stream().noneMatch(option -> option.value().equals(now.value()))) {
            int colon = now.value().indexOf(':');
            int level = Integer.parseInt(now.value().substring(colon + 1));
            options.add(
                    new Option(
                            now.value(), label(new Level(now.value().substring(0, colon), level))));
        }
        return options;
    }

    private String label(Level level) {
        return catalog.scales()
                .find(level.scale())
                .map(Scale::steps)
                .map(steps -> steps.get(level.value()))
                .map(step -> words.say("ratings.level", level.value(), words.text(step.label())))
                .orElseGet(() -> words.say("ratings.level", level.value(), level.scale()));
    }
}
