package org.trellis.web.library;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.schedule.Schedule;
import org.trellis.report.Words;
import org.trellis.report.library.EntryWords;
import org.trellis.report.library.LibraryText;
import org.trellis.schedule.compare.Differences;
import org.trellis.schedule.compare.SideBySide;
import org.trellis.schedule.library.Library;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.words.Links;

/** The library of occupations and schedules: searched, and two side by side. */
@Controller("/library")
@Produces(MediaType.TEXT_HTML)
final class LibraryController {
    private static final int LONGEST = 200;
    private static final int MOST_ROWS = 200;
    private static final int MOST_SIMILAR = 8;

    private final Pages pages;
    private final LibraryShelf shelf;

    LibraryController(Pages pages, LibraryShelf shelf) {
        this.pages = pages;
        this.shelf = shelf;
    }

    @Get
    HttpResponse<String> list(Visit visit, @QueryValue Optional<String> q) {
        String asked =
                q.map(text -> text.substring(0, Math.min(LONGEST, text.length()))).orElse("");
        Words words = visit.words();
        Library library = shelf.library(visit);
        List<LibraryEntry> found = library.find(asked);
        var page =
                new LibraryPage(
                        asked,
                        LibraryText.heading(found, words),
                        found.size(),
                        found.stream().limit(MOST_ROWS).map(each -> row(each, words)).toList());
        return pages.show(visit, "library/library", Map.of("page", page));
    }

    private static LibraryPage.Row row(LibraryEntry each, Words words) {
        return new LibraryPage.Row(
                words.text(each.title()),
                LibraryShelf.href(each),
                EntryWords.kind(each, words),
                EntryWords.codes(each, words),
                EntryWords.offers(each, words),
                each.schedule().isPresent()
                        ? "/library/compare?a=" + Links.encoded(each.name())
                        : "");
    }

    @Get("/compare")
    HttpResponse<String> compare(
            Visit visit, @QueryValue Optional<String> a, @QueryValue Optional<String> b) {
        Library library = shelf.library(visit);
        Words words = visit.words();
        LibraryEntry first = LibraryShelf.get(library, a.orElse(""));
        Optional<LibraryEntry> second =
                b.filter(name -> !name.isEmpty()).map(name -> LibraryShelf.get(library, name));
        var similar =
                library.similar(first, MOST_SIMILAR).stream()
                        .map(each -> beside(first, each, words))
                        .toList();
        Optional<Schedule> left = first.schedule();
        Optional<Schedule> right = second.flatMap(LibraryEntry::schedule);
        boolean both = left.isPresent() && right.isPresent();
        SideBySide rows =
                both
                        ? SideBySide.of(left.get(), right.get())
                        : new SideBySide(List.of(), List.of());
        var page =
                new BesidePage(
                        words.text(first.title()),
                        second.map(entry -> words.text(entry.title())).orElse(""),
                        similar,
                        BesidePage.rows(rows.facts(), words),
                        BesidePage.rows(rows.processes(), words),
                        BesidePage.Changes.of(
                                both ? Differences.of(left.get(), right.get()) : List.of(), words));
        return pages.show(visit, "library/compare", Map.of("page", page));
    }

    /** Leads to the two side by side, where the other has a schedule. */
    private static LibraryPage.Row beside(LibraryEntry first, LibraryEntry each, Words words) {
        String address =
                "/library/compare?a="
                        + Links.encoded(first.name())
                        + "&b="
                        + Links.encoded(each.name());
        LibraryPage.Row row = row(each, words);
        return new LibraryPage.Row(
                row.title(),
                row.href(),
                row.kind(),
                row.codes(),
                row.offers(),
                row.compareHref().isEmpty() ? "" : address);
    }
}
