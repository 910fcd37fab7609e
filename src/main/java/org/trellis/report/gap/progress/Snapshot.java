package org.trellis.report.gap.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.Requirement.Ask;

/**
 * What a gap report came to, in codes: kept with a saved report, so that a later one can be held
 * against it in any language, after the data has changed too. What concerns health or a record is
 * not in it.
 *
 * @param wageUsdPerYear of the job
 */
public record Snapshot(
        LocalDate on,
        Optional<Interval> readiness,
        Interval hours,
        OptionalDouble wageUsdPerYear,
        List<MustHave> mustHaves,
        List<Skill> skills) {
    /**
     * A credential, or experience, that the job asks.
     *
     * @param code of the credential, alternatives joined by {@code |}; of experience as {@link
     *     #code(Job.AskedExperience)}
     * @param state the name of a {@link Gate.State} or {@link Service.State}
     * @param closed whether it keeps the person out of the job
     */
    public record MustHave(String code, String state, boolean closed) {}

    /** One competency that the job asks. */
    public record Skill(
            Competency.Id competency, Ask ask, Held held, Evidence evidence, Outcome outcome) {}

    public Snapshot {
        mustHaves = List.copyOf(mustHaves);
        skills = List.copyOf(skills);
    }

    public static Snapshot of(GapReport report) {
        List<MustHave> mustHaves =
                report.gates().stream()
                        .filter(gate -> gate.anyOf().stream().noneMatch(Credential::personal))
                        .map(g -> new MustHave(code(g.anyOf()), g.state().name(), g.closed()))
                        .collect(Collectors.toList());
        report.experience().stream()
                .map(s -> new MustHave(code(s.asked()), s.state().name(), s.closed()))
                .forEach(mustHaves::add);
        return new Snapshot(
                report.on(),
                report.summary().readiness(),
                report.summary().hours(),
                report.job().wage().stream().mapToDouble(w -> w.usdPerYear()).findFirst(),
                mustHaves,
                report.lines().stream().map(Snapshot::skill).toList());
    }

    private static Skill skill(Line line) {
        return new Skill(
                line.competency().id(),
                line.requirement().ask(),
                line.standing().held(),
                line.standing().evidence(),
                line.outcome());
    }

    static String code(List<Credential> anyOf) {
        return anyOf.stream().map(each -> each.id().code()).collect(Collectors.joining("|"));
    }

    /** Such as {@code 24 months in nursing/cna|nursing/pca}. */
    static String code(Job.AskedExperience asked) {
        return asked.months()
                + " months in "
                + asked.in().stream().map(Object::toString).collect(Collectors.joining("|"));
    }

    public long count(Outcome outcome) {
        return skills.stream().filter(skill -> skill.outcome() == outcome).count();
    }

    /** How many must-haves keep the person out of the job. */
    public long closed() {
        return mustHaves.stream().filter(MustHave::closed).count();
    }

    /** Whether a report would say the same of everything that is in here, whatever its day. */
    public boolean saysTheSame(Snapshot other) {
        return equals(
                new Snapshot(
                        on,
                        other.readiness,
                        other.hours,
                        other.wageUsdPerYear,
                        other.mustHaves,
                        other.skills));
    }
}
