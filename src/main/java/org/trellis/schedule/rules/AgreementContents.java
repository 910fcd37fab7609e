package org.trellis.schedule.rules;

import java.util.Optional;
import org.trellis.message.Message;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.Wage;
import org.trellis.schedule.rules.Clause.Result;

/**
 * What a schedule gives to the agreement of an apprentice, paragraph by paragraph of 29 CFR 29.7.
 * What is about one person is filled in by hand, so no schedule shows it; what a schedule lacks is
 * an error on the line of its own paragraph, and only pointed to here.
 */
final class AgreementContents {
    private AgreementContents() {}

    static Result byHand(Submission it) {
        return new Result.NotHere(Message.of("checklist.agreement.hand"), "");
    }

    static Result printed(Submission it) {
        return new Result.NotHere(Message.of("checklist.agreement.printed"), "");
    }

    static Result occupation(Submission it) {
        return new Result.NotHere(
                Message.of("checklist.agreement.begins", it.schedule().title()), "");
    }

    /** Hours for a program by time, skills for one by competencies, both for a hybrid one. */
    static Result work(Submission it) {
        Schedule schedule = it.schedule();
        Approach approach = schedule.approach();
        if (approach != Approach.COMPETENCY && schedule.term().hours().isEmpty()) {
            return lacks("term");
        }
        boolean skilled =
                schedule.workProcesses().stream()
                        .anyMatch(p -> !p.competencies().isEmpty() || !p.tasks().isEmpty());
        if (approach != Approach.TIME && !skilled) {
            return lacks("work_processes");
        }
        return approach == Approach.COMPETENCY ? given() : Contents.term(it);
    }

    static Result instruction(Submission it) {
        boolean timed =
                it.schedule().relatedInstruction().stream()
                        .map(Course::hours)
                        .anyMatch(Optional::isPresent);
        return timed ? given() : lacks("related_instruction");
    }

    static Result processes(Submission it) {
        return it.schedule().processHours().isPresent()
                ? Contents.processes(it)
                : lacks("work_processes");
    }

    static Result wages(Submission it) {
        return it.schedule().wage().map(Wage::steps).filter(steps -> !steps.isEmpty()).isPresent()
                ? new Result.NotHere(Message.of("checklist.agreement.paid"), "")
                : lacks("wage");
    }

    static Result probation(Submission it) {
        return it.schedule().conditions().probation().isPresent()
                ? Contents.probation(it)
                : lacks("probation_hours");
    }

    static Result disputes(Submission it) {
        return Contents.said(it, Part.COMPLAINTS, Message.of("checklist.agreement.lacks"));
    }

    private static Result given() {
        return new Result.Met(Message.of("checklist.agreement.given"));
    }

    private static Result lacks(String field) {
        return new Result.NotHere(Message.of("checklist.agreement.lacks"), field);
    }
}
