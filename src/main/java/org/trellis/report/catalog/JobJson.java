package org.trellis.report.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;
import org.trellis.report.gap.GapJson;
import org.trellis.report.lattice.LatticeJson;

/**
 * A job of a ladder as JSON: what it is, and what it asks.
 *
 * @param job its code, band, pay
 * @param does what one does in it
 * @param entry open, school or no: how people get in from no job before; null when nobody has said
 * @param requirements what it asks of skills, as far as somebody rated it
 * @param source the key of the source
 */
public record JobJson(
        LatticeJson.Rung job,
        Optional<String> does,
        Optional<String> note,
        Optional<String> entry,
        List<Skill> requirements,
        List<Credential> credentials,
        List<Experience> experience,
        String source) {

    /**
     * A competency that the job asks.
     *
     * @param competency as model/code
     */
    public record Skill(String competency, String name, GapJson.Required required, String source) {}

    /**
     * A credential that the job asks.
     *
     * @param anyOf one code, or alternatives
     * @param need required, varies_by_state or preferred
     */
    public record Credential(List<String> anyOf, List<String> names, String need, String source) {}

    /**
     * What must have been served before.
     *
     * @param in jobs where it counts, as ladder/job
     * @param instead credentials that stand in for it
     */
    public record Experience(
            String name, int months, List<String> in, List<String> instead, String source) {}

    public static JobJson of(Job job, Catalog catalog, Words words) {
        return new JobJson(
                LatticeJson.Rung.of(job, words),
                job.does().map(words::text),
                job.note().map(words::text),
                job.entry().map(Code::of),
                job.requirements().values().stream()
                        .flatMap(each -> skill(each, catalog, words).stream())
                        .toList(),
                job.credentials().stream().map(each -> credential(each, catalog, words)).toList(),
                job.experience().stream().map(each -> experience(each, words)).toList(),
                job.source());
    }

    static Optional<Skill> skill(Requirement requirement, Catalog catalog, Words words) {
        return requirement.isAsked()
                ? Optional.of(
                        new Skill(
                                requirement.competency().toString(),
                                words.text(catalog.getCompetency(requirement.competency()).name()),
                                GapJson.required(requirement.ask()),
                                requirement.source()))
                : Optional.empty();
    }

    private static Credential credential(Job.AskedCredential asked, Catalog catalog, Words words) {
        return new Credential(
                asked.anyOf().stream().map(each -> each.code()).toList(),
                asked.anyOf().stream()
                        .map(each -> words.text(catalog.getCredential(each).name()))
                        .toList(),
                Code.of(asked.need()),
                asked.source());
    }

    private static Experience experience(Job.AskedExperience asked, Words words) {
        return new Experience(
                words.experience(asked),
                asked.months(),
                asked.in().stream().map(Job.Id::toString).toList(),
                asked.instead().stream().map(each -> each.code()).toList(),
                asked.source());
    }
}
