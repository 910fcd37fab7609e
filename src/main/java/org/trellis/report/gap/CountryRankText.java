package org.trellis.report.gap;

import java.util.ArrayList;
import java.util.List;
import org.trellis.gap.Interval;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.JobPay;
import org.trellis.report.LocalPay;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** The U.S. occupations nearest to a person, as text. */
public final class CountryRankText {
    private final CountryRanking.Found found;
    private final Catalog catalog;
    private final Words words;
    private final SourceList sources;
    private final Paper paper = new Paper();

    private CountryRankText(CountryRanking.Found found, Catalog catalog, Words words) {
        this.found = found;
        this.catalog = catalog;
        this.words = words;
        this.sources = new SourceList(catalog, words);
    }

    public static String of(
            Person person, CountryRanking.Found found, Catalog catalog, Words words) {
        return new CountryRankText(found, catalog, words).write(person);
    }

    private String write(Person person) {
        List<Ranked> nearest = found.nearest();
        paper.heading(
                nearest.isEmpty()
                        ? words.say("report.rank.country.none")
                        : words.count(
                                "report.rank.country.heading",
                                nearest.size(),
                                words.text(nearest.get(0).job().title())));
        paper.line(words.say("report.person", new Phrases(catalog, words).person(person)));
        paper.item(0, "!", NationalNotes.notInData(words));
        paper.blank();
        for (int i = 0; i < nearest.size(); i++) {
            job(i + 1, nearest.get(i));
        }
        paper.line(words.say("report.rank.country.left_out", found.unrated(), found.filtered()));
        paper.section(words.say("report.how"));
        paper.line(words.say("report.rank.country.how"));
        paper.line(new LocalPay(catalog, words).report());
        paper.line(NationalNotes.attribution(catalog, words));
        sources.print(paper);
        return paper.toString();
    }

    private void job(int number, Ranked each) {
        String mark = each.job().wage().map(w -> " " + sources.mark(w.source())).orElse("");
        String title = words.text(each.job().title()) + " (" + each.job().id() + ")";
        paper.item(0, number + ".", title + ", " + JobPay.text(each.job(), words) + mark);
        Interval ready = each.summary().readiness().orElse(Interval.ZERO);
        paper.line(
                3,
                words.say(
                        "report.rank.country.ready",
                        words.percentRange(ready.low(), ready.high()),
                        words.hours(each.learningHours()),
                        words.percent(each.summary().coverage())));
        String facts = facts(each);
        if (!facts.isEmpty()) {
            paper.line(3, facts);
        }
    }

    private String facts(Ranked each) {
        List<String> facts = new ArrayList<>(OccupationFacts.of(each.job(), catalog, words));
        boolean ladder = catalog.jobs().anyMatch(job -> job.onetSoc().equals(each.job().onetSoc()));
        if (ladder) {
            facts.add(words.say("report.rank.country.ladder"));
        }
        return String.join("; ", facts);
    }
}
