package org.trellis.lattice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.lattice.Rule.Breach;
import org.trellis.lattice.Rule.Subject;
import org.trellis.message.Message;
import org.trellis.model.Job;

/** Rules about jobs. */
final class JobRules {
    static final List<Rule> ALL =
            List.of(
                    new Rule(Message.of("expected.rule.unreachable"), JobRules::unreachable),
                    new Rule(Message.of("expected.rule.dead-end"), JobRules::deadEnd),
                    new Rule(Message.of("expected.rule.school"), JobRules::nothingToTeach));

    private JobRules() {}

    /** A job on no ladder need not lead anywhere. */
    private static Stream<Job> onLadders(Subject subject) {
        return subject.catalog().ladders().values().stream()
                .flatMap(ladder -> ladder.jobs().values().stream());
    }

    private static Stream<Breach> unreachable(Subject subject) {
        return onLadders(subject)
                .filter(job -> job.band() != Job.Band.ENTRY)
                .filter(job -> subject.lattice().into(job.id()).isEmpty())
                .map(
                        job ->
                                Breach.warning(
                                        job.place(),
                                        Message.verbatim(job.id().toString()),
                                        Message.of("remedy.rule.unreachable")));
    }

    private static Stream<Breach> deadEnd(Subject subject) {
        return onLadders(subject)
                .filter(job -> subject.lattice().from(job.id()).isEmpty())
                .filter(job -> !isTop(subject, job))
                .map(
                        job ->
                                Breach.warning(
                                        job.place(),
                                        Message.verbatim(job.id().toString()),
                                        Message.of("remedy.rule.dead-end")));
    }

    private static Stream<Breach> nothingToTeach(Subject subject) {
        return onLadders(subject)
                .filter(job -> job.entry().equals(Optional.of(Job.Entry.SCHOOL)))
                .filter(job -> !subject.catalog().asksSchool(job))
                .map(
                        job ->
                                Breach.warning(
                                        job.place(),
                                        Message.verbatim(job.id().toString()),
                                        Message.of("remedy.rule.school")));
    }

    /**
     * A top job: no job of its ladder in a higher band pays more. A higher job counts as paying
     * more where one of the two wages is not known.
     */
    private static boolean isTop(Subject subject, Job job) {
        return subject.catalog().findLadder(job.id()).stream()
                .flatMap(ladder -> ladder.jobs().values().stream())
                .filter(other -> other.band().compareTo(job.band()) > 0)
                .noneMatch(other -> mayPayMore(other.wage(), job.wage()));
    }

    private static boolean mayPayMore(Optional<Job.Wage> a, Optional<Job.Wage> b) {
        return a.isEmpty() || b.isEmpty() || a.get().usdPerYear() > b.get().usdPerYear();
    }
}
