package org.trellis.web.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.report.Words;
import org.trellis.report.explore.NextNotes;
import org.trellis.web.words.Figure;
import org.trellis.web.words.LimitWords;
import org.trellis.web.words.PageWords;

/** Puts what opens most jobs on a page. */
final class NextPages {
    private static final int OTHERS = 9;

    private final Catalog catalog;

    NextPages(Catalog catalog) {
        this.catalog = catalog;
    }

    NextPage page(Openers found, ExploreRequest request, Words words) {
        return new Making(new PageWords(catalog, words), words, request, hours(request))
                .page(found);
    }

    private double hours(ExploreRequest request) {
        return request.limits()
                .person()
                .learningHoursPerWeek()
                .orElseGet(() -> catalog.assumptions().get("default_learning_hours_per_week"));
    }

    /** One page in the making. */
    private record Making(
            PageWords phrases, Words words, ExploreRequest request, double hoursPerWeek) {
        NextPage page(Openers found) {
            List<Opener> list = worthwhile(found.list());
            boolean none = list.isEmpty();
            return new NextPage(
                    none ? words.say("next.none") : answer(list.get(0)),
                    lead(found, none),
                    request.field("/next", words),
                    request.values().entrySet().stream()
                            .filter(each -> !each.getKey().equals("from"))
                            .map(each -> new NextPage.Kept(each.getKey(), each.getValue()))
                            .toList(),
                    orders(found.by()),
                    none ? List.of() : four(list.get(0)),
                    none ? "" : words.say("next.opened", name(list.get(0).what())),
                    none ? List.of() : jobs(list.get(0).opened()),
                    list.stream().skip(1).limit(OTHERS).map(this::other).toList(),
                    words.say(
                            "report.next.how",
                            words.months(found.startMonths()),
                            words.number(found.open().size()),
                            words.months(found.learnMonths())),
                    words.count("next.open", found.open().size()),
                    jobs(found.open()),
                    request.at("/explore"),
                    request.at("/next") + "&format=text",
                    request.at("/next") + "&format=json");
        }

        private String lead(Openers found, boolean none) {
            String lead = words.count(none ? "next.none.lead" : "next.lead", found.open().size());
            List<String> notes = new ArrayList<>(NextNotes.of(found, words));
            notes.addAll(LimitWords.doubts(request.limits().person(), words));
            return lead + " " + String.join(" ", notes);
        }

        /** Without what opens nothing that another does not open sooner and for no more. */
        private static List<Opener> worthwhile(List<Opener> all) {
            return all.stream()
                    .filter(each -> all.stream().noneMatch(other -> beats(other, each)))
                    .toList();
        }

        private static boolean beats(Opener other, Opener each) {
            return other.hours() < each.hours()
                    && other.usd() <= each.usd()
                    && other.opened().containsAll(each.opened());
        }

        private String answer(Opener best) {
            return words.count("next.answer", best.opened().size(), name(best.what()));
        }

        private List<ExplorePage.Order> orders(Openers.By by) {
            return Stream.of(Openers.By.values())
                    .map(
                            each -> {
                                String code = Code.of(each);
                                return new ExplorePage.Order(
                                        words.say("next.by." + code),
                                        request.at("/next") + "&opens=" + code,
                                        each == by);
                            })
                    .toList();
        }

        private List<Figure> four(Opener best) {
            return List.of(
                    new Figure(
                            words.say("next.four.jobs"),
                            words.number(best.opened().size()),
                            words.say("next.four.jobs.note")),
                    new Figure(
                            words.say("next.four.time"),
                            time(best),
                            words.say(
                                    "next.four.time.note",
                                    words.count("report.hours", hoursPerWeek))),
                    new Figure(
                            words.say("explore.head.usd"),
                            words.money(best.usd()),
                            words.say("next.four.usd.note")),
                    new Figure(
                            words.say("next.four.pay"),
                            pay(best.opened().get(0)),
                            phrases.title(best.opened().get(0).id())));
        }

        /** Beside a job. */
        private String time(Opener opener) {
            return words.span(new Pace(hoursPerWeek).months(opener.hours()));
        }

        private NextPage.Other other(Opener opener) {
            return new NextPage.Other(
                    name(opener.what()),
                    time(opener),
                    words.money(opener.usd()),
                    words.count("next.opens", opener.opened().size(), pay(opener.opened().get(0))),
                    jobs(opener.opened()));
        }

        private List<NextPage.Job> jobs(List<Job> jobs) {
            return jobs.stream()
                    .map(
                            job ->
                                    new NextPage.Job(
                                            phrases.title(job.id()),
                                            request.way(job.id()),
                                            pay(job)))
                    .toList();
        }

        private String pay(Job job) {
            return job.wage()
                    .map(wage -> phrases.local().amount(job, wage.usdPerYear()))
                    .orElseGet(() -> words.say("report.pay.unknown"));
        }

        private String name(Opener.What what) {
            if (what instanceof Opener.Earn earn) {
                return words.text(earn.credential().name());
            }
            Opener.Learn learn = (Opener.Learn) what;
            String skill = phrases.name(learn.demand().competency());
            return learn.demand().ask() instanceof Requirement.AtLevel at
                    ? words.say("next.skill", skill, phrases.level(at.level()))
                    : skill;
        }
    }
}
