package org.trellis.web.schedule;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.schedule.Hours;
import org.trellis.report.Words;
import org.trellis.report.document.DocumentHtml;
import org.trellis.schedule.PriorLearning;
import org.trellis.web.Lookup;
import org.trellis.web.Pages;
import org.trellis.web.Visit;

/** Credit for prior learning: this visitor's profile against a schedule. */
@Produces(MediaType.ALL)
@Controller("/schedules/{name}/credit")
final class CreditController {
    /**
     * @param shown skills with proof that counts, and how it is known
     */
    record Row(String process, String hours, String earned, String credit, List<String> shown) {}

    private final Pages pages;
    private final Catalog catalog;
    private final ScheduleList schedules;
    private final SchedulePages papers;
    private final Lookup lookup;

    CreditController(
            Pages pages,
            Catalog catalog,
            ScheduleList schedules,
            SchedulePages papers,
            Lookup lookup) {
        this.papers = papers;
        this.pages = pages;
        this.catalog = catalog;
        this.schedules = schedules;
        this.lookup = lookup;
    }

    @Get
    HttpResponse<String> credit(Visit visit, String name, @QueryValue Optional<String> on) {
        ScheduleList.Listed listed = schedules.get(visit, name);
        Person person = visit.person().orElse(Person.unknown("visitor"));
        ScheduleWords phrases = new ScheduleWords(catalog, visit.words());
        var credit = PriorLearning.of(listed.schedule(), person, catalog, lookup.on(on));
        Map<String, Object> model = new HashMap<>();
        model.put("answer", answer(credit, listed, visit.words()));
        model.put("name", visit.words().text(listed.schedule().title()));
        model.put("href", listed.href());
        model.put("known", visit.person().isPresent());
        model.put("caseId", person.id());
        model.put("ruled", credit.ruled());
        model.put("rule", listed.schedule().conditions().credit().map(phrases::credit).orElse(""));
        model.put("own", listed.own());
        model.put("start", start(credit, visit.words()));
        model.put("rows", credit.byProcess().stream().map(each -> row(each, phrases)).toList());
        boolean less = credit.credit().minutes() > 0;
        model.put("rest", less ? rest(credit, visit.words()) : "");
        return pages.show(visit, "schedule/credit", model);
    }

    private String rest(PriorLearning credit, Words words) {
        return DocumentHtml.body(papers.appendix(credit.remainder(), words));
    }

    private static String answer(PriorLearning credit, ScheduleList.Listed listed, Words words) {
        return words.say(
                "designer.credit.answer",
                words.text(listed.schedule().title()),
                words.count("report.hours", credit.credit().value()),
                words.count("report.hours", credit.remaining().value()));
    }

    private static String start(PriorLearning credit, Words words) {
        if (credit.startPercent().isEmpty()) {
            return "";
        }
        String percent = words.inPercent(credit.startPercent().getAsDouble());
        return credit.startUsdPerHour().isEmpty()
                ? words.say("designer.credit.start.percent", percent)
                : words.say(
                        "designer.credit.start",
                        percent,
                        ScheduleWords.usd(credit.startUsdPerHour().getAsDouble()));
    }

    private static Row row(PriorLearning.OfProcess each, ScheduleWords phrases) {
        return new Row(
                phrases.words().text(each.process().title()),
                phrases.hours(each.process().hours()),
                figure(each.earned()),
                figure(each.credit()),
                each.shown().stream()
                        .map(
                                shown ->
                                        phrases.words()
                                                .say(
                                                        "designer.credit.shown",
                                                        phrases.name(shown.competency()),
                                                        phrases.phrases().basis(shown.standing()),
                                                        phrases.words().percent(shown.share())))
                        .toList());
    }

    private static String figure(Hours hours) {
        return Words.withHours(ScheduleWords.number(hours.value()));
    }
}
