package org.trellis.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.files.table.Row;
import org.trellis.files.table.Table;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Move.Experience;
import org.trellis.model.Text;

/** Reads {@code moves.csv} of a ladder and {@code bridges.csv}. */
final class MoveFiles {
    private static final String EXPERIENCES = "developmental_experiences";
    private static final int MOST_MONTHS = 600;
    private static final String[] NEEDED = {
        "from", "to", "kind", "experience_months", "program_months", "months_source", "source"
    };

    private static final List<String> COLUMNS =
            List.of(
                    "from",
                    "to",
                    "kind",
                    "learned",
                    "experience_months",
                    "program_months",
                    EXPERIENCES,
                    EXPERIENCES + "_es",
                    "months_source",
                    "source",
                    "reason",
                    "reason_es");

    private MoveFiles() {}

    static List<Move.Authored> ofLadder(Reading reading, Folder ladders, String ladder) {
        Table table = Table.read(reading, ladders, ladder + "/moves.csv", NEEDED);
        return moves(table.reads(reading, COLUMNS), ladder);
    }

    static List<Move.Authored> bridges(Reading reading, Folder ladders) {
        Table table = Table.readIfThere(reading, ladders, "bridges.csv", NEEDED);
        return moves(table.reads(reading, COLUMNS), "");
    }

    /**
     * @param ladder of bare job codes; {@code ""} in the file of bridges, whose moves must leave
     *     their ladder and say why
     */
    private static List<Move.Authored> moves(Table table, String ladder) {
        var moves = new ArrayList<Move.Authored>();
        var seen = new HashSet<String>();
        for (Row row : table.rows()) {
            Optional<Job.Id> from = row.job("from", ladder);
            Optional<Job.Id> to = row.job("to", ladder);
            Optional<Move.Kind> kind = row.word("kind", Move.Kind.AUTHORED);
            int experience = months(row, "experience_months");
            int program = months(row, "program_months");
            if (from.isPresent() && from.equals(to)) {
                row.refuse(
                        "to", Message.of("expected.move.other"), Message.of("remedy.row.correct"));
            }
            if (from.isEmpty() || to.isEmpty() || !row.usable()) {
                continue;
            }
            if (seen.add(from.get() + " " + to.get())) {
                boolean bridge = ladder.isEmpty();
                moves.add(move(row, from.get(), to.get(), kind.get(), experience, program, bridge));
            } else {
                row.error("to", Message.of("expected.move.once"), Message.of("remedy.row.remove"));
            }
        }
        return moves;
    }

    private static Move.Authored move(
            Row row,
            Job.Id from,
            Job.Id to,
            Move.Kind kind,
            int experience,
            int program,
            boolean bridge) {
        Optional<Text> reason = bridge ? reason(row, from, to) : row.texts("reason");
        return new Move.Authored(
                from,
                to,
                kind,
                row.wordIfGiven("learned", Move.Learned.class),
                experience,
                program,
                experiences(row),
                row.source("months_source"),
                row.source("source"),
                reason,
                row.place());
    }

    private static int months(Row row, String column) {
        OptionalInt months = row.neededWhole(column, 0, MOST_MONTHS);
        if (row.filled(column).isEmpty() || months.isEmpty()) {
            row.drop();
        }
        return months.orElse(0);
    }

    private static Optional<Text> reason(Row row, Job.Id from, Job.Id to) {
        if (from.prefix().equals(to.prefix())) {
            row.error("to", Message.of("expected.move.bridge"), Message.of("remedy.move.bridge"));
        }
        if (row.text("reason").isEmpty()) {
            row.error(
                    "reason", Message.of("expected.move.reason"), Message.of("remedy.move.reason"));
            return Optional.empty();
        }
        return row.texts("reason");
    }

    private static List<Experience> experiences(Row row) {
        List<String> en = row.parts(EXPERIENCES, "|");
        List<String> es = row.parts(EXPERIENCES + "_es", "|");
        List<String> typed = types(en);
        boolean twins = types(es).equals(typed);
        if (!twins && !typed.contains("")) {
            row.note(
                    EXPERIENCES + "_es",
                    Message.of("expected.move.experience.spanish"),
                    Message.of("remedy.spanish.order"));
        }
        var experiences = new ArrayList<Experience>();
        for (int i = 0; i < en.size(); i++) {
            Optional<Experience.Type> type = type(row, en.get(i));
            Text text = new Text(afterColon(en.get(i)), twins ? afterColon(es.get(i)) : "");
            type.ifPresent(known -> experiences.add(new Experience(known, text)));
        }
        return experiences;
    }

    private static List<String> types(List<String> experiences) {
        return experiences.stream()
                .map(experience -> experience.substring(0, experience.indexOf(':') + 1).strip())
                .toList();
    }

    private static Optional<Experience.Type> type(Row row, String experience) {
        int colon = experience.indexOf(':');
        if (colon < 1 || experience.substring(colon + 1).isBlank()) {
            row.error(
                    EXPERIENCES,
                    Message.of("expected.move.experience"),
                    Message.of("remedy.move.experience"));
            return Optional.empty();
        }
        return row.word(EXPERIENCES, experience.substring(0, colon).strip(), Experience.Type.class);
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }
}
