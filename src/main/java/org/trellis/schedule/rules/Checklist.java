package org.trellis.schedule.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.model.Issue.Severity;
import org.trellis.model.schedule.Schedule;
import org.trellis.schedule.rules.Clause.Result;

/**
 * A schedule held against the requirements of registration, one line each, in the order of the
 * rule. A line is missing when one of the rules that rest on its paragraph is broken.
 */
public record Checklist(List<Line> lines) {
    /** The day of the text of part 30 that our sentences follow; changes were proposed later. */
    public static final LocalDate PART_30_AS_OF = LocalDate.of(2024, 11, 8);

    public enum State {
        MET,
        MISSING,
        NOT_SHOWN,
        DOES_NOT_APPLY;

        /** As in keys and JSON: {@code not_shown}. */
        public String code() {
            return Code.of(this);
        }
    }

    /**
     * @param paragraph such as {@code 29.5(b)(5)}
     * @param detail what shows it, or where it belongs; empty where the findings say it
     * @param findings what the rules of this paragraph found
     * @param where the field that mends it; the empty text when there is none
     */
    public record Line(
            String requirement,
            String paragraph,
            Message citation,
            Message sentence,
            State state,
            Message detail,
            List<Finding> findings,
            String where) {
        public Line {
            findings = List.copyOf(findings);
        }
    }

    public Checklist {
        lines = List.copyOf(lines);
    }

    public static Checklist of(Schedule schedule, Known known) {
        List<Finding> findings = Rules.check(schedule, known);
        Submission it = new Submission(schedule, known);
        return new Checklist(Clauses.ALL.stream().map(each -> line(each, findings, it)).toList());
    }

    private static Line line(Clause requirement, List<Finding> all, Submission it) {
        List<Finding> own =
                all.stream()
                        .filter(each -> Rules.requirementOf(each.rule()).equals(requirement.name()))
                        .toList();
        Optional<Finding> breach =
                own.stream().filter(each -> isBreach(each, requirement)).findFirst();
        if (breach.isPresent()) {
            String where = breach.get().where().replaceFirst("^.*: ", "");
            return line(requirement, State.MISSING, Message.none(), own, where);
        }
        Result shown = requirement.shown().apply(it);
        if (shown instanceof Result.Met met) {
            return line(requirement, State.MET, met.detail(), own, "");
        }
        if (shown instanceof Result.NotHere other) {
            return line(requirement, State.NOT_SHOWN, other.detail(), own, other.where());
        }
        Message why = ((Result.DoesNotApply) shown).detail();
        return line(requirement, State.DOES_NOT_APPLY, why, own, "");
    }

    private static boolean isBreach(Finding finding, Clause requirement) {
        return finding.severity() == Severity.ERROR
                || requirement.warnsOnly() && finding.severity() == Severity.WARNING;
    }

    private static Line line(
            Clause requirement, State state, Message detail, List<Finding> findings, String where) {
        return new Line(
                requirement.name(),
                requirement.paragraph(),
                requirement.citation(),
                requirement.sentence(),
                state,
                detail,
                findings,
                where);
    }

    public List<Line> in(State state) {
        return lines.stream().filter(line -> line.state() == state).toList();
    }
}
