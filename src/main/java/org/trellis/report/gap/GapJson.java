package org.trellis.report.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Service;
import org.trellis.gap.Standing;
import org.trellis.gap.Summary;
import org.trellis.message.Code;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.Scales;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Phrases;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;

/**
 * A gap report as JSON with numbers to four decimals. What does not apply or is not known is null:
 * the hours of an unknown line are in the summary's interval only.
 *
 * @param person the case id
 * @param job as ladder/job, or onet/ and an O*NET-SOC code
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param importance now or future
 * @param lines what the job asks, line by line
 * @param notRated what nobody has rated for this job; never counted
 * @param strengths held, but not asked here
 * @param credentials required first, then what varies by state, then preferred
 * @param experience what the job asks to have served
 * @param assumedCredentials those that count as held only because the current job asks for them
 * @param toEarn for each credential that is not met, what has to be earned, one after the other
 * @param doubts what speaks against relying on what is held
 * @param ifSelfLower if each level on the person's own word were one too high; null without any
 * @param notes what the data of the country does not hold; empty for a job of a ladder
 * @param attribution of the national data; null for a job of a ladder
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record GapJson(
        String person,
        String job,
        LocalDate on,
        Optional<RegionJson> region,
        String importance,
        List<Skill> lines,
        List<Unrated> notRated,
        List<Unrated> strengths,
        List<MustHave> credentials,
        List<Experience> experience,
        List<String> assumedCredentials,
        List<ToEarn> toEarn,
        List<DoubtJson> doubts,
        Figures summary,
        Optional<OwnWord> ifSelfLower,
        List<String> notes,
        Optional<String> attribution,
        List<WarningJson> warnings) {

    /**
     * One competency that the job asks.
     *
     * @param competency as model/code
     * @param heldOnRequiredScale null where the level held is on that scale or does not compare
     * @param outcome met, gap or unknown
     * @param levels how many levels are missing
     * @param hours learning hours that are missing
     * @param neededAtEntry whether one needs it from the start; null when nobody has rated that
     * @param source the key of the source that states the requirement
     */
    public record Skill(
            String competency,
            String name,
            String tier,
            Required required,
            Holding held,
            Optional<Number> heldOnRequiredScale,
            String outcome,
            OptionalDouble levels,
            OptionalDouble hours,
            Optional<Boolean> neededAtEntry,
            String source) {}

    /**
     * What a job asks of a competency.
     *
     * @param kind level or needed
     */
    public record Required(String kind, Optional<Number> level, Optional<String> scale) {}

    /**
     * What somebody holds of a competency.
     *
     * @param kind level, has, no or unknown
     * @param evidence where that is known from
     * @param test the score that shows it; null without one
     */
    public record Holding(
            String kind,
            Optional<Number> level,
            Optional<String> scale,
            Optional<String> evidence,
            Optional<LocalDate> date,
            Optional<Scales.Score> test) {}

    /** A competency that counts for nothing here. */
    public record Unrated(
            String competency, String name, String tier, Holding held, String source) {}

    /**
     * A credential that the job asks.
     *
     * @param credential its code; alternatives are joined by |
     * @param need required, varies_by_state or preferred
     * @param outcome met, missing, expired, expiring or unknown
     */
    public record MustHave(
            String credential, String need, String outcome, Optional<LocalDate> expires) {}

    /**
     * Experience that the job asks.
     *
     * @param in jobs where it counts
     * @param instead credentials that count for it
     * @param served months; null when not known
     * @param by the credential that counts for it
     */
    public record Experience(
            String name,
            int months,
            List<String> in,
            List<String> instead,
            OptionalDouble served,
            String outcome,
            Optional<String> by,
            String source) {}

    /**
     * How many lines are met, and how ready that makes.
     *
     * @param readinessLow a share, if all that is unknown is missing
     * @param readinessHigh a share, if all that is unknown is met
     * @param coverage the share of the lines that was checked: verified and self-rated
     * @param verified the share that a test, a supervisor, an hours log or a credential shows
     * @param selfRated the share on the person's own word
     * @param presumed the share assumed from a job
     * @param unknownShare the share that is not known; the four add up to 1
     */
    public record Figures(
            int met,
            int gap,
            int unknown,
            OptionalDouble readinessLow,
            OptionalDouble readinessHigh,
            double coverage,
            double verified,
            double selfRated,
            double presumed,
            double unknownShare,
            double hoursLow,
            double hoursHigh) {}

    public static GapJson of(GapReport report, Catalog catalog, Words words) {
        var national = new NationalNotes(catalog, report.job(), words);
        Optional<String> attribution = national.attribution();
        return new GapJson(
                report.person().id(),
                report.job().id().toString(),
                report.on(),
                RegionJson.of(catalog),
                Code.of(report.importance()),
                report.lines().stream().map(line -> line(line, catalog, words)).toList(),
                report.notRated().stream()
                        .map(l -> apart(l.competency(), l.requirement(), l.standing(), words))
                        .toList(),
                report.strengths().stream()
                        .map(l -> apart(l.competency(), l.requirement(), l.standing(), words))
                        .toList(),
                report.gates().stream().map(GapJson::gate).toList(),
                report.experience().stream().map(e -> service(e, words)).toList(),
                report.gates().stream().filter(Gate::presumed).map(GapJson::codes).toList(),
                ToEarn.of(report),
                DoubtJson.of(report, new Phrases(catalog, words)),
                figures(report.summary()),
                OwnWord.of(report),
                attribution.isPresent() ? national.of(report) : List.of(),
                attribution,
                WarningJson.of(report.person(), words));
    }

    private static Skill line(Line line, Catalog catalog, Words words) {
        return new Skill(
                line.competency().id().toString(),
                words.text(line.competency().name()),
                line.competency().tier().code(),
                required(line.requirement().ask()),
                held(line.standing()),
                catalog.scales()
                        .converted(line.requirement().ask(), line.standing().held())
                        .map(Level::number),
                Code.of(line.outcome()),
                line.levels(),
                line.hours().exact()
                        ? OptionalDouble.of(line.hours().low())
                        : OptionalDouble.empty(),
                catalog.neededAtEntry(line.requirement()),
                line.requirement().source());
    }

    private static Unrated apart(
            Competency competency, Requirement requirement, Standing standing, Words words) {
        return new Unrated(
                competency.id().toString(),
                words.text(competency.name()),
                competency.tier().code(),
                held(standing),
                requirement.source());
    }

    public static Required required(Requirement.Ask ask) {
        return ask instanceof Requirement.AtLevel at
                ? new Required(
                        "level", Optional.of(at.level().number()), Optional.of(at.level().scale()))
                : new Required("needed", Optional.empty(), Optional.empty());
    }

    private static Holding held(Standing standing) {
        Optional<Held.AtLevel> at =
                standing.held() instanceof Held.AtLevel level
                        ? Optional.of(level)
                        : Optional.empty();
        return new Holding(
                kind(standing.held()),
                at.map(level -> level.level().number()),
                at.map(level -> level.level().scale()),
                Optional.of(standing.evidence()).filter(e -> e != Evidence.NONE).map(Code::of),
                standing.date(),
                standing.origin().score());
    }

    static String kind(Held held) {
        if (held instanceof Held.AtLevel) {
            return "level";
        }
        return held instanceof Held.Has ? "has" : held instanceof Held.Lacks ? "no" : "unknown";
    }

    private static MustHave gate(Gate gate) {
        return new MustHave(codes(gate), Code.of(gate.need()), outcome(gate), gate.expires());
    }

    /** The code of the credential asked for; alternatives are joined by |. */
    public static String codes(Gate gate) {
        return gate.anyOf().stream().map(c -> c.id().code()).collect(Collectors.joining("|"));
    }

    private static Experience service(Service service, Words words) {
        boolean unknown = service.state() == Service.State.UNKNOWN;
        return new Experience(
                words.experience(service.asked()),
                service.asked().months(),
                service.asked().in().stream().map(Object::toString).toList(),
                service.asked().instead().stream().map(c -> c.code()).toList(),
                unknown ? OptionalDouble.empty() : OptionalDouble.of(service.served()),
                Code.of(service.state()),
                service.by().map(c -> c.id().code()),
                service.asked().source());
    }

    /** What depends on the state is not known; {@code need} then says varies_by_state. */
    private static String outcome(Gate gate) {
        Gate.State state = gate.state();
        return Code.of(state == Gate.State.DEPENDS_ON_STATE ? Gate.State.UNKNOWN : state);
    }

    static Figures figures(Summary summary) {
        Summary.Checks checks = summary.checks();
        return new Figures(
                summary.met(),
                summary.gap(),
                summary.unknown(),
                summary.readiness().stream().mapToDouble(each -> each.low()).findFirst(),
                summary.readiness().stream().mapToDouble(each -> each.high()).findFirst(),
                summary.coverage(),
                checks.verified(),
                checks.selfRated(),
                checks.presumed(),
                checks.unknown(),
                summary.hours().low(),
                summary.hours().high());
    }
}
