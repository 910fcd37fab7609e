package org.trellis.web.find;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.find.Finder;
import org.trellis.report.Words;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** The search by everyday words: a page, and what is shown while somebody types. */
@Produces(MediaType.TEXT_HTML)
@Controller("/find")
final class FindController {
    private static final int MOST = 120;
    private static final int SUGGESTIONS = 6;
    private static final Map<String, String> BOXES =
            Map.of(
                    "from", "from", "start", "from", "to", "to", "job", "job", "a", "a", "b", "b",
                    "c", "c");

    private final Pages pages;
    private final NameSearch search;

    FindController(Pages pages, NameSearch search) {
        this.pages = pages;
        this.search = search;
    }

    @Get
    HttpResponse<String> find(Visit visit, @QueryValue Optional<String> q) {
        Words words = visit.words();
        String query = query(q);
        FindPages written = written(visit);
        FindPage page =
                query.isEmpty()
                        ? written.empty(words)
                        : written.page(query, search.find(query, MOST), words);
        return pages.show(visit, "find/find", Map.of("page", page));
    }

    /** A part of a page, without the rest. */
    @Get("/suggestions")
    HttpResponse<String> suggestions(Visit visit, @QueryValue Optional<String> q) {
        String query = query(q);
        List<FindPage.Row> rows =
                query.length() < 2
                        ? List.of()
                        : search.find(query, SUGGESTIONS).hits().stream()
                                .map(hit -> written(visit).row(hit, visit.words()))
                                .filter(row -> !row.href().isEmpty())
                                .toList();
        return pages.show(visit, "find/suggestions", Map.of("rows", rows));
    }

    /** The jobs that the words in a field for a job may mean, to choose one. */
    @Get("/jobs")
    HttpResponse<String> jobs(Visit visit, @QueryValue Optional<String> box) {
        String name = name(box);
        String query = query(visit.request().getParameters().getFirst(name));
        List<FindPage.Row> rows =
                query.length() < 2
                        ? List.of()
                        : search.jobs(query, SUGGESTIONS).hits().stream()
                                .map(hit -> written(visit).row(hit, visit.words()))
                                .toList();
        return pages.show(visit, "find/jobs", Map.of("rows", rows, "box", box.get()));
    }

    /** A field for a job, filled in with the one that was chosen. */
    @Get("/job")
    HttpResponse<String> job(
            Visit visit, @QueryValue Optional<String> box, @QueryValue Optional<String> title) {
        String name = name(box);
        JobField field = new JobField(query(title), "", List.of());
        return pages.show(
                visit, "find/job", Map.of("field", field, "box", box.get(), "name", name));
    }

    /**
     * What a field is called in an address, by its own name on the page.
     *
     * @throws HttpStatusException 400 for another field
     */
    private static String name(Optional<String> box) {
        return box.map(BOXES::get)
                .orElseThrow(() -> new HttpStatusException(HttpStatus.BAD_REQUEST, "no such box"));
    }

    private static FindPages written(Visit visit) {
        return new FindPages(visit.here().catalog());
    }

    private static String query(Optional<String> typed) {
        String query = typed.orElse("").strip();
        return query.substring(0, Math.min(Finder.LONGEST, query.length()));
    }
}
