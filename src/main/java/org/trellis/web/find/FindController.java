package org.trellis.web.find;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
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

    private final Pages pages;
    private final NameSearch search;
    private final FindPages written;

    FindController(Pages pages, NameSearch search, FindPages written) {
        this.pages = pages;
        this.search = search;
        this.written = written;
    }

    @Get
    HttpResponse<String> find(Visit visit, @QueryValue Optional<String> q) {
        Words words = visit.words();
        String query = query(q);
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
                                .map(hit -> written.row(hit, visit.words()))
                                .filter(row -> !row.href().isEmpty())
                                .toList();
        return pages.show(visit, "find/suggestions", Map.of("rows", rows));
    }

    private static String query(Optional<String> typed) {
        String query = typed.orElse("").strip();
        return query.substring(0, Math.min(Finder.LONGEST, query.length()));
    }
}
