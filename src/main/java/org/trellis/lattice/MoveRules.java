package org.trellis.lattice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.lattice.Rule.Breach;
import org.trellis.lattice.Rule.Subject;
import org.trellis.message.Code;
import org.trellis.message.Message;
import org.trellis.message.Quantity;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Source;
import org.trellis.model.person.Pace;

/** Rules about moves. */
final class MoveRules {
    static final String STEP_TOO_BIG_MONTHS = "warn_step_too_big_months";

    static final List<Rule> ALL =
            List.of(
                    new Rule(Message.of("expected.rule.down"), MoveRules::downABand),
                    new Rule(Message.of("expected.rule.lateral"), MoveRules::lateralBand),
                    new Rule(Message.of("expected.rule.circle"), MoveRules::verticalCircle),
                    new Rule(Message.of("expected.rule.pay"), MoveRules::payDrop),
                    new Rule(Message.of("expected.rule.big"), MoveRules::tooBig),
                    new Rule(Message.of("expected.rule.zones"), MoveRules::zoneJump),
                    new Rule(Message.of("expected.rule.memory"), MoveRules::fromMemory));

    private MoveRules() {}

    private static Stream<Breach> downABand(Subject subject) {
        return moves(subject, Move.Kind.VERTICAL)
                .filter(move -> to(subject, move).band().compareTo(from(subject, move).band()) < 0)
                .map(
                        move ->
                                bandBreach(
                                        subject,
                                        move,
                                        Message.of("remedy.rule.down", named(move))));
    }

    private static Stream<Breach> lateralBand(Subject subject) {
        return moves(subject, Move.Kind.LATERAL)
                .filter(move -> to(subject, move).band() != from(subject, move).band())
                .map(move -> bandBreach(subject, move, notLateral(subject, move)));
    }

    /** A move up may be a vertical one; a move down may not. */
    private static Message notLateral(Subject subject, Move.Authored move) {
        boolean up = to(subject, move).band().compareTo(from(subject, move).band()) > 0;
        return Message.of(up ? "remedy.rule.lateral" : "remedy.rule.down", named(move));
    }

    private static Breach bandBreach(Subject subject, Move.Authored move, Message remedy) {
        return Breach.warning(move.place(), bands(subject, move), remedy);
    }

    /** One breach for each set of jobs that vertical moves join in circles. */
    private static Stream<Breach> verticalCircle(Subject subject) {
        return subject.lattice().circles(move -> move.kind() == Move.Kind.VERTICAL).stream()
                .map(
                        moves ->
                                Breach.warning(
                                        moves.get(0).place(),
                                        Message.verbatim(
                                                moves.stream()
                                                        .map(move -> move.from().code())
                                                        .distinct()
                                                        .collect(Collectors.joining(", "))),
                                        Message.of("remedy.rule.circle")));
    }

    private static Stream<Breach> payDrop(Subject subject) {
        return subject.lattice().graph().edgeSet().stream()
                .filter(move -> wageChange(subject, move) < 0)
                .map(
                        move ->
                                Breach.warning(
                                        move.place(),
                                        Message.of(
                                                "value.rule.pay",
                                                money(from(subject, move)),
                                                money(to(subject, move))),
                                        Message.of("remedy.rule.pay", named(move))));
    }

    private static double wageChange(Subject subject, Move.Authored move) {
        Optional<Job.Wage> before = from(subject, move).wage();
        Optional<Job.Wage> after = to(subject, move).wage();
        return before.isEmpty() || after.isEmpty()
                ? 0
                : after.get().usdPerYear() - before.get().usdPerYear();
    }

    private static String money(Job job) {
        Job.Wage wage = job.wage().orElseThrow();
        return String.format(Locale.ROOT, "$%,.0f (%d)", wage.usdPerYear(), wage.year());
    }

    private static Stream<Breach> tooBig(Subject subject) {
        double limit = subject.catalog().assumptions().get(STEP_TOO_BIG_MONTHS);
        return subject.lattice().graph().edgeSet().stream()
                .map(move -> Length.of(subject, move))
                .filter(length -> length.months() > limit)
                .map(length -> length.breach(limit));
    }

    /**
     * How long a move takes at least, at the usual pace of learning, counting only what is surely
     * to be learned: learning, experience and program run side by side, so the longest counts.
     */
    private record Length(Move.Authored move, double learningHours, double hoursPerMonth) {
        static Length of(Subject subject, Move.Authored move) {
            EdgeLabel label = subject.lattice().label(move);
            double hours = Math.max(label.schoolingHours(), label.competencyHours().low());
            return new Length(
                    move, hours, Pace.usual(subject.catalog().assumptions()).hoursPerMonth());
        }

        double learningMonths() {
            return learningHours / hoursPerMonth;
        }

        double months() {
            return Math.max(
                    learningMonths(), Math.max(move.experienceMonths(), move.programMonths()));
        }

        Breach breach(double limit) {
            Message remedy =
                    Message.of(
                            "remedy.rule.big",
                            named(move),
                            Quantity.hours(learningHours),
                            hoursPerMonth,
                            Quantity.months(learningMonths()),
                            Quantity.months(move.experienceMonths()),
                            Quantity.months(move.programMonths()),
                            Math.round(limit));
            Message value = Message.of("value.rule.big", Math.round(months()));
            return Breach.warning(move.place(), value, remedy);
        }
    }

    private static Stream<Breach> zoneJump(Subject subject) {
        return subject.lattice().graph().edgeSet().stream()
                .filter(
                        move ->
                                ZoneJump.isWarned(
                                        from(subject, move), to(subject, move), subject.catalog()))
                .map(
                        move ->
                                Breach.warning(
                                        move.place(),
                                        Message.of(
                                                "value.rule.zones",
                                                from(subject, move).jobZone().getAsInt(),
                                                to(subject, move).jobZone().getAsInt()),
                                        Message.of("remedy.rule.zones", named(move))));
    }

    private static Stream<Breach> fromMemory(Subject subject) {
        return subject.lattice().graph().edgeSet().stream()
                .filter(move -> isMemory(subject, move.monthsSource()))
                .map(
                        move ->
                                Breach.note(
                                        move.place(),
                                        Message.verbatim(move.monthsSource()),
                                        Message.of("remedy.rule.memory", named(move))));
    }

    private static boolean isMemory(Subject subject, String key) {
        Source source = subject.catalog().sources().get(key);
        return source != null && source.status() == Source.Status.MEMORY;
    }

    private static Stream<Move.Authored> moves(Subject subject, Move.Kind kind) {
        return subject.lattice().graph().edgeSet().stream().filter(move -> move.kind() == kind);
    }

    private static Job from(Subject subject, Move.Authored move) {
        return subject.catalog().getJob(move.from());
    }

    private static Job to(Subject subject, Move.Authored move) {
        return subject.catalog().getJob(move.to());
    }

    private static String named(Move.Authored move) {
        return move.from() + " -> " + move.to();
    }

    private static Message bands(Subject subject, Move.Authored move) {
        return Message.of(
                "value.rule.bands",
                band(from(subject, move).band()),
                band(to(subject, move).band()));
    }

    private static Message band(Job.Band band) {
        return Message.of("part.band." + Code.of(band));
    }
}
