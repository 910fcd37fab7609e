package org.trellis.report.lattice;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.trellis.credential.Gate;
import org.trellis.gap.Line;
import org.trellis.lattice.EdgeLabel;
import org.trellis.lattice.Lattice;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.catalog.Ladder;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.GapJson;
import org.trellis.report.path.WayJson;

/**
 * A ladder as JSON: its jobs, and its moves with what each asks.
 *
 * @param ladder its code
 * @param region whose wages count; null for the nation's
 * @param moves out of the ladder's jobs, bridges to other ladders included
 */
public record LatticeJson(
        String ladder,
        String title,
        Optional<RegionJson> region,
        List<Rung> jobs,
        List<Edge> moves) {

    /**
     * A job of a ladder.
     *
     * @param job as ladder/job
     * @param band entry, mid, senior or management
     * @param wageArea where the wage is an area's; null for the nation's or another source's
     * @param wageSource the key of the source
     */
    public record Rung(
            String job,
            String title,
            String band,
            String onetSoc,
            OptionalInt jobZone,
            OptionalDouble wageUsdPerYear,
            OptionalInt wageYear,
            Optional<String> wageArea,
            Optional<String> wageSource) {

        public static Rung of(Job job, Words words) {
            return new Rung(
                    job.id().toString(),
                    words.text(job.title()),
                    Code.of(job.band()),
                    job.onetSoc(),
                    job.jobZone(),
                    job.wage().stream().mapToDouble(Job.Wage::usdPerYear).findFirst(),
                    job.wage().stream().mapToInt(Job.Wage::year).findFirst(),
                    job.wage().flatMap(Job.Wage::area),
                    job.wage().map(Job.Wage::source));
        }
    }

    /**
     * A move from one job to another.
     *
     * @param kind vertical, lateral or diagonal
     * @param experienceMonths usual time in the job before
     * @param programMonths usual length of the school or training
     * @param wageChangeUsdPerYear the next pay minus the present one
     */
    public record Edge(
            String from,
            String to,
            String kind,
            int experienceMonths,
            int programMonths,
            List<WayJson.Experience> developmentalExperiences,
            List<Ask> competencies,
            List<Gating> credentials,
            double competencyHoursLow,
            double competencyHoursHigh,
            double schoolingHours,
            OptionalDouble wageChangeUsdPerYear,
            String source) {}

    /**
     * A competency that the move asks.
     *
     * @param competency as model/code
     * @param outcome met, gap or unknown
     */
    public record Ask(
            String competency, GapJson.Required required, String outcome, OptionalDouble levels) {}

    /**
     * A credential that the move asks.
     *
     * @param credential its code; alternatives are joined by |
     * @param need required, varies_by_state or preferred
     */
    public record Gating(String credential, String need) {}

    public static LatticeJson of(Lattice lattice, Ladder ladder, Words words) {
        return new LatticeJson(
                ladder.code(),
                words.text(ladder.title()),
                RegionJson.of(lattice.catalog()),
                ladder.jobs().values().stream().map(job -> Rung.of(job, words)).toList(),
                ladder.jobs().keySet().stream()
                        .flatMap(job -> lattice.from(job).stream())
                        .map(move -> edge(lattice.label(move), words))
                        .toList());
    }

    private static Edge edge(EdgeLabel label, Words words) {
        return new Edge(
                label.move().from().toString(),
                label.move().to().toString(),
                Code.of(label.move().kind()),
                label.move().experienceMonths(),
                label.move().programMonths(),
                WayJson.experiences(Optional.of(label.move()), words),
                label.competencies().stream().map(LatticeJson::line).toList(),
                label.gates().stream().map(LatticeJson::gate).toList(),
                label.competencyHours().low(),
                label.competencyHours().high(),
                label.schoolingHours(),
                label.wageChangeUsdPerYear(),
                label.move().source());
    }

    private static Ask line(Line line) {
        return new Ask(
                line.competency().id().toString(),
                GapJson.required(line.requirement().ask()),
                Code.of(line.outcome()),
                line.levels());
    }

    private static Gating gate(Gate gate) {
        return new Gating(GapJson.codes(gate), Code.of(gate.need()));
    }
}
