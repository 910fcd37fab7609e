package org.trellis.web.near;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.gap.Interval;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.DoubtfulFigure.Name;
import org.trellis.report.Words;
import org.trellis.report.gap.OccupationFacts;
import org.trellis.web.near.NearPage.Choice;
import org.trellis.web.near.NearPage.Input;
import org.trellis.web.words.LimitWords;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/** Puts the nearest occupations on a page. */
final class NearWords {
    private final Catalog catalog;

    NearWords(Catalog catalog) {
        this.catalog = catalog;
    }

    NearPage page(CountryRanking.Found found, NearQuery query, boolean known, Words words) {
        return new NearPage(
                answer(found.nearest(), words),
                lead(known, query, words),
                query.wrong().stream().map(name -> fault(name, words)).toList(),
                List.of(
                        input(NearQuery.PAY, "near.pay", query, words),
                        input(NearQuery.GROWTH, "near.growth", query, words)),
                fields(query, words),
                zones(query, words),
                query.filter().bright(),
                query.interests().scores(words),
                found.nearest().stream().map(each -> row(each, words)).toList(),
                words.say("report.rank.country.left_out", found.unrated(), found.filtered()),
                words.text(catalog.national().release().attribution()));
    }

    private static String lead(boolean known, NearQuery query, Words words) {
        String lead = words.say(known ? "near.lead" : "near.lead.nobody");
        return query.filter().wageUsdPerYear().stream()
                .boxed()
                .flatMap(usd -> Name.MIN_GOAL_WAGE.doubt(usd).stream())
                .map(doubt -> lead + " " + LimitWords.said(Name.MIN_GOAL_WAGE, doubt, words))
                .findFirst()
                .orElse(lead);
    }

    private static String answer(List<Ranked> nearest, Words words) {
        return nearest.isEmpty()
                ? words.say("report.rank.country.none")
                : words.count(
                        "report.rank.country.heading",
                        nearest.size(),
                        words.text(nearest.get(0).job().title()));
    }

    private static NearPage.Fault fault(String name, Words words) {
        boolean interest = InterestFields.NAMES.contains(name);
        return new NearPage.Fault(
                name, words.say(interest ? "near.wrong.interests" : "near.wrong"));
    }

    private static Input input(String name, String key, NearQuery query, Words words) {
        boolean wrong = query.wrong().contains(name);
        return new Input(name, words.say(key), query.value(name), wrong);
    }

    /** The major groups in which the country has occupations. */
    private List<Choice> fields(NearQuery query, Words words) {
        String chosen = query.value("field");
        return Stream.concat(
                        Stream.of(""),
                        catalog.national().occupations().keySet().stream()
                                .map(Job.Classification::majorGroup)
                                .distinct()
                                .sorted()
                                .filter(soc -> words.knows("explore.soc." + soc)))
                .map(soc -> new Choice(soc, field(soc, words), soc.equals(chosen)))
                .toList();
    }

    private static String field(String soc, Words words) {
        return words.say(soc.isEmpty() ? "explore.field.any" : "explore.soc." + soc);
    }

    private static List<Choice> zones(NearQuery query, Words words) {
        String chosen = query.value("zone");
        return IntStream.rangeClosed(0, 5)
                .mapToObj(zone -> zone == 0 ? "" : "" + zone)
                .map(
                        zone ->
                                new Choice(
                                        zone,
                                        words.say("near.zone." + (zone.isEmpty() ? "any" : zone)),
                                        zone.equals(chosen)))
                .toList();
    }

    private NearPage.Row row(Ranked each, Words words) {
        Job job = each.job();
        Interval ready = each.summary().readiness().orElse(Interval.ZERO);
        return new NearPage.Row(
                words.text(job.title()),
                Links.gap(job.id()),
                new PageWords(catalog, words).pay(job),
                words.percentRange(ready.low(), ready.high()),
                words.hours(each.learningHours()),
                String.join("; ", OccupationFacts.of(job, catalog, words)),
                Links.paths(job.id()),
                catalog.jobs()
                        .filter(other -> other.onetSoc().equals(job.onetSoc()))
                        .findFirst()
                        .map(other -> Links.gap(other.id()))
                        .orElse(""));
    }
}
