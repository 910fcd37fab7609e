package org.trellis.report.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.account.CareerPath;
import org.trellis.path.compare.Comparison;
import org.trellis.path.compare.Passage;
import org.trellis.report.Phrases;
import org.trellis.report.Words;

/** How one gets from one of the jobs to another, in words. */
public final class PassageWords {
    private final Comparison comparison;
    private final Words words;
    private final Phrases phrases;

    public PassageWords(Comparison comparison, Catalog catalog, Words words) {
        this.comparison = comparison;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /** {@code From A to B}. */
    public String way(Passage passage) {
        return words.say(
                "compare.way",
                words.text(passage.from().title()),
                words.text(passage.to().title()));
    }

    public String wageChange(Passage passage) {
        if (passage.wageChangeUsdPerYear().isEmpty()) {
            return words.say("compare.wage.unknown");
        }
        double change = passage.wageChangeUsdPerYear().getAsDouble();
        return change == 0
                ? words.say("compare.wage.same")
                : words.say(
                        change > 0 ? "compare.wage.more" : "compare.wage.less",
                        words.money(Math.abs(change)));
    }

    /** How long the way recommended first takes, over which jobs, and what one pays. */
    public String best(Passage passage) {
        return passage.best().map(this::best).orElseGet(() -> words.say("compare.best.none"));
    }

    private String best(CareerPath best) {
        String months = words.span(best.months());
        String usd = words.money(best.usd());
        return words.say(
                "compare.best",
                best.monthsAtLeast() ? words.say("report.at_least", months) : months,
                best.usdAtLeast() ? words.say("report.at_least", usd) : usd,
                best.moves(),
                words.list(
                        best.jobs().subList(1, best.jobs().size() - 1).stream()
                                .map(phrases::job)
                                .toList()));
    }

    public String learn(Passage passage) {
        return words.say("compare.learn.line", hours(passage));
    }

    public String hours(Passage passage) {
        return words.hoursRange(passage.hours().low(), passage.hours().high());
    }

    /**
     * What has to be earned for it, then what the way earns besides; of occupations that no career
     * map has that is not known.
     */
    public List<String> credentials(Passage passage) {
        if (passage.gates().isEmpty() && isSilent(passage.to())) {
            return List.of(words.say("compare.not_known"));
        }
        return Stream.concat(
                        passage.gates().stream()
                                .map(
                                        gate ->
                                                words.say(
                                                        "compare.credential",
                                                        phrases.anyOf(gate.anyOf()),
                                                        words.name(gate.need()))),
                        passage.earnedBesides().stream()
                                .map(
                                        each ->
                                                words.say(
                                                        "compare.credential.way",
                                                        words.text(each.name()))))
                .toList();
    }

    /** {@link #credentials} in one line; it says so where there are none. */
    public String earn(Passage passage) {
        List<String> credentials = credentials(passage);
        return words.say(
                "compare.earn.line",
                credentials.isEmpty() ? words.say("compare.nothing") : words.list(credentials));
    }

    private boolean isSilent(Job job) {
        return comparison.sides().stream()
                .anyMatch(side -> side.isSilent() && side.job().equals(Optional.of(job)));
    }
}
