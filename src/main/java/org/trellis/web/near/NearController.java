package org.trellis.web.near;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.person.JobHolder;
import org.trellis.model.person.Person;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.region.Here;

/** Which U.S. occupations are nearest? */
@Produces(MediaType.TEXT_HTML)
@Controller("/near")
final class NearController {
    private static final int SHOWN = 25;

    private final Pages pages;

    NearController(Pages pages) {
        this.pages = pages;
    }

    @Get
    HttpResponse<String> near(Visit visit) {
        NearQuery query = NearQuery.of(visit.request().getParameters());
        Optional<Person> known = visit.person();
        Person person = known.orElse(JobHolder.perhapsAt(Optional.empty()));
        Here here = visit.here();
        var found = here.ranking().nearest(person, LocalDate.now(), true, query.filter(), SHOWN);
        NearPage page =
                new NearWords(here.catalog()).page(found, query, known.isPresent(), visit.words());
        return pages.show(query.wrong().isEmpty(), visit, "near/near", Map.of("page", page));
    }
}
