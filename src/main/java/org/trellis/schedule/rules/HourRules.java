package org.trellis.schedule.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.trellis.message.Quantity;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Jurisdiction.Bound;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Terms.Approach;
import org.trellis.model.schedule.WorkProcess;
import org.trellis.schedule.Tolerance;
import org.trellis.schedule.rules.Provision.Violation;

/** Rules about hours, months and years. */
final class HourRules {
    private HourRules() {}

    static Stream<Violation> sum(Submission it) {
        Optional<Hours.Range> sum = it.schedule().processHours();
        Optional<Hours.Range> term = it.schedule().term().hours();
        return sum.isPresent() && term.isPresent() && !sum.equals(term)
                ? Stream.of(Violation.error("work_processes", "off", sum.get(), term.get()))
                : Stream.empty();
    }

    static Stream<Violation> processHours(Submission it) {
        List<WorkProcess> all = it.schedule().workProcesses();
        if (it.schedule().approach() == Approach.COMPETENCY) {
            return Stream.empty();
        }
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).hours().isEmpty())
                .mapToObj(
                        i ->
                                Violation.error(
                                        "work_processes[" + (i + 1) + "]",
                                        "none",
                                        all.get(i).title()));
    }

    static Stream<Violation> oneFigure(Submission it) {
        List<WorkProcess> all = it.schedule().workProcesses();
        if (it.schedule().approach() != Approach.TIME) {
            return Stream.empty();
        }
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).hours().filter(hours -> !hours.isOne()).isPresent())
                .mapToObj(
                        i ->
                                Violation.warning(
                                        "work_processes[" + (i + 1) + "]",
                                        "range",
                                        all.get(i).title(),
                                        all.get(i).hours().get()));
    }

    static Stream<Violation> term(Submission it) {
        Terms.Term term = it.schedule().term();
        if (it.schedule().approach() == Approach.COMPETENCY) {
            return term.hours().isEmpty() && term.months().isEmpty()
                    ? Stream.of(Violation.warning("term", "competency"))
                    : Stream.empty();
        }
        return term.hours().isPresent()
                ? Stream.empty()
                : Stream.of(Violation.error("term", it.schedule().approach().code()));
    }

    static Stream<Violation> termAtLeast(Submission it) {
        Optional<Hours.Range> hours = it.schedule().term().hours();
        if (hours.isEmpty()) {
            return Stream.empty();
        }
        double least = it.programHours().getAsDouble();
        Stream<Violation> broken =
                it.bound(Limit.TERM_HOURS_AT_LEAST).filter(b -> least < b.value()).stream()
                        .map(
                                b ->
                                        Violation.error("term", "below", least, b.value())
                                                .citing(Submission.citation(b)));
        Stream<Violation> some =
                it.bound(Limit.TERM_HOURS_ASKED_BY_SOME).filter(b -> least < b.value()).stream()
                        .map(
                                b ->
                                        Violation.note("term", "some", least, b.value())
                                                .citing(Submission.citation(b)));
        return Stream.concat(broken, some);
    }

    /** Full time, with no week off, is the most that months can hold. */
    static Stream<Violation> monthsHold(Submission it) {
        Terms.Term term = it.schedule().term();
        if (term.hours().isEmpty() || term.months().isEmpty()) {
            return Stream.empty();
        }
        double hours = term.hours().get().min().value();
        int months = term.months().get().max();
        return it.bound(Limit.WORK_HOURS_PER_YEAR_AT_MOST).stream()
                .map(bound -> bound.value() * months / 12)
                .filter(most -> Tolerance.more(hours, most))
                .map(most -> Violation.warning("term", "full", hours, months, Math.floor(most)));
    }

    static Stream<Violation> instruction(Submission it) {
        List<Course> courses = it.schedule().relatedInstruction();
        return courses.isEmpty()
                ? Stream.of(Violation.error("related_instruction", "none"))
                : courses.stream().noneMatch(course -> course.hours().isPresent())
                        ? Stream.of(Violation.warning("related_instruction", "hours"))
                        : Stream.empty();
    }

    /** By year where the courses name years, else on average over the longest term. */
    static Stream<Violation> instructionPerYear(Submission it) {
        if (it.schedule().terms().credited().isPresent()) {
            return Stream.empty();
        }
        List<Course> courses =
                it.schedule().relatedInstruction().stream()
                        .filter(c -> c.hours().isPresent())
                        .toList();
        Optional<Bound> bound = it.bound(Limit.INSTRUCTION_HOURS_PER_YEAR);
        if (courses.isEmpty() || bound.isEmpty()) {
            return Stream.empty();
        }
        int years = it.years().orElse(1);
        return courses.stream().anyMatch(course -> course.year().isEmpty())
                ? onAverage(courses, years, bound.get())
                : inEachYear(courses, years, bound.get());
    }

    private static Stream<Violation> onAverage(List<Course> courses, int years, Bound bound) {
        double each = hours(courses.stream()) / years;
        return each >= bound.value()
                ? Stream.empty()
                : Stream.of(
                        Violation.warning("related_instruction", "average", each, bound.value())
                                .citing(Submission.citation(bound)));
    }

    private static Stream<Violation> inEachYear(List<Course> courses, int years, Bound bound) {
        int last = courses.stream().mapToInt(c -> c.year().getAsInt()).max().orElse(1);
        return IntStream.rangeClosed(1, Math.max(years, last))
                .filter(year -> inYear(courses, year) < bound.value())
                .mapToObj(
                        year ->
                                Violation.warning(
                                                "related_instruction",
                                                "year",
                                                year,
                                                inYear(courses, year),
                                                bound.value())
                                        .citing(Submission.citation(bound)));
    }

    private static double inYear(List<Course> courses, int year) {
        return hours(courses.stream().filter(course -> course.year().getAsInt() == year));
    }

    private static double hours(Stream<Course> courses) {
        return courses.mapToDouble(course -> course.hours().get().min().value()).sum();
    }

    static Stream<Violation> probation(Submission it) {
        Optional<Probation> probation = it.schedule().conditions().probation();
        if (probation.isEmpty()) {
            return Stream.of(Violation.error("probation_hours", "none"));
        }
        return length(probation.get()) == 0
                ? Stream.of(Violation.error("probation_hours", "zero"))
                : Stream.empty();
    }

    static Stream<Violation> probationShare(Submission it) {
        Optional<Probation> probation = it.schedule().conditions().probation();
        if (probation.isEmpty()) {
            return Stream.empty();
        }
        boolean inHours = probation.get() instanceof Probation.InHours;
        OptionalDouble term = inHours ? it.programHours() : it.programMonths();
        double length = length(probation.get());
        return it.bound(Limit.PROBATION_SHARE_AT_MOST).stream()
                .filter(
                        bound ->
                                term.isPresent()
                                        && Tolerance.more(
                                                length, bound.value() * term.getAsDouble()))
                .map(
                        bound ->
                                Violation.error(
                                                "probation_hours",
                                                inHours ? "hours" : "months",
                                                length,
                                                Quantity.percent(100 * bound.value()),
                                                bound.value() * term.getAsDouble())
                                        .citing(Submission.citation(bound)));
    }

    static Stream<Violation> probationYear(Submission it) {
        Optional<Probation> probation = it.schedule().conditions().probation();
        if (probation.isEmpty()) {
            return Stream.empty();
        }
        double months =
                probation.get() instanceof Probation.InMonths in
                        ? in.months()
                        : length(probation.get()) / hoursPerMonth(it);
        return it.bound(Limit.PROBATION_MONTHS_AT_MOST).stream()
                .filter(bound -> Tolerance.more(months, bound.value()))
                .map(
                        bound ->
                                Violation.error("probation_hours", "long", months, bound.value())
                                        .citing(Submission.citation(bound)));
    }

    private static double length(Probation probation) {
        return probation instanceof Probation.InHours in
                ? in.hours().value()
                : ((Probation.InMonths) probation).months();
    }

    /**
     * That of the program where it gives hours and months, else a full-time year's; the months that
     * credit leaves are rounded, so they do not tell.
     */
    private static double hoursPerMonth(Submission it) {
        Terms.Term term = it.schedule().term();
        boolean whole = it.schedule().terms().credited().isEmpty();
        return whole && term.hours().isPresent() && term.months().isPresent()
                ? term.hours().get().min().value() / term.months().get().min()
                : it.hoursPerYear() / 12;
    }
}
