package org.trellis.lattice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.lattice.Rule.Breach;
import org.trellis.lattice.Rule.Subject;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.Source;
import org.trellis.model.catalog.Assumptions;

/** Rules about moves. */
final class MoveRules {
    static final String STEP_TOO_BIG_MONTHS = "warn_step_too_big_months";
    static final String ZONE_JUMP = "job_zone_jump_warning";

    static final List<Rule> ALL =
            List.of(
                    new Rule(
                            "a vertical move that stays in its band or goes up",
                            "since vertical means more responsibility",
                            MoveRules::downABand),
                    new Rule(
                            "a lateral move that stays in its band",
                            "since lateral means other work at the same level",
                            MoveRules::lateralBand),
                    new Rule(
                            "no circle of vertical moves",
                            "since nobody climbs back to where the climb began",
                            MoveRules::verticalCircle),
                    new Rule(
                            "a move to a job that pays at least as much",
                            "since less pay has to be a choice, not a surprise",
                            MoveRules::payDrop),
                    new Rule(
                            "a step within " + STEP_TOO_BIG_MONTHS + " of seeds/assumptions.yaml",
                            "since longer steps are seldom finished",
                            MoveRules::tooBig),
                    new Rule(
                            "a move up by fewer Job Zones than " + ZONE_JUMP,
                            "since each zone means far more preparation",
                            MoveRules::zoneJump),
                    new Rule(
                            "months that come from a source we have read",
                            "since a figure from memory may be wrong",
                            MoveRules::fromMemory));

    private MoveRules() {}

    private static Stream<Breach> downABand(Subject subject) {
        return moves(subject, Move.Kind.VERTICAL)
                .filter(move -> to(subject, move).band().compareTo(from(subject, move).band()) < 0)
                .map(move -> bandBreach(subject, move, "diagonal or lateral"));
    }

    private static Stream<Breach> lateralBand(Subject subject) {
        return moves(subject, Move.Kind.LATERAL)
                .filter(move -> to(subject, move).band() != from(subject, move).band())
                .map(move -> bandBreach(subject, move, "diagonal or vertical"));
    }

    private static Breach bandBreach(Subject subject, Move move, String kinds) {
        String remedy = "make " + named(move) + " " + kinds + ", or correct a band";
        return Breach.warning(move.place(), bands(subject, move), remedy);
    }

    /** One breach for each set of jobs that vertical moves join in circles. */
    private static Stream<Breach> verticalCircle(Subject subject) {
        return subject.lattice().circles(move -> move.kind() == Move.Kind.VERTICAL).stream()
                .map(
                        moves ->
                                Breach.warning(
                                        moves.get(0).place(),
                                        moves.stream()
                                                .map(move -> move.from().code())
                                                .distinct()
                                                .collect(Collectors.joining(", ")),
                                        "make one of these moves lateral or take it out"));
    }

    private static Stream<Breach> payDrop(Subject subject) {
        return subject.lattice().graph().edgeSet().stream()
                .filter(move -> wageChange(subject, move) < 0)
                .map(
                        move ->
                                Breach.warning(
                                        move.place(),
                                        money(from(subject, move))
                                                + " to "
                                                + money(to(subject, move)),
                                        "check both wages of "
                                                + named(move)
                                                + "; if they are right, say so in its reason or note"));
    }

    private static double wageChange(Subject subject, Move move) {
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
                .filter(move -> leastMonths(subject, move) > limit)
                .map(
                        move ->
                                Breach.warning(
                                        move.place(),
                                        Math.round(leastMonths(subject, move)) + " months",
                                        "put a job between the two of "
                                                + named(move)
                                                + ", or check it; the limit is "
                                                + Math.round(limit)
                                                + " months"));
    }

    /** Usual months at the usual pace of learning, counting only what is surely to be learned. */
    private static double leastMonths(Subject subject, Move move) {
        Assumptions assumptions = subject.catalog().assumptions();
        double hoursPerMonth = assumptions.get("default_learning_hours_per_week") * 52 / 12;
        Label label = subject.lattice().label(move);
        double hours = Math.max(label.schoolingHours(), label.competencyHours().low());
        return Math.max(
                hours / hoursPerMonth, Math.max(move.experienceMonths(), move.programMonths()));
    }

    private static Stream<Breach> zoneJump(Subject subject) {
        double limit = subject.catalog().assumptions().get(ZONE_JUMP);
        return subject.lattice().graph().edgeSet().stream()
                .filter(move -> zones(from(subject, move), to(subject, move)) >= limit)
                .map(
                        move ->
                                Breach.warning(
                                        move.place(),
                                        "Job Zone "
                                                + from(subject, move).jobZone().getAsInt()
                                                + " to "
                                                + to(subject, move).jobZone().getAsInt(),
                                        "offer a job between the two of "
                                                + named(move)
                                                + " as well"));
    }

    /** Job Zones up from {@code a} to {@code b}; 0 when one of them is not known. */
    private static int zones(Job a, Job b) {
        return a.jobZone().isPresent() && b.jobZone().isPresent()
                ? b.jobZone().getAsInt() - a.jobZone().getAsInt()
                : 0;
    }

    private static Stream<Breach> fromMemory(Subject subject) {
        return subject.lattice().graph().edgeSet().stream()
                .filter(move -> isMemory(subject, move.monthsSource()))
                .map(
                        move ->
                                Breach.note(
                                        move.place(),
                                        move.monthsSource(),
                                        "look the months of "
                                                + named(move)
                                                + " up and name the source"));
    }

    private static boolean isMemory(Subject subject, String key) {
        Source source = subject.catalog().sources().get(key);
        return source != null && source.status() == Source.Status.MEMORY;
    }

    private static Stream<Move> moves(Subject subject, Move.Kind kind) {
        return subject.lattice().graph().edgeSet().stream().filter(move -> move.kind() == kind);
    }

    private static Job from(Subject subject, Move move) {
        return subject.catalog().getJob(move.from());
    }

    private static Job to(Subject subject, Move move) {
        return subject.catalog().getJob(move.to());
    }

    private static String named(Move move) {
        return move.from() + " -> " + move.to();
    }

    private static String bands(Subject subject, Move move) {
        return (from(subject, move).band() + " to " + to(subject, move).band())
                .toLowerCase(Locale.ROOT);
    }
}
