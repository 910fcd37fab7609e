package org.trellis.web.assess;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.files.Loaded;
import org.trellis.files.person.PrivateFacts;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Scales;
import org.trellis.model.person.Person;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.profile.Answers;
import org.trellis.web.words.PageWords;

/** A score of a known test becomes a dated rating, by a table that is shown with its source. */
@Controller("/assess/scores")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ScoresController {
    private final Pages pages;
    private final Loaded loaded;
    private final Map<String, Scales.TestPart> scores;

    ScoresController(Pages pages, Loaded loaded) {
        this.pages = pages;
        this.loaded = loaded;
        this.scores = loaded.catalog().scales().tests();
    }

    @Get
    HttpResponse<String> scores(Visit visit) {
        return page(visit, HttpStatus.OK, new Answers(Map.of(), visit.words()), "");
    }

    @Post
    HttpResponse<String> score(Visit visit, @Body Map<String, String> typed) {
        var answers = new Answers(typed, visit.words());
        Scales.TestPart part = scores.get(answers.value("test"));
        if (part == null) {
            answers.fault("test", "assess.scores.choose");
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, answers, "");
        }
        Optional<Scales.Band> band = band(part, answers);
        LocalDate today = LocalDate.now();
        Optional<LocalDate> date = answers.pastDate("date", today);
        if (!answers.has("date")) {
            answers.fault("date", "assess.scores.date");
        }
        form(answers);
        if (!answers.faults().isEmpty()) {
            return page(visit, HttpStatus.UNPROCESSABLE_ENTITY, answers, "");
        }
        var rating = rating(part, band.orElseThrow(), answers, date.orElse(today));
        visit.change(
                () -> {
                    visit.remember(visit.personOrNew().rated(rating));
                    return rating;
                });
        Answers none = new Answers(Map.of(), visit.words());
        return page(visit, HttpStatus.OK, none, kept(part, answers, band.get(), visit.words()));
    }

    /** It is kept with the person, and a file of a person holds no private number. */
    private static void form(Answers answers) {
        if (PrivateFacts.in(answers.value("form"))) {
            answers.fault("form", "assess.scores.form.private");
            answers.forget("form");
        } else if (answers.has("form") && !Scales.Score.isForm(answers.value("form"))) {
            answers.fault("form", "assess.scores.form.wrong");
        }
    }

    private static Person.Rating rating(
            Scales.TestPart part, Scales.Band band, Answers answers, LocalDate date) {
        Optional<String> form = Optional.of(answers.value("form")).filter(each -> !each.isEmpty());
        int points = (int) answers.number("score", part.lowest(), part.highest()).orElseThrow();
        return new Person.Rating(
                part.competency(),
                Held.at(band.level()),
                Evidence.TEST,
                date,
                Optional.of(new Scales.Score(part.code(), form, points)));
    }

    private static Optional<Scales.Band> band(Scales.TestPart part, Answers answers) {
        OptionalDouble score = answers.number("score", part.lowest(), part.highest());
        if (score.isPresent() && score.getAsDouble() == Math.rint(score.getAsDouble())) {
            return part.band((int) score.getAsDouble());
        }
        answers.fault("score", "assess.scores.whole", part.lowest(), part.highest());
        return Optional.empty();
    }

    private String kept(Scales.TestPart part, Answers answers, Scales.Band band, Words words) {
        var options = new AnswerOptions(loaded.catalog(), words);
        return words.say(
                "assess.scores.kept",
                words.text(part.name()),
                answers.value("score"),
                options.label(band.level()),
                words.text(loaded.catalog().getCompetency(part.competency()).name()));
    }

    private HttpResponse<String> page(
            Visit visit, HttpStatus status, Answers answers, String kept) {
        return pages.show(
                status,
                visit,
                "assess/scores",
                Map.of(
                        "parts",
                        List.copyOf(scores.values()),
                        "phrases",
                        new PageWords(loaded.catalog(), visit.words()),
                        "catalog",
                        loaded.catalog(),
                        "f",
                        answers,
                        "kept",
                        kept,
                        "today",
                        LocalDate.now()));
    }
}
