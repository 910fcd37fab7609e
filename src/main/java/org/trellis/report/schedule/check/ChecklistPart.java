package org.trellis.report.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.schedule.rules.Checklist;
import org.trellis.schedule.rules.Checklist.Line;
import org.trellis.schedule.rules.Checklist.State;
import org.trellis.schedule.rules.Finding;

/** The checklist as a table of a paper, and its lines in words. */
public final class ChecklistPart {
    private static final int MOST_FOUND = 4;

    private ChecklistPart() {}

    static List<Block> blocks(Checklist checklist, Words words) {
        List<Block> blocks = new ArrayList<>();
        String heading = words.say("checklist.heading");
        blocks.add(new Document.Heading(2, heading));
        blocks.add(new Document.Paragraph(counts(checklist, words)));
        blocks.add(new Document.Paragraph(about(words)));
        blocks.add(
                new Document.Table(
                        heading,
                        List.of(
                                Column.words(words.say("checklist.col.paragraph"), 22),
                                Column.words(words.say("checklist.col.requirement"), 43),
                                Column.words(words.say("checklist.col.state"), 35)),
                        checklist.lines().stream().map(line -> row(line, words)).toList(),
                        Optional.empty()));
        return blocks;
    }

    private static List<Cell> row(Line line, Words words) {
        return List.of(
                Cell.of(words.say(line.citation())),
                Cell.of(words.say(line.sentence())),
                new Cell(state(line, words), details(line, words)));
    }

    /** How many lines are in each state. */
    public static String counts(Checklist checklist, Words words) {
        Object[] counts =
                Stream.of(State.values()).map(state -> checklist.in(state).size()).toArray();
        return words.say("checklist.counts", counts);
    }

    /** What the list is worth, and of which day. */
    public static String about(Words words) {
        return words.say(Message.of("checklist.about", Checklist.PART_30_AS_OF));
    }

    public static String state(Line line, Words words) {
        return words.say("checklist.state." + line.state().code());
    }

    /** What shows it or where it belongs, then the first things that the rules found. */
    public static List<String> details(Line line, Words words) {
        Stream<Message> own = Stream.of(line.detail()).filter(detail -> !detail.isEmpty());
        Stream<Message> found = line.findings().stream().map(Finding::message).limit(MOST_FOUND);
        int more = line.findings().size() - MOST_FOUND;
        Stream<Message> rest =
                more > 0 ? Stream.of(Message.of("checklist.more", more)) : Stream.empty();
        return Stream.of(own, found, rest).flatMap(each -> each).map(words::say).toList();
    }
}
