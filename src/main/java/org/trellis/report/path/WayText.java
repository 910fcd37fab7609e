package org.trellis.report.path;

import java.util.Optional;
import java.util.stream.Collectors;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.PathAnswer;
import org.trellis.path.account.CareerPath;
import org.trellis.path.counted.CountedWay;
import org.trellis.path.counted.Counting;
import org.trellis.report.Paper;
import org.trellis.report.Phrases;
import org.trellis.report.SourceList;
import org.trellis.report.Words;

/** One way as text: in two lines, or step by step with what it comes to. */
final class WayText {
    private final Paper paper;
    private final PathAnswer answer;
    private final Words words;
    private final Phrases phrases;
    private final CountryWords country;
    private final StepText steps;
    private final Optional<Counting> counting;
    private final CountedWords counted;

    /**
     * @param counting where the ways are counted by their courses too
     */
    WayText(
            Paper paper,
            PathAnswer answer,
            Catalog catalog,
            SourceList sources,
            Optional<Counting> counting,
            Words words) {
        this.paper = paper;
        this.answer = answer;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
        this.country = new CountryWords(catalog, words);
        this.steps = new StepText(paper, catalog, words, sources, answer.query());
        this.counting = counting;
        this.counted = new CountedWords(words, words::months);
    }

    /** Its jobs under its figures. */
    void brief(CareerPath path, String numbered) {
        paper.line(numbered);
        paper.line(4, PathText.titles(path, phrases, words));
        FieldNote.of(path, words).ifPresent(said -> paper.line(4, said));
        counting.ifPresent(each -> paper.line(4, counted.line(each.of(path))));
    }

    /** How they are counted by their courses, where they are. */
    void how() {
        counting.ifPresent(each -> paper.line(words.say("plan.count.how")));
    }

    void whole(CareerPath path, String numbered) {
        paper.section(numbered);
        country.of(path).ifPresent(note -> paper.item(0, "!", note));
        Optional<CountedWay> way = counting.map(each -> each.of(path));
        for (int i = 0; i < path.steps().size(); i++) {
            int at = i;
            steps.print(
                    path.steps().get(i),
                    i + 1,
                    way.map(each -> counted.line(each.steps().get(at))));
        }
        String hours = words.hours(path.hours());
        String totals = PathText.totals(path, phrases, words);
        paper.line(words.say("report.path.sum", totals, hours));
        way.ifPresent(each -> paper.line(counted.line(each)));
        earned(path);
        FieldNote.of(path, words).ifPresent(paper::line);
        if (!path.payKnown()) {
            paper.line(words.say("report.path.pay_unknown"));
        }
        equals(path);
    }

    private void earned(CareerPath path) {
        int years = answer.horizonYears();
        path.earnedUsd(years)
                .ifPresent(
                        usd -> {
                            String money = PathText.earned(path, words.money(usd), words);
                            paper.line(words.say("report.path.earned", years, money));
                        });
    }

    private void equals(CareerPath path) {
        for (CareerPath.Equal equal : path.equals()) {
            String titles =
                    equal.jobs().stream().map(phrases::job).collect(Collectors.joining(" > "));
            paper.line(words.say("report.path.equals", titles));
        }
        if (path.moreEquals() > 0) {
            paper.line(words.say("report.path.equals.more", path.moreEquals()));
        }
    }
}
