package org.trellis.web.schedule.check;

import java.util.List;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.report.schedule.check.ChecklistPart;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Checklist.Line;
import org.trellis.schedule.rules.Checklist.State;

/**
 * The checklist of a schedule as a page.
 *
 * @param answer the heading, a sentence
 * @param standards the lines of 29.5(b)
 * @param others those of the sections after it
 * @param places where the lines belong that this document does not show
 * @param onlyMissing the rest is left out
 * @param first address of the field that mends the first missing line; else the empty text
 */
public record CheckPage(
        String href,
        String title,
        String answer,
        List<Figure> figures,
        List<Row> standards,
        List<Row> others,
        List<Place> places,
        boolean own,
        boolean onlyMissing,
        String first,
        String about) {
    private static final String STANDARDS = "29.5(b)";
    private static final String AGREEMENT = "29.7(";
    private static final String MEMORY = "\u00a0†";

    /** A paper that so many lines belong to. */
    public record Place(String name, int count, String href) {}

    /** How many lines are in a state. */
    public record Figure(String state, String sign, int count, String word) {}

    /**
     * @param paragraph with a mark when it is cited from memory
     * @param mend address of the field; the empty text when there is none
     */
    public record Row(
            String paragraph,
            String citation,
            String sentence,
            List<String> details,
            String state,
            String sign,
            String word,
            String mend) {}

    /**
     * @param href of the schedule
     * @param own the visitor can change it
     */
    public static CheckPage of(
            String href,
            String title,
            boolean own,
            Checklist checklist,
            boolean onlyMissing,
            Words words) {
        String base = own ? href : "";
        List<Line> shown = onlyMissing ? checklist.in(State.MISSING) : checklist.lines();
        return new CheckPage(
                href,
                title,
                answer(checklist, words),
                Stream.of(State.values()).map(state -> figure(checklist, state, words)).toList(),
                rows(shown.stream().filter(CheckPage::isOfStandards), base, words),
                rows(shown.stream().filter(line -> !isOfStandards(line)), base, words),
                places(checklist, href, words),
                own,
                onlyMissing,
                checklist.in(State.MISSING).stream()
                        .map(line -> Mending.href(base, line.where()))
                        .filter(address -> !address.isEmpty())
                        .findFirst()
                        .orElse(""),
                ChecklistPart.about(words));
    }

    /** A paragraph that nobody has read belongs nowhere yet. */
    private static List<Place> places(Checklist checklist, String href, Words words) {
        return Stream.of("standards", "agreement")
                .map(
                        paper ->
                                new Place(
                                        words.say("checklist.where." + paper),
                                        (int)
                                                checklist.in(State.NOT_SHOWN).stream()
                                                        .filter(line -> paper.equals(paper(line)))
                                                        .count(),
                                        href + "/papers/" + paper))
                .filter(place -> place.count() > 0)
                .toList();
    }

    private static String paper(Line line) {
        if (line.paragraph().startsWith(AGREEMENT)) {
            return "agreement";
        }
        return line.detail().key().equals("checklist.unread") ? "" : "standards";
    }

    private static boolean isOfStandards(Line line) {
        return line.paragraph().startsWith(STANDARDS);
    }

    private static List<Row> rows(Stream<Line> lines, String base, Words words) {
        return lines.map(line -> row(line, base, words)).toList();
    }

    private static Row row(Line line, String base, Words words) {
        boolean compared = line.citation().key().equals(Message.VERBATIM);
        return new Row(
                line.paragraph() + (compared ? "" : MEMORY),
                words.say(line.citation()),
                words.say(line.sentence()),
                ChecklistPart.details(line, words),
                line.state().code(),
                sign(line.state()),
                ChecklistPart.state(line, words),
                Mending.href(base, line.where()));
    }

    private static Figure figure(Checklist checklist, State state, Words words) {
        return new Figure(
                state.code(),
                sign(state),
                checklist.in(state).size(),
                words.say("checklist.figure." + state.code()));
    }

    private static String sign(State state) {
        return switch (state) {
            case MET -> "✓";
            case MISSING -> "✗";
            case NOT_SHOWN -> "○";
            case DOES_NOT_APPLY -> "–";
        };
    }

    /** {@code Three things are missing ...: the wages, the evaluation and the ratio}. */
    public static String answer(Checklist checklist, Words words) {
        List<String> missing =
                checklist.in(State.MISSING).stream()
                        .map(line -> words.say("checklist.name." + line.requirement()))
                        .toList();
        return missing.isEmpty()
                ? words.count("checklist.nothing", checklist.in(State.NOT_SHOWN).size())
                : words.count("checklist.answer", missing.size(), words.list(missing));
    }
}
