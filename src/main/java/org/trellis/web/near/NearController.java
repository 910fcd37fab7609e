package org.trellis.web.near;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.model.person.Person;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.JobHolder;

/** Which occupations of the country are nearest? */
@Produces(MediaType.TEXT_HTML)
@Controller("/near")
final class NearController {
    private static final int SHOWN = 25;

    private final Pages pages;
    private final CountryRanking ranking;
    private final NearWords words;

    NearController(Pages pages, CountryRanking ranking, NearWords words) {
        this.pages = pages;
        this.ranking = ranking;
        this.words = words;
    }

    @Get
    HttpResponse<String> near(Visit visit) {
        NearQuery query = NearQuery.of(visit.request().getParameters());
        Optional<Person> known = visit.person();
        Person person = known.orElse(JobHolder.perhapsAt(Optional.empty()));
        var found = ranking.nearest(person, LocalDate.now(), true, query.filter(), SHOWN);
        NearPage page = words.page(found, query, known.isPresent(), visit.words());
        return pages.show(visit, "near/near", Map.of("page", page));
    }
}
