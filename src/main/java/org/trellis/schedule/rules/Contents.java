package org.trellis.schedule.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.trellis.message.Message;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Course;
import org.trellis.model.schedule.Jurisdiction.Limit;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards.Part;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Trade;
import org.trellis.model.schedule.Wage;
import org.trellis.schedule.rules.Clause.Result;

/** What a schedule shows of each requirement; breaches are found by the rules, not here. */
final class Contents {
    private Contents() {}

    /** Met by the sponsor's own words; {@code else} says where they belong. */
    static Result said(Submission it, Part part, Message otherwise) {
        return it.schedule()
                .conditions()
                .standards()
                .find(part)
                .<Result>map(text -> new Result.Met(Message.of("schedule.item", text)))
                .orElseGet(() -> new Result.NotHere(otherwise, field(part)));
    }

    private static String field(Part part) {
        return "standards." + part.code();
    }

    static Result occupation(Submission it) {
        Trade trade = it.schedule().occupation();
        return new Result.Met(
                Message.of(
                        "checklist.occupation",
                        trade.title(),
                        trade.onetSoc().isEmpty() ? "–" : trade.onetSoc(),
                        trade.rapidsCode().map(Object::toString).orElse("–")));
    }

    static Result term(Submission it) {
        Terms terms = it.schedule().terms();
        Message approach = Message.of("approach." + terms.approach().code());
        Optional<Message> hours =
                terms.term().hours().map(range -> Message.of("checklist.term", approach, range));
        Optional<Message> months =
                terms.term()
                        .months()
                        .map(m -> Message.of("checklist.term.months", approach, m.min(), m.max()));
        return new Result.Met(hours.or(() -> months).orElse(approach));
    }

    static Result processes(Submission it) {
        Schedule schedule = it.schedule();
        int count = schedule.workProcesses().size();
        return new Result.Met(
                schedule.processHours()
                        .map(sum -> Message.of("checklist.processes", count, sum))
                        .orElseGet(() -> Message.of("checklist.processes.only", count)));
    }

    static Result instruction(Submission it) {
        double hours =
                it.schedule().relatedInstruction().stream()
                        .map(Course::hours)
                        .flatMap(Optional::stream)
                        .mapToDouble(range -> range.min().value())
                        .sum();
        return it.says(Part.INSTRUCTORS)
                ? new Result.Met(Message.of("checklist.instruction", BigDecimal.valueOf(hours)))
                : new Result.NotHere(
                        Message.of("checklist.instructors", BigDecimal.valueOf(hours)),
                        field(Part.INSTRUCTORS));
    }

    static Result wages(Submission it) {
        List<Wage.Step> steps = it.schedule().wage().map(Wage::steps).orElse(List.of());
        return new Result.Met(Message.of("checklist.wages", steps.size()));
    }

    static Result evaluation(Submission it) {
        return said(it, Part.EVALUATION, Message.none()) instanceof Result.Met met
                ? met
                : new Result.Met(Message.of("checklist.evaluation.each"));
    }

    static Result ratio(Submission it) {
        Optional<Ratio> ratio = it.schedule().conditions().ratio();
        return ratio.orElse(null) instanceof Ratio.Numeric n
                ? new Result.Met(
                        Message.of(
                                "checklist.ratio",
                                n.apprentices(),
                                n.journeyworkers(),
                                it.schedule()
                                        .conditions()
                                        .standards()
                                        .find(Part.RATIO_SCOPE)
                                        .<Object>map(text -> text)
                                        .orElse("–")))
                : new Result.Met(Message.none());
    }

    static Result probation(Submission it) {
        Optional<Probation> probation = it.schedule().conditions().probation();
        return new Result.Met(
                probation.orElse(null) instanceof Probation.InHours in
                        ? Message.of("checklist.hours", in.hours())
                        : probation.orElse(null) instanceof Probation.InMonths months
                                ? Message.of(
                                        "checklist.months", BigDecimal.valueOf(months.months()))
                                : Message.none());
    }

    /** The sponsor's words, else the age alone. */
    static Result qualifications(Submission it) {
        OptionalInt age = it.schedule().conditions().minimumAge();
        return age.isPresent() && !it.says(Part.QUALIFICATIONS)
                ? new Result.Met(Message.of("checklist.age", age.getAsInt()))
                : said(it, Part.QUALIFICATIONS, Message.of("checklist.section", 10));
    }

    static Result credit(Submission it) {
        return it.schedule()
                .conditions()
                .credit()
                .map(Conditions.Credit::maxHours)
                .<Result>map(most -> new Result.Met(Message.of("checklist.credit", most)))
                .orElseGet(() -> new Result.NotHere(Message.of("checklist.section", 12), "credit"));
    }

    static Result interim(Submission it) {
        if (it.schedule().approach() == Terms.Approach.TIME) {
            return new Result.DoesNotApply(Message.of("checklist.interim.time"));
        }
        int count = it.schedule().conditions().interimCredentials().size();
        return count == 0
                ? new Result.DoesNotApply(Message.of("checklist.interim.none"))
                : new Result.Met(Message.of("checklist.interim", count));
    }

    static Result unread(Submission it) {
        return new Result.NotHere(Message.of("checklist.unread"), "");
    }

    static Result affirmativeAction(Submission it) {
        return isSmall(it)
                ? new Result.DoesNotApply(Message.of("checklist.small"))
                : said(it, Part.AFFIRMATIVE_ACTION, Message.of("checklist.affirmative-action"));
    }

    /** What only a sponsor with a program of affirmative action has to do. */
    static Result utilization(Submission it) {
        return isSmall(it)
                ? new Result.DoesNotApply(Message.of("checklist.small"))
                : new Result.NotHere(Message.of("checklist.affirmative-action"), "");
    }

    private static boolean isSmall(Submission it) {
        OptionalInt apprentices = it.schedule().conditions().standards().apprentices();
        return apprentices.isPresent()
                && it.bound(Limit.APPRENTICES_FOR_AFFIRMATIVE_ACTION)
                        .filter(bound -> apprentices.getAsInt() < bound.value())
                        .isPresent();
    }

    static Result selection(Submission it) {
        return it.schedule()
                .conditions()
                .selection()
                .<Result>map(text -> new Result.Met(Message.of("schedule.item", text)))
                .orElseGet(
                        () -> new Result.NotHere(Message.of("checklist.section", 21), "selection"));
    }
}
