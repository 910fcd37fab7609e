package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.person.Person.Rating;
import org.trellis.web.profile.Answers;

/** Reads the ratings of a form into a person. Lines that nobody touched change nothing. */
final class RatingForm {
    private static final int MOST_LINES = 500;

    private final Catalog catalog;
    private final Answers answers;
    private final LocalDate today;

    RatingForm(Catalog catalog, Answers answers, LocalDate today) {
        this.catalog = catalog;
        this.answers = answers;
        this.today = today;
    }

    /** The person with the changed lines; the answers hold what is wrong with the others. */
    Person read(Person before) {
        List<Rating> ratings = new ArrayList<>(before.ratings());
        for (int i = 0; i < MOST_LINES && answers.has("skill" + i); i++) {
            if (changed(i)) {
                line(i, before, ratings);
            }
        }
        return withRatings(before, ratings);
    }

    private boolean changed(int i) {
        String now =
                answers.value("held" + i)
                        + "|"
                        + answers.value("evidence" + i)
                        + "|"
                        + answers.value("date" + i);
        boolean stillNothing =
                !answers.has("held" + i) && answers.value("before" + i).startsWith("|");
        return !stillNothing && !now.equals(answers.value("before" + i));
    }

    /**
     * A changed rating takes the place of the one that was shown, and of one with like evidence.
     */
    private void line(int i, Person before, List<Rating> ratings) {
        Optional<Competency.Id> skill = skill(answers.value("skill" + i));
        Optional<Held> held = held(answers.value("held" + i));
        var evidence = Answers.constant(Evidence.OF_RATINGS, answers.value("evidence" + i));
        if (skill.isEmpty() || held.isEmpty() || evidence.isEmpty()) {
            answers.fault("held" + i, "ratings.wrong");
            return;
        }
        if (held.get() instanceof Held.NotAssessed) {
            ratings.removeIf(rating -> rating.competency().equals(skill.get()));
            return;
        }
        LocalDate date = answers.pastDate("date" + i, today).orElse(today);
        Optional<Rating> shown = RatingRows.own(before, skill.get());
        ratings.removeIf(rating -> shown.isPresent() && rating.equals(shown.get()));
        ratings.removeIf(
                rating ->
                        rating.competency().equals(skill.get())
                                && rating.evidence() == evidence.get());
        ratings.add(new Rating(skill.get(), held.get(), evidence.get(), date));
    }

    private Optional<Competency.Id> skill(String text) {
        try {
            return Optional.of(Competency.Id.parse(text))
                    .filter(id -> catalog.findCompetency(id).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Empty when it is no level of a known scale. */
    private Optional<Held> held(String value) {
        return switch (value) {
            case "", RatingRows.UNSEEN -> Optional.of(new Held.NotAssessed());
            case "yes" -> Optional.of(new Held.Has());
            case "no" -> Optional.of(new Held.Lacks());
            default -> level(value).map(Held::at);
        };
    }

    private Optional<Level> level(String value) {
        return catalog.scales().byCode().values().stream()
                .flatMap(
                        scale ->
                                scale.steps().keySet().stream()
                                        .map(l -> new Level(scale.code(), l)))
                .filter(level -> value.equals(level.scale() + ":" + level.number()))
                .findFirst();
    }

    static Person withRatings(Person before, List<Rating> ratings) {
        return new Person(
                before.id(),
                before.name(),
                before.state(),
                before.stateRequires(),
                before.job(),
                before.monthsInJob(),
                before.history(),
                before.learningHoursPerWeek(),
                before.payUsdPerYear(),
                before.fullTime(),
                ratings,
                before.credentials(),
                before.diploma(),
                before.limits(),
                before.residence());
    }
}
