package org.trellis.model.schedule;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Checks;
import org.trellis.model.Job;
import org.trellis.model.Text;

/**
 * A work process schedule of a registered apprenticeship: Appendix A of a set of standards. Whether
 * it obeys the rules is another question: a schedule that breaks them can be read and checked.
 *
 * @param workProcesses in the order of the paper, at most {@link #MOST_PROCESSES}
 */
public record Schedule(
        Trade occupation,
        Terms terms,
        List<WorkProcess> workProcesses,
        List<Course> relatedInstruction,
        Optional<Wage> wage,
        Conditions conditions,
        Provenance provenance) {
    public static final int MOST_PROCESSES = 500;
    public static final int MOST_COURSES = 300;

    public Schedule {
        Checks.within(workProcesses.size(), 0, MOST_PROCESSES, "work_processes");
        Checks.within(relatedInstruction.size(), 0, MOST_COURSES, "related_instruction");
        workProcesses = List.copyOf(workProcesses);
        relatedInstruction = List.copyOf(relatedInstruction);
    }

    public Text title() {
        return occupation.title();
    }

    public Optional<Job.Id> job() {
        return occupation.job();
    }

    public Terms.Approach approach() {
        return terms.approach();
    }

    public String jurisdiction() {
        return terms.jurisdiction();
    }

    public Terms.Term term() {
        return terms.term();
    }

    /** The sum of the processes at both ends; empty when any process has no hours, or none is. */
    public Optional<Hours.Range> processHours() {
        return workProcesses.stream()
                .map(WorkProcess::hours)
                .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
                .flatMap(sum -> sum);
    }

    public Schedule withOccupation(Trade other) {
        return new Schedule(
                other, terms, workProcesses, relatedInstruction, wage, conditions, provenance);
    }

    public Schedule withTerms(Terms other) {
        return new Schedule(
                occupation, other, workProcesses, relatedInstruction, wage, conditions, provenance);
    }

    public Schedule withWorkProcesses(List<WorkProcess> other) {
        return new Schedule(
                occupation, terms, other, relatedInstruction, wage, conditions, provenance);
    }

    public Schedule withRelatedInstruction(List<Course> other) {
        return new Schedule(occupation, terms, workProcesses, other, wage, conditions, provenance);
    }

    public Schedule withWage(Optional<Wage> other) {
        return new Schedule(
                occupation,
                terms,
                workProcesses,
                relatedInstruction,
                other,
                conditions,
                provenance);
    }

    public Schedule withConditions(Conditions other) {
        return new Schedule(
                occupation, terms, workProcesses, relatedInstruction, wage, other, provenance);
    }

    public Schedule withProvenance(Provenance other) {
        return new Schedule(
                occupation, terms, workProcesses, relatedInstruction, wage, conditions, other);
    }
}
