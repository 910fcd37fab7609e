package org.trellis.schedule.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Message;
import org.trellis.message.Quantity;
import org.trellis.model.Text;
import org.trellis.model.schedule.Conditions;
import org.trellis.model.schedule.Conditions.Probation;
import org.trellis.model.schedule.Conditions.Ratio;
import org.trellis.model.schedule.Hours;
import org.trellis.model.schedule.Schedule;
import org.trellis.model.schedule.Standards;
import org.trellis.model.schedule.Terms;
import org.trellis.model.schedule.Wage;

/** The lines of a schedule that have one value each. */
public final class Statements {
    private final List<Statement> lines = new ArrayList<>();

    private Statements() {}

    /** What the schedule is for, how and how long; what is not stated says so. */
    public static List<Statement> ofTerms(Schedule schedule) {
        Statements of = new Statements();
        Terms terms = schedule.terms();
        of.add("title", Message.of("library.text", schedule.title()));
        of.add("onet", text(schedule.occupation().onetSoc()));
        of.add("rapids", text(schedule.occupation().rapidsCode().map(Object::toString).orElse("")));
        of.add("approach", Message.of("library.approach." + terms.approach().code()));
        of.add("place", text(terms.jurisdiction()));
        of.add("hours", hours(terms.term().hours()));
        of.add("months", terms.term().months().map(Statements::months).orElseGet(Statements::none));
        return of.lines;
    }

    static List<Statement> ofWage(Schedule schedule) {
        Statements of = new Statements();
        schedule.wage().ifPresent(of::wage);
        return of.lines;
    }

    private void wage(Wage wage) {
        usd(wage.journeyworkerUsdPerHour()).ifPresent(usd -> add("journeyworker", usd));
        wage.asOf().ifPresent(day -> add("as_of", Message.of("library.text", day)));
        usd(wage.minimumUsdPerHour()).ifPresent(usd -> add("minimum", usd));
        for (int i = 0; i < wage.steps().size(); i++) {
            Wage.Step step = wage.steps().get(i);
            Message pay =
                    step.pay() instanceof Wage.Pay.Percent share
                            ? Message.of("library.text", Quantity.percent(share.percent()))
                            : usd(wage.usdPerHour(step)).orElseGet(Statements::none);
            Message name = Message.of("library.field.step", i + 1);
            lines.add(new Statement(name, Message.of("library.step", pay, length(step))));
        }
    }

    private static Message length(Wage.Step step) {
        if (step.hours().isPresent()) {
            return hours(step.hours().map(Hours.Range::of));
        }
        return step.months().isPresent()
                ? Message.of("library.months", "" + step.months().getAsInt())
                : none();
    }

    static List<Statement> ofConditions(Schedule schedule) {
        Statements of = new Statements();
        Conditions conditions = schedule.conditions();
        conditions.sponsor().ifPresent(name -> of.add("sponsor", text(name)));
        conditions.ratio().ifPresent(ratio -> of.add("ratio", ratio(ratio)));
        conditions.probation().ifPresent(length -> of.add("probation", probation(length)));
        if (conditions.minimumAge().isPresent()) {
            of.add("age", text("" + conditions.minimumAge().getAsInt()));
        }
        conditions.selection().ifPresent(text -> of.add("selection", words(text)));
        conditions.credit().ifPresent(credit -> of.add("credit", hours(credit.maxHours())));
        conditions.completion().ifPresent(id -> of.add("completion", text(id.toString())));
        for (Conditions.InterimCredential each : conditions.interimCredentials()) {
            Message name = Message.of("library.field.interim", each.credential());
            lines(of, name, each.afterHours().map(Statements::hours).orElseGet(Statements::none));
        }
        return of.lines;
    }

    private static void lines(Statements of, Message name, Message value) {
        of.lines.add(new Statement(name, value));
    }

    static List<Statement> ofStandards(Schedule schedule) {
        Statements of = new Statements();
        Standards standards = schedule.conditions().standards();
        if (standards.apprentices().isPresent()) {
            of.add("apprentices", text("" + standards.apprentices().getAsInt()));
        }
        standards.ratings().ifPresent(scale -> of.add("ratings", scale.saidInFull()));
        standards
                .words()
                .forEach(
                        (part, text) ->
                                lines(
                                        of,
                                        Message.of("standards.part." + part.code()),
                                        words(text)));
        return of.lines;
    }

    private static Message ratio(Ratio ratio) {
        return ratio instanceof Ratio.Numeric numeric
                ? text(numeric.apprentices() + ":" + numeric.journeyworkers())
                : words(((Ratio.InWords) ratio).text());
    }

    private static Message probation(Probation probation) {
        return probation instanceof Probation.InHours in
                ? hours(in.hours())
                : Message.of("library.months", plain(((Probation.InMonths) probation).months()));
    }

    static Message hours(Optional<Hours.Range> hours) {
        return hours.map(range -> Message.of("library.hours", range)).orElseGet(Statements::none);
    }

    private static Message hours(Hours hours) {
        return Message.of("library.hours", hours);
    }

    private static Message months(Terms.Months months) {
        String text = "" + months.min();
        return Message.of(
                "library.months", months.min() == months.max() ? text : text + "-" + months.max());
    }

    private static Optional<Message> usd(OptionalDouble usd) {
        return usd.isPresent()
                ? Optional.of(
                        Message.of(
                                "library.usd", String.format(Locale.US, "%.2f", usd.getAsDouble())))
                : Optional.empty();
    }

    /** Without a needless {@code .0}. */
    private static String plain(double value) {
        return value == Math.rint(value) ? "" + (long) value : "" + value;
    }

    private static Message words(Text text) {
        return Message.of("library.text", text);
    }

    private static Message text(String text) {
        return text.isEmpty() ? none() : Message.verbatim(text);
    }

    static Message none() {
        return Message.of("library.none");
    }

    private void add(String field, Message value) {
        lines.add(new Statement(Message.of("library.field." + field), value));
    }
}
