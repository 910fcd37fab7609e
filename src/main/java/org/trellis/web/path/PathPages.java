package org.trellis.web.path;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.person.Person;
import org.trellis.path.PathAnswer;
import org.trellis.path.PathQuery;
import org.trellis.path.Relaxation;
import org.trellis.path.WhyNot;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Search;
import org.trellis.report.PathText;
import org.trellis.report.Words;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts career paths on a page. */
@Singleton
final class PathPages {
    private final Catalog catalog;
    private final PathPictures pictures;

    PathPages(Catalog catalog, PathPictures pictures) {
        this.catalog = catalog;
        this.pictures = pictures;
    }

    PathPage page(PathAnswer answer, PathRequest request, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        PathQuery query = answer.query();
        PathCards cards = new PathCards(catalog, phrases, request, answer, pictures);
        int lit = Math.min(request.lit(), Math.max(1, answer.best().size()));
        return new PathPage(
                PathText.heading(answer, catalog, words),
                start(query).map(phrases::title).orElse(words.say("report.path.not_working")),
                phrases.title(query.to()),
                Links.job(query.to()),
                request.gapHref(),
                assumed(request, phrases),
                new LimitWords(catalog, phrases).of(query),
                answer.bound().map(b -> bound(b, words)).orElse(""),
                pictures.tradeOff(answer, words),
                pictures.map(answer, lit, words, PathPictures.PAGE),
                pictures.map(answer, lit, words, PathPictures.PHONE),
                lit,
                IntStream.range(0, answer.best().size()).mapToObj(cards::best).toList(),
                cards.chosen(),
                answer.relax().stream().map(each -> relax(each, cards, words)).toList(),
                answer.whyNot()
                        .map(why -> why(why, cards, phrases))
                        .orElse(new PathPage.Why("", "", "", "")),
                workings(query, words),
                form(request));
    }

    private static Optional<Job.Id> start(PathQuery query) {
        return query.from().or(() -> query.person().job());
    }

    private List<String> assumed(PathRequest request, PageWords phrases) {
        Words words = phrases.words();
        PathQuery query = request.query();
        Person person = query.person();
        List<String> all = new ArrayList<>();
        if (!request.known()) {
            String job = start(query).map(phrases::title).orElse("");
            all.add(
                    job.isEmpty()
                            ? words.say("path.assumed.nobody")
                            : words.say("path.assumed.only-job", job));
        } else if (query.presumed() && start(query).isPresent()) {
            all.add(words.say("gap.assumed.job", phrases.title(start(query).get())));
        }
        if (person.learningHoursPerWeek().isEmpty()) {
            double hours = Pace.usual(catalog.assumptions()).hoursPerWeek();
            all.add(words.say("path.assumed.hours", words.number(hours)));
        }
        if (request.known() && person.credentials().isEmpty()) {
            all.add(words.say("gap.assumed.credentials"));
        }
        all.add(words.say("report.path.unknown." + (query.unknownMet() ? "met" : "gap")));
        return all;
    }

    private static String bound(Search.Bound bound, Words words) {
        return words.say(
                "report.path.bound",
                words.months(bound.months()),
                words.money(bound.usd()),
                bound.moves());
    }

    private static PathPage.Relax relax(Relaxation relaxation, PathCards cards, Words words) {
        List<String> dropped = relaxation.dropped().stream().map(words::name).toList();
        CareerPath path = relaxation.path();
        return new PathPage.Relax(
                words.list(dropped), cards.totals(path), cards.route(path.jobs()));
    }

    private static PathPage.Why why(WhyNot why, PathCards cards, PageWords phrases) {
        Words words = phrases.words();
        String more =
                why.other().isPresent()
                        ? words.say("report.path.see", why.other().getAsInt() + 1)
                        : words.list(why.limits().stream().map(words::name).toList());
        return new PathPage.Why(
                words.say("report.path.why_not", phrases.title(why.job())),
                (words.name(why.reason()) + " " + more).strip(),
                why.path().map(cards::totals).orElse(""),
                why.path().map(path -> cards.route(path.jobs())).orElse(""));
    }

    private List<String> workings(PathQuery query, Words words) {
        double rate = catalog.assumptions().get("usd_per_learning_hour");
        return List.of(
                words.say("report.path.how"),
                words.say("report.path.how.usd", words.money(rate)),
                words.say("report.path.how.asof", words.date(query.on())),
                words.say("path.work.budget"));
    }

    private static PathPage.Form form(PathRequest request) {
        PathQuery query = request.query();
        String here = request.href();
        return new PathPage.Form(
                query.to().toString(),
                query.from().map(Job.Id::toString).orElse(""),
                query.unknownMet() ? "met" : "gap",
                query.presumed() ? "yes" : "no",
                request.dated() ? query.on().toString() : "",
                query.whyNot().map(Job.Id::toString).orElse(""),
                query.k().isPresent() ? query.by().name().toLowerCase(java.util.Locale.ROOT) : "",
                here.replaceFirst(
                        "&unknown=[a-z]+", "&unknown=" + (query.unknownMet() ? "gap" : "met")),
                here + "&format=text",
                here + "&format=json");
    }
}
