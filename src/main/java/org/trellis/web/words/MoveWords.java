package org.trellis.web.words;

import java.util.ArrayList;
import java.util.List;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/**
 * A move in words, from the side of one of its jobs.
 *
 * @param title of the other job
 * @param time how long it usually takes: work before, then schooling
 * @param source of the months
 * @param ladder the other job's ladder when the move leaves the ladder, else empty
 */
public record MoveWords(
        String title,
        String href,
        String kind,
        String pay,
        String time,
        PageWords.SourceNote source,
        List<Experience> experiences,
        String ladder,
        String reason) {
    /** A developmental experience. */
    public record Experience(String type, String text) {}

    /** Told of its end, with the ladder's name where the move leaves that of its start. */
    public static MoveWords onward(Move.Authored move, Catalog catalog, PageWords phrases) {
        String ladder =
                catalog.findLadder(move.to())
                        .filter(other -> !other.jobs().containsKey(move.from()))
                        .map(other -> phrases.words().text(other.title()))
                        .orElse("");
        return of(move, catalog.getJob(move.to()), ladder, phrases);
    }

    /**
     * @param other the job that the move is told of: its start or its end
     */
    public static MoveWords of(Move.Authored move, Job other, String ladder, PageWords phrases) {
        Words words = phrases.words();
        return new MoveWords(
                words.text(other.title()),
                Links.job(other.id()),
                phrases.say(move.kind()),
                phrases.pay(other),
                time(move, words),
                phrases.source(move.monthsSource()),
                move.developmentalExperiences().stream()
                        .map(
                                each ->
                                        new Experience(
                                                type(each.type(), words), words.text(each.text())))
                        .toList(),
                ladder,
                move.reason().map(words::text).orElse(""));
    }

    private static String time(Move.Authored move, Words words) {
        List<String> parts = new ArrayList<>();
        if (move.experienceMonths() > 0) {
            parts.add(words.say("report.lattice.work", words.months(move.experienceMonths())));
        }
        if (move.programMonths() > 0) {
            parts.add(words.say("report.lattice.school", words.months(move.programMonths())));
        }
        return parts.isEmpty() ? words.say("report.lattice.no_months") : words.list(parts);
    }

    private static String type(Move.Experience.Type type, Words words) {
        String code = Code.hyphened(type);
        return words.say("catalog.experience." + code);
    }
}
