package org.trellis.files.document.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.files.document.figure.PayStepText;
import org.trellis.files.document.figure.PayText;
import org.trellis.files.document.program.ReadProgram.Pay;
import org.trellis.files.document.program.TakenSchedule.Left;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.schedule.Wage;

/**
 * The wage schedule of a program. A schedule pays by the hour: steps by the month are taken as
 * percents where the journeyworker wage is by the month too.
 */
final class TakenPay {
    private static final Message REMARK = Message.of("document.left.remark");
    private static final Message DOLLARS = Message.of("document.left.dollars");

    private final Pay pay;
    private final List<Left> left;

    TakenPay(Pay pay, List<Left> left) {
        this.pay = pay;
        this.left = left;
    }

    Optional<Wage> wage() {
        List<Wage.Step> steps = new ArrayList<>();
        for (ReadProgram.Step step : pay.steps()) {
            step(step).ifPresent(steps::add);
        }
        Optional<PayText> worker = pay.journeyworker();
        if (steps.isEmpty() && worker.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Wage(
                            worker.filter(TakenPay::isHourly)
                                    .map(each -> OptionalDouble.of(each.usd()))
                                    .orElse(OptionalDouble.empty()),
                            worker.filter(TakenPay::isHourly).flatMap(PayText::asOf),
                            OptionalDouble.empty(),
                            steps));
        } catch (InvalidValue notKept) {
            leave(0, worker.map(each -> String.valueOf(each.usd())).orElse(""), notKept.said());
            return Optional.empty();
        }
    }

    private static boolean isHourly(PayText wage) {
        return wage.per() == PayText.Per.HOUR;
    }

    private void leave(int line, String text, Message why) {
        left.add(new Left(line, text, why));
    }

    private Optional<Wage.Step> step(ReadProgram.Step step) {
        PayStepText text = step.text();
        text.remark().ifPresent(words -> leave(step.line(), words, REMARK));
        try {
            Optional<Wage.Pay> pays = pays(step);
            if (pays.isEmpty()) {
                leave(step.line(), text.words(), Message.of("document.left.pay"));
                return Optional.empty();
            }
            return Optional.of(new Wage.Step(pays.get(), length(step)));
        } catch (InvalidValue notKept) {
            leave(step.line(), text.words(), notKept.said());
            return Optional.empty();
        }
    }

    /** Dollars where they are by the hour; else the percent; else what it is of the whole wage. */
    private Optional<Wage.Pay> pays(ReadProgram.Step step) {
        PayStepText text = step.text();
        Optional<PayText> dollars = text.pay();
        if (text.percent().isPresent()) {
            dollars.filter(each -> !isShare(text.percent().getAsDouble(), each))
                    .ifPresent(each -> leave(step.line(), text.words(), DOLLARS));
            return Optional.of(new Wage.Pay.Percent(text.percent().getAsDouble()));
        }
        if (dollars.filter(TakenPay::isHourly).isPresent()) {
            return dollars.map(each -> new Wage.Pay.UsdPerHour(each.usd()));
        }
        return dollars.flatMap(
                each ->
                        pay.journeyworker()
                                .filter(worker -> worker.per() == each.per())
                                .map(worker -> share(each.usd() / worker.usd())));
    }

    /** Whether the dollars are what the percent comes to, to the cent. */
    private boolean isShare(double percent, PayText dollars) {
        return pay.journeyworker()
                .filter(worker -> worker.per() == dollars.per())
                .filter(worker -> Math.abs(worker.usd() * percent / 100 - dollars.usd()) < 0.011)
                .isPresent();
    }

    private static Wage.Pay share(double of) {
        return new Wage.Pay.Percent(Math.round(of * 10_000) / 100.0);
    }

    private Wage.Length length(ReadProgram.Step step) {
        PayStepText text = step.text();
        OptionalInt months = text.months();
        if (months.isEmpty() && text.weeks().isPresent()) {
            int weeks = text.weeks().getAsInt();
            if (text.hours().isPresent()) {
                leave(step.line(), text.words(), Message.of("document.left.weeks-beside"));
            } else if (weeks % 13 == 0) {
                months = OptionalInt.of(weeks / 13 * 3);
                Message why = Message.of("document.left.as-months", months.getAsInt());
                leave(step.line(), text.words(), why);
            } else {
                leave(step.line(), text.words(), Message.of("document.left.weeks"));
            }
        }
        return Wage.Length.of(text.hours(), months);
    }
}
