package org.trellis.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.ExploreQuery;
import org.trellis.path.explore.Explored;
import org.trellis.path.explore.Opening;
import org.trellis.report.LocalPay;
import org.trellis.report.Words;
import org.trellis.report.chart.TradeOffChart;
import org.trellis.report.gap.NationalNotes;
import org.trellis.report.path.CountryWords;
import org.trellis.web.words.LimitWords;
import org.trellis.web.words.PageWords;

/** Puts every job within reach on a page. */
final class ExplorePages {
    private static final double STRIP = 24;
    private static final int DRAWN = 32;

    private final Catalog catalog;
    private final ExploreForms forms;

    ExplorePages(Catalog catalog) {
        this.catalog = catalog;
        this.forms = new ExploreForms(catalog);
    }

    /** Jobs of the list, and how many of them are shown. */
    private record Listed(List<Explored.Reached> all, List<Explored.Reached> shown) {
        static Listed of(Explored found, boolean few, ExploreRequest request) {
            List<Explored.Reached> all =
                    found.reached().stream().filter(each -> each.few() == few).toList();
            return new Listed(all, all.subList(0, Math.min(request.shown(), all.size())));
        }

        int more() {
            return all.size() - shown.size();
        }
    }

    ExplorePage page(Explored found, List<Opening> openings, ExploreRequest request, Words words) {
        double strip = request.limits().person().limits().maxMonths().orElse(STRIP);
        PageWords phrases = new PageWords(catalog, words);
        ExploreRows rows = new ExploreRows(phrases, request, found.horizonYears(), strip);
        ExploreLeftOut leftOut = new ExploreLeftOut(phrases, request, found, openings);
        return page(found, request, rows, leftOut, phrases);
    }

    private ExplorePage page(
            Explored found,
            ExploreRequest request,
            ExploreRows rows,
            ExploreLeftOut leftOut,
            PageWords phrases) {
        Words words = phrases.words();
        Person person = request.limits().person();
        Listed many = Listed.of(found, false, request);
        Listed few = Listed.of(found, true, request);
        return new ExplorePage(
                answer(found, person, words),
                lead(found, words),
                notes(request, found, words),
                faults(request, words),
                forms.form(request, words),
                title(found, many, words),
                orders(request, found, words),
                heads(found, person.limits().maxMonths().orElse(STRIP), words),
                numbered(many.shown(), rows),
                many.more(),
                request.with("shown", "" + next(request, many.all().size())) + "#list",
                picture(rows.points(many.shown()), person, words),
                few.shown().stream().map(each -> rows.row(0, each)).toList(),
                few.more() == 0 ? "" : words.count("explore.few.more", few.more()),
                fewNote(words),
                words.count("explore.left", found.leftOut().count()),
                leftOut.list(),
                leftOut.change().orElse(null),
                assumed(found, request, person, phrases),
                request.country() ? NationalNotes.attribution(catalog, words) : "",
                request.at("/next"),
                request.with("format", "text"),
                request.with("format", "json"));
    }

    private static String title(Explored found, Listed many, Words words) {
        return words.say("explore.list." + order(found), many.shown().size(), found.horizonYears());
    }

    /** Of a ladder's jobs all that are left, of the country's as many as at first. */
    private static int next(ExploreRequest request, int all) {
        return request.country() ? request.shown() + ExploreQueries.FIRST_OF_COUNTRY : all;
    }

    private static List<String> notes(ExploreRequest request, Explored found, Words words) {
        List<String> notes = new ArrayList<>(LimitWords.doubts(request.limits().person(), words));
        if (CountryWords.concern(found)) {
            notes.add(NationalNotes.notInData(words));
        }
        if (!found.complete()) {
            notes.add(words.say("explore.incomplete"));
        }
        return notes;
    }

    private static List<ExplorePage.Fault> faults(ExploreRequest request, Words words) {
        String job = request.field("/explore", words).fault();
        String interests = request.interests().isWrong() ? words.say("near.wrong.interests") : "";
        return Stream.concat(
                        Stream.of(
                                        new ExplorePage.Fault("from", job),
                                        new ExplorePage.Fault("ri", interests))
                                .filter(fault -> !fault.text().isEmpty()),
                        request.limits().faults().stream()
                                .map(
                                        fault ->
                                                new ExplorePage.Fault(
                                                        fault.field(), words.say(fault.text()))))
                .toList();
    }

    private String fewNote(Words words) {
        double few = catalog.assumptions().get("few_openings_per_year");
        return words.say("explore.few.note", words.number(few));
    }

    private static List<ExplorePage.Row> numbered(List<Explored.Reached> shown, ExploreRows rows) {
        List<ExplorePage.Row> all = new ArrayList<>();
        for (Explored.Reached each : shown) {
            all.add(rows.row(all.size() + 1, each));
        }
        return all;
    }

    /** With the first jobs of the list, as many as can be told from one another. */
    private static ExplorePage.Picture picture(
            List<TradeOffChart.Point> all, Person person, Words words) {
        TradeOffChart.Frame frame = frame(person, words);
        List<TradeOffChart.Point> points = all.subList(0, Math.min(DRAWN, all.size()));
        String note = words.say("explore.picture.note", words.money(dearest(points)));
        return new ExplorePage.Picture(
                points.isEmpty() ? "" : TradeOffChart.wide(points, frame),
                points.isEmpty() ? "" : TradeOffChart.narrow(points, frame),
                points.size() == all.size()
                        ? note
                        : words.say("explore.picture.first", points.size()) + " " + note);
    }

    private static double dearest(List<TradeOffChart.Point> points) {
        return points.stream().mapToDouble(TradeOffChart.Point::ownUsd).max().orElse(0);
    }

    private static String order(Explored found) {
        return switch (found.by()) {
            case MONTHS -> "months";
            case USD -> "usd";
            case FIRST_RAISE -> "first_raise";
            default -> "earned";
        };
    }

    /** How many jobs, and the limits that they keep to. */
    private static String answer(Explored found, Person person, Words words) {
        int jobs = found.reached().size();
        if (jobs == 0) {
            return words.say("explore.answer.none");
        }
        List<String> limits = new ArrayList<>();
        var own = person.limits();
        own.maxMonths()
                .ifPresent(m -> limits.add(words.say("explore.limit.within", words.span(m))));
        if (own.withoutKinds().contains(org.trellis.model.Credential.Kind.DEGREE)) {
            limits.add(words.say("explore.limit.no_degree"));
        }
        own.budgetUsd()
                .ifPresent(
                        usd -> limits.add(words.say("explore.limit.own_money", words.money(usd))));
        String which = limits.isEmpty() ? "" : ", " + String.join(", ", limits);
        return own.minGoalWageUsdPerYear().isPresent()
                ? words.count(
                        "explore.answer.pay",
                        jobs,
                        words.money(own.minGoalWageUsdPerYear().getAsDouble()),
                        which)
                : words.count("explore.answer", jobs, which);
    }

    private static String lead(Explored found, Words words) {
        if (found.reached().isEmpty()) {
            return words.say("explore.lead.empty");
        }
        long atOnce = found.reached().stream().filter(each -> each.best().raisesAtOnce()).count();
        return atOnce == 0 ? words.say("explore.lead.none") : words.count("explore.lead", atOnce);
    }

    private static List<ExplorePage.Order> orders(
            ExploreRequest request, Explored found, Words words) {
        return Stream.of(ExploreQuery.Order.values())
                .map(
                        order ->
                                new ExplorePage.Order(
                                        words.say(
                                                "explore.order." + Code.of(order),
                                                found.horizonYears()),
                                        request.with("by", Code.of(order)) + "#list",
                                        Code.of(order).equals(order(found))))
                .toList();
    }

    private static ExplorePage.Heads heads(Explored found, double strip, Words words) {
        return new ExplorePage.Heads(
                words.say("explore.head.job"),
                words.say("explore.head.strip", words.months(strip)),
                words.say("explore.head.until"),
                words.say("explore.head.usd"),
                words.say("explore.head.raise"),
                words.say("explore.head.pay"),
                words.say("explore.head.earned", found.horizonYears()));
    }

    private static TradeOffChart.Frame frame(Person person, Words words) {
        var floor = person.limits().minGoalWageUsdPerYear();
        return new TradeOffChart.Frame(
                words.say("explore.picture"),
                words.say("explore.now"),
                words.say("explore.axis"),
                floor,
                floor.isPresent()
                        ? words.say("explore.floor", words.money(floor.getAsDouble()))
                        : "");
    }

    private List<String> assumed(
            Explored found, ExploreRequest request, Person person, PageWords phrases) {
        Words words = phrases.words();
        boolean base =
                found.reached().stream()
                        .flatMap(each -> each.job().wage().stream())
                        .anyMatch(Job.Wage::isGradeBase);
        List<String> assumed = new ArrayList<>();
        assumed.add(
                request.from()
                        .map(catalog::getJob)
                        .map(job -> job(job, person, phrases))
                        .orElseGet(() -> elsewhere(person, words)));
        LocalPay local = phrases.local();
        String key = base ? "explore.assumed.pay.base" : "explore.assumed.pay";
        assumed.add(words.say(key, local.basis()));
        assumed.addAll(local.sources(person.residence()));
        return assumed;
    }

    private static String elsewhere(Person person, Words words) {
        return person.payUsdPerYear().isPresent()
                ? words.say(
                        "explore.assumed.other", words.money(person.payUsdPerYear().getAsDouble()))
                : words.say("explore.assumed.nobody");
    }

    private static String job(Job job, Person person, PageWords phrases) {
        Words words = phrases.words();
        String title = phrases.title(job.id());
        double pay =
                person.payUsdPerYear().orElse(job.wage().map(Job.Wage::usdPerYear).orElse(0.0));
        return pay > 0
                ? words.say("explore.assumed.job", words.money(pay), title)
                : words.say("explore.assumed.job.unpaid", title);
    }
}
