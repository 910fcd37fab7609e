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
import java.util.stream.Stream;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.report.Words;
import org.trellis.report.library.EntryWords;
import org.trellis.report.library.LibraryText;
import org.trellis.schedule.compare.Differences;
import org.trellis.schedule.compare.SideBySide;
import org.trellis.schedule.library.Library;
import org.trellis.schedule.library.LibraryEntry;
import org.trellis.schedule.library.Similar;
import org.trellis.schedule.library.Similarity;
import org.trellis.web.Pages;
import org.trellis.web.Visit;
import org.trellis.web.library.LibraryPage.Choice;
import org.trellis.web.problem.UnknownValue;
import org.trellis.web.schedule.change.SaidChanges;
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
    private final Catalog catalog;

    LibraryController(Pages pages, LibraryShelf shelf, Catalog catalog) {
        this.pages = pages;
        this.shelf = shelf;
        this.catalog = catalog;
    }

    @Get
    HttpResponse<String> list(
            Visit visit, @QueryValue Optional<String> q, @QueryValue Optional<String> approach) {
        String asked =
                q.map(text -> text.substring(0, Math.min(LONGEST, text.length()))).orElse("");
        Words words = visit.words();
        Optional<Approach> chosen =
                approach.filter(code -> !code.isBlank()).map(LibraryController::approach);
        List<LibraryEntry> found = shelf.library(visit).find(asked, chosen);
        var page =
                new LibraryPage(
                        asked,
                        approaches(chosen, words),
                        LibraryText.heading(found, words),
                        found.size(),
                        found.stream().limit(MOST_ROWS).map(each -> row(each, words)).toList());
        return pages.show(
                visit,
                "library/library",
                Map.of("page", page, "done", SavedController.done(visit)));
    }

    private static Approach approach(String code) {
        return Approach.find(code).orElseThrow(() -> UnknownValue.of(Approach.class, code));
    }

    private static List<Choice> approaches(Optional<Approach> chosen, Words words) {
        Choice any = new Choice("", words.say("library.approach.any"), chosen.isEmpty());
        Stream<Choice> each =
                Stream.of(Approach.values())
                        .map(
                                one ->
                                        new Choice(
                                                one.code(),
                                                words.say("library.approach." + one.code()),
                                                chosen.filter(one::equals).isPresent()));
        return Stream.concat(Stream.of(any), each).toList();
    }

    private static LibraryPage.Row row(LibraryEntry each, Words words) {
        return new LibraryPage.Row(
                words.text(each.title()),
                LibraryShelf.href(each),
                EntryWords.kind(each, words),
                EntryWords.codes(each, words),
                EntryWords.offers(each, words),
                List.of(),
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
                        first.name(),
                        others(library, first, second, words),
                        similar(library, first, words),
                        BesidePage.rows(rows.facts(), words),
                        BesidePage.rows(rows.processes(), words),
                        SaidChanges.beside(
                                both ? Differences.of(left.get(), right.get()) : List.of(),
                                words,
                                words.text(first.title()),
                                second.map(entry -> words.text(entry.title())).orElse("")));
        return pages.show(visit, "library/compare", Map.of("page", page));
    }

    /** Every other schedule, for the user's own choice; none beside what has no schedule. */
    private static List<Choice> others(
            Library library, LibraryEntry first, Optional<LibraryEntry> second, Words words) {
        return library.entries().stream()
                .filter(each -> first.schedule().isPresent() && each.schedule().isPresent())
                .filter(each -> !each.equals(first))
                .map(
                        each ->
                                new Choice(
                                        each.name(),
                                        String.join(
                                                ", ",
                                                words.text(each.title()),
                                                EntryWords.kind(each, words)),
                                        second.filter(each::equals).isPresent()))
                .toList();
    }

    private List<LibraryPage.Row> similar(Library library, LibraryEntry first, Words words) {
        Similarity similarity = new Similarity(catalog.national().related(), catalog.assumptions());
        return similarity.of(first, library, MOST_SIMILAR).stream()
                .map(each -> beside(first, each, words))
                .toList();
    }

    /** Leads to the two side by side, where both have a schedule. */
    private static LibraryPage.Row beside(LibraryEntry first, Similar each, Words words) {
        boolean both = first.schedule().isPresent() && each.entry().schedule().isPresent();
        String address =
                "/library/compare?a="
                        + Links.encoded(first.name())
                        + "&b="
                        + Links.encoded(each.entry().name());
        return row(each.entry(), words).because(EntryWords.why(each, words), both ? address : "");
    }
}
