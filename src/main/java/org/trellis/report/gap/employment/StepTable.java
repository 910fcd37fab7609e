package org.trellis.report.gap.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.message.Code;
import org.trellis.report.document.Document.Cell;
import org.trellis.report.document.Document.Column;
import org.trellis.report.document.Document.Table;

/** The lines of the plan. */
final class StepTable {
    private static final int CLOSES = 3;
    private static final int LONGEST_CLOSES = 240;

    /** All payers that we propose, in either language. */
    private static final int LONGEST_FUNDING = 100;

    private final PlanWording told;
    private final NoteList notes;

    StepTable(PlanWording told, NoteList notes) {
        this.told = told;
        this.notes = notes;
    }

    /**
     * @param sum whether the last row sums up the whole plan
     */
    Table of(int from, int to, boolean sum) {
        List<PlanStep> steps = told.plan().steps();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            rows.add(row(i + 1, steps.get(i)));
        }
        return new Table(
                told.say("plan.table"),
                columns(),
                rows,
                sum ? Optional.of(total(told.plan())) : Optional.empty());
    }

    private List<Column> columns() {
        return List.of(
                Column.words("#", 4),
                Column.words(told.say("step.action"), 24),
                Column.words(told.say("step.provider"), 14),
                Column.words(told.say("step.list") + notes.mark(told.say("step.list.note")), 10),
                Column.words(told.say("step.funding"), 15),
                Column.figure(told.say("step.hours"), 10),
                Column.words(told.say("step.dates"), 14),
                Column.figure(told.say("step.cost"), 12),
                Column.words(told.say("who"), 11));
    }

    private List<Cell> row(int number, PlanStep step) {
        List<String> closes = step.closes().stream().map(each -> told.words().say(each)).toList();
        boolean task = step.listed() == PlanStep.Listed.NOT_A_COURSE && step.hours().isEmpty();
        return List.of(
                Cell.of(String.valueOf(number)),
                Cell.strong(
                        cut(number, "action", told.words().say(step.action()), 110),
                        closes(number, closes)),
                Cell.of(
                        cut(
                                number,
                                "step.provider",
                                task ? orNone(step.provider()) : told.filled(step.provider()),
                                60)),
                Cell.of(told.say("list." + Code.of(step.listed()))),
                Cell.of(
                        cut(
                                number,
                                "step.funding",
                                task ? orNone(step.funding()) : told.filled(step.funding()),
                                LONGEST_FUNDING)),
                Cell.of(told.hours(step.hours())),
                Cell.of(told.when(step.start(), step.end())),
                Cell.of(told.dollars(step.usd())),
                Cell.of(cut(number, "who", told.words().say(step.who()), 40)));
    }

    private String closes(int number, List<String> names) {
        return names.size() > CLOSES
                ? told.some(place(number, "field.closes"), names, CLOSES)
                : cut(number, "field.closes", told.words().list(names), LONGEST_CLOSES);
    }

    private String cut(int number, String column, String text, int most) {
        return told.cut(place(number, column), text, most);
    }

    private String place(int number, String column) {
        return told.say("whole.step", number, told.say(column));
    }

    private String orNone(String text) {
        return text.isBlank() ? told.say("none.needed") : text;
    }

    private List<Cell> total(EmploymentPlan plan) {
        return List.of(
                Cell.EMPTY,
                Cell.strong(told.say("total")),
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.EMPTY,
                Cell.of(hours(plan)),
                Cell.of(plan.end().map(this::end).orElse("")),
                Cell.of(usd(plan)),
                Cell.EMPTY);
    }

    private String end(LocalDate last) {
        return told.say(PlanSheet.isOpen(told) ? "not_before" : "by", told.day(last));
    }

    private String hours(EmploymentPlan plan) {
        boolean open = PlanSheet.hoursAtLeast(told);
        return plan.hours() == 0 && PlanSheet.isOpen(told)
                ? told.say("unknown")
                : told.words().number(Math.round(plan.hours())) + (open ? "+" : "");
    }

    private String usd(EmploymentPlan plan) {
        boolean open = PlanSheet.usdAtLeast(told);
        return plan.usd() == 0 && (open || PlanSheet.isOpen(told))
                ? told.say("unknown")
                : told.words().money(plan.usd()) + (open ? "+" : "");
    }
}
