package org.trellis.web.ladder;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.Map;
import java.util.Optional;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** All career maps, and one of them as a picture, in words and as a table. */
@Produces(MediaType.ALL)
@Controller("/ladders")
final class LadderController {
    private final Pages pages;
    private final Lookup lookup;
    private final Catalog catalog;
    private final Lattice lattice;
    private final LadderWords ladders;

    LadderController(
            Pages pages, Lookup lookup, Catalog catalog, Lattice lattice, LadderWords ladders) {
        this.pages = pages;
        this.lookup = lookup;
        this.catalog = catalog;
        this.lattice = lattice;
        this.ladders = ladders;
    }

    @Get
    HttpResponse<String> all(Visit visit) {
        return pages.show(
                visit, "ladder/ladders", Map.of("page", LaddersPage.of(catalog, visit.words())));
    }

    @Get("/{code}")
    HttpResponse<String> one(Visit visit, String code, @QueryValue Optional<String> format) {
        Ladder ladder = lookup.ladder(code, visit.words());
        if (format.isPresent()) {
            return LadderDownload.of(format.get()).answer(ladder, lattice, visit.words());
        }
        return pages.show(
                visit, "ladder/ladder", Map.of("page", ladders.page(ladder, visit.words())));
    }
}
