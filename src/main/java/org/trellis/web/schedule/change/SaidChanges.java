package org.trellis.web.schedule.change;

import java.util.List;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.report.Words;
import org.trellis.report.library.DifferenceWords;
import org.trellis.schedule.compare.Difference;

/**
 * What differs between two schedules, in words.
 *
 * @param count a sentence
 */
public record SaidChanges(String count, List<Line> lines) {
    public static SaidChanges of(List<Difference> differences, Words words) {
        return new SaidChanges(
                DifferenceWords.count(differences, words),
                differences.stream().map(each -> Line.of(each, words)).toList());
    }

    /**
     * Of two schedules of which neither comes before the other.
     *
     * @param first what the differences go from
     * @param second what they lead to
     */
    public static SaidChanges beside(
            List<Difference> differences, Words words, String first, String second) {
        return new SaidChanges(
                DifferenceWords.count(differences, words),
                differences.stream().map(each -> Line.of(each, words, first, second)).toList());
    }

    /**
     * @param kind added, removed or changed, in words
     */
    public record Line(String sign, String kind, List<Piece> said) {
        static Line of(Difference each, Words words) {
            String kind = Code.of(each.kind());
            return new Line(
                    DifferenceWords.sign(each),
                    words.say("library.diff.kind." + kind),
                    Piece.of(each, words));
        }

        static Line of(Difference each, Words words, String first, String second) {
            String said = words.say(each.said());
            List<?> filled = each.said().arguments();
            int last = filled.size() - 1;
            return switch (each.kind()) {
                case ADDED -> only(second, said, words);
                case REMOVED -> only(first, said, words);
                case CHANGED ->
                        new Line(
                                "~",
                                words.say("library.diff.differs"),
                                List.of(
                                        Piece.plain(
                                                words.say(
                                                        "library.diff.both",
                                                        subject(said),
                                                        first,
                                                        filled.get(last - 1),
                                                        second,
                                                        filled.get(last)))));
            };
        }

        private static Line only(String title, String said, Words words) {
            return new Line("~", words.say("library.diff.only", title), List.of(Piece.plain(said)));
        }

        /** What stands before the colon. */
        private static String subject(String said) {
            return said.replaceFirst(":\\s.*", "");
        }
    }

    /** A part of what is said: what is new is underlined, what is gone is struck through. */
    public record Piece(String text, Mark mark) {
        public enum Mark {
            NONE,
            NEW,
            GONE
        }

        static Piece plain(String text) {
            return new Piece(text, Mark.NONE);
        }

        static List<Piece> of(Difference each, Words words) {
            String said = words.say(each.said());
            return switch (each.kind()) {
                case ADDED -> List.of(new Piece(said, Mark.NEW));
                case REMOVED -> List.of(new Piece(said, Mark.GONE));
                case CHANGED -> changed(said, each.said().arguments(), words);
            };
        }

        /** The last two of what is filled in are the value before and the value now. */
        private static List<Piece> changed(String said, List<?> filled, Words words) {
            int last = filled.size() - 1;
            if (last < 1) {
                return List.of(new Piece(said, Mark.NONE));
            }
            String before = words.say(Message.of("library.text", filled.get(last - 1)));
            String now = words.say(Message.of("library.text", filled.get(last)));
            int at = said.lastIndexOf(now);
            int gone = at < 0 ? -1 : said.lastIndexOf(before, at - before.length());
            if (gone < 0 || before.isEmpty() || now.isEmpty()) {
                return List.of(new Piece(said, Mark.NONE));
            }
            return List.of(
                    new Piece(said.substring(0, gone), Mark.NONE),
                    new Piece(before, Mark.GONE),
                    new Piece(said.substring(gone + before.length(), at), Mark.NONE),
                    new Piece(now, Mark.NEW),
                    new Piece(said.substring(at + now.length()), Mark.NONE));
        }
    }
}
