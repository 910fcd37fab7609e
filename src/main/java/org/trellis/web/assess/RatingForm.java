package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
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
        Person after = before;
        for (int i = 0; i < MOST_LINES && answers.has("skill" + i); i++) {
            if (changed(i)) {
                after = line(i, after);
            }
        }
        return after;
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

    private Person line(int i, Person before) {
        Optional<Competency.Id> skill = skill(answers.value("skill" + i));
        Optional<Held> held = AnswerOptions.read(answers.value("held" + i), catalog);
        var evidence = Answers.constant(Evidence.OF_RATINGS, answers.value("evidence" + i));
        if (skill.isEmpty() || held.isEmpty() || evidence.isEmpty()) {
            answers.fault("held" + i, "ratings.wrong");
            return before;
        }
        if (held.get() instanceof Held.NotAssessed) {
            return unseen(skill.get(), before);
        }
        LocalDate date = answers.pastDate("date" + i, today).orElse(today);
        return before.rated(new Rating(skill.get(), held.get(), evidence.get(), date));
    }

    /** The rating that was shown is taken back too. */
    private Person unseen(Competency.Id skill, Person before) {
        Optional<Rating> shown = RatingRows.own(before, skill);
        List<Rating> kept =
                before.ratings().stream().filter(each -> !shown.equals(Optional.of(each))).toList();
        return before.withRatings(kept)
                .rated(new Rating(skill, new Held.NotAssessed(), Evidence.SELF, today));
    }

    private Optional<Competency.Id> skill(String text) {
        try {
            return Optional.of(Competency.Id.parse(text))
                    .filter(id -> catalog.findCompetency(id).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
