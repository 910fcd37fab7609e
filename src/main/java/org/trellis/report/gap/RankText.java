package org.trellis.report.gap;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.credential.Gate;
import org.trellis.gap.Interval;
import org.trellis.gap.Service;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** The jobs nearest to a person, as text and as JSON. */
public final class RankText {
    private RankText() {}

    public static String of(Person person, List<Ranked> nearest, Catalog catalog, Words words) {
        Phrases phrases = new Phrases(catalog, words);
        SourceList sources = new SourceList(catalog, words);
        Paper paper = new Paper();
        String heading =
                nearest.isEmpty()
                        ? words.say("report.rank.none")
                        : words.count(
                                "report.rank.heading",
                                nearest.size(),
                                words.text(nearest.get(0).job().title()));
        paper.heading(heading);
        paper.line(words.say("report.person", phrases.person(person)));
        paper.blank();
        for (int i = 0; i < nearest.size(); i++) {
            Ranked each = nearest.get(i);
            String mark = each.job().wage().map(w -> " " + sources.mark(w.source())).orElse("");
            String title = words.text(each.job().title()) + " (" + each.job().id() + ")";
            paper.item(0, (i + 1) + ".", title + ", " + JobPay.text(each.job(), words) + mark);
            paper.line(3, ready(each, words));
            String missing = missing(each, phrases);
            if (!missing.isEmpty()) {
                paper.line(3, words.say("report.rank.missing", missing));
            }
        }
        paper.section(words.say("report.how"));
        paper.line(words.say("report.rank.how"));
        paper.line(new LocalPay(catalog, words).report());
        sources.print(paper);
        return paper.toString();
    }

    private static String ready(Ranked each, Words words) {
        if (each.summary().readiness().isEmpty()) {
            return words.say("report.rank.not_rated");
        }
        Interval ready = each.summary().readiness().get();
        return words.say(
                "report.rank.ready",
                words.percentRange(ready.low(), ready.high()),
                words.hours(each.learningHours()),
                words.percent(each.summary().coverage()));
    }

    private static String missing(Ranked each, Phrases phrases) {
        return Stream.concat(
                        each.gates().stream()
                                .filter(Gate::closed)
                                .map(gate -> phrases.anyOf(gate.anyOf())),
                        each.experience().stream().filter(Service::closed).map(phrases::service))
                .collect(Collectors.joining("; "));
    }
}
