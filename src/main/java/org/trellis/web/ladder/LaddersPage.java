package org.trellis.web.ladder;

import java.util.List;
import java.util.stream.DoubleStream;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.Words;
import org.trellis.web.words.Links;
import org.trellis.web.words.PageWords;

/**
 * All career maps as cards, and the bridges between them.
 *
 * @param answer the heading, a sentence
 */
public record LaddersPage(String answer, List<Card> cards, List<Bridge> bridges) {
    public record Card(String title, String href, String industry, String size, String pay) {}

    public record Bridge(
            String from, String fromHref, String to, String toHref, String kind, String reason) {}

    static LaddersPage of(Catalog catalog, Words words) {
        PageWords phrases = new PageWords(catalog, words);
        return new LaddersPage(
                words.say(
                        "ladders.answer",
                        catalog.ladders().size(),
                        catalog.jobs().count(),
                        catalog.moves().count()),
                catalog.ladders().values().stream().map(ladder -> card(ladder, words)).toList(),
                catalog.bridges().stream()
                        .map(
                                move ->
                                        new Bridge(
                                                phrases.title(move.from()),
                                                Links.job(move.from()),
                                                phrases.title(move.to()),
                                                Links.job(move.to()),
                                                phrases.say(move.kind()),
                                                move.reason().map(words::text).orElse("")))
                        .toList());
    }

    private static Card card(Ladder ladder, Words words) {
        return new Card(
                words.text(ladder.title()),
                Links.ladder(ladder.code()),
                words.text(ladder.industry()),
                words.say("ladder.size", ladder.jobs().size(), ladder.moves().size()),
                pay(ladder, words));
    }

    /** {@code $34,900 to $129,210 a year}; empty when no wage is known. */
    static String pay(Ladder ladder, Words words) {
        double[] wages =
                ladder.jobs().values().stream()
                        .flatMapToDouble(
                                job -> job.wage().stream().mapToDouble(wage -> wage.usdPerYear()))
                        .sorted()
                        .toArray();
        return DoubleStream.of(wages).findAny().isEmpty()
                ? ""
                : words.say(
                        "ladder.pay", words.money(wages[0]), words.money(wages[wages.length - 1]));
    }
}
