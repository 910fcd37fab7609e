package org.trellis.web.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.Holdings;
import org.trellis.gap.Standing;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.Requirement.Ask;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.assess.RatingPage.Choice;
import org.trellis.web.assess.RatingPage.Row;
import org.trellis.web.assess.RatingPage.Screen;

/** Fills the page of ratings for one person and one job. */
final class RatingRows {
    private static final int EXAMPLES = 3;

    private final Catalog catalog;
    private final Person person;
    private final Holdings holdings;
    private final Words words;
    private final LocalDate today;
    private final AnswerOptions answers;

    RatingRows(Catalog catalog, Person person, LocalDate today, Words words) {
        this.catalog = catalog;
        this.person = person;
        this.holdings = Holdings.of(catalog, person, today, true);
        this.words = words;
        this.today = today;
        this.answers = new AnswerOptions(catalog, words);
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
        Choice now = now(competency.id());
        return new Row(
                number,
                competency.id().toString(),
                words.text(competency.name()),
                words.text(competency.definition()),
                competency.behaviors().stream().limit(EXAMPLES).map(words::text).toList(),
                asks(ask),
                hint(competency.id()),
                answers.of(competency, ask, now.value()),
                now);
    }

    private String asks(Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? words.say("ratings.asks", answers.label(at.level()))
                : words.say("ratings.asks.needed");
    }

    /** The own rating that counts, else nothing chosen. */
    private Choice now(Competency.Id id) {
        return own(person, id)
                .map(
                        r ->
                                new Choice(
                                        AnswerOptions.value(r.held()),
                                        r.evidence().name(),
                                        r.date().toString()))
                .orElse(new Choice("", Evidence.SELF.name(), today.toString()));
    }

    /** Of the ratings of the skill itself the one that counts: verified before own word, newest. */
    static Optional<Person.Rating> own(Person person, Competency.Id id) {
        return person.ratings().stream()
                .filter(rating -> rating.competency().equals(id))
                .max(
                        Comparator.comparing((Person.Rating each) -> each.evidence().isVerified())
                                .thenComparing(Person.Rating::date));
    }

    private String hint(Competency.Id id) {
        Standing standing = holdings.standing(id);
        if (standing.evidence().ofRating() || standing.evidence() == Evidence.NONE) {
            return "";
        }
        String what =
                standing.held() instanceof Held.AtLevel at
                        ? answers.label(at.level())
                        : words.say("ratings.yes");
        return words.say("ratings.hint", what, words.name(standing.evidence()));
    }
}
