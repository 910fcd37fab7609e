package org.trellis.report.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.trellis.credential.Gate;
import org.trellis.gap.Service;
import org.trellis.gap.rank.Ranking.Ranked;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Part;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;

/**
 * The jobs nearest to a person as JSON, nearest first.
 *
 * @param person the case id
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param next what to send as cursor to the API for the jobs that follow; null at the end
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record RankJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        List<Near> jobs,
        Optional<String> next,
        List<WarningJson> warnings) {

    /**
     * @param job as ladder/job
     * @param learningHours what the order goes by
     * @param schoolingHours of the credentials that are missing
     * @param missing codes of the credentials that are missing; alternatives are joined by |
     */
    public record Near(
            String job,
            String title,
            double learningHours,
            double schoolingHours,
            GapJson.Figures summary,
            List<String> missing,
            List<String> missingExperience) {}

    public static RankJson of(
            Person person, LocalDate on, Part<Ranked> nearest, Catalog catalog, Words words) {
        return new RankJson(
                person.id(),
                on,
                RegionJson.of(catalog),
                nearest.items().stream().map(each -> job(each, words)).toList(),
                nearest.next(),
                WarningJson.of(person, words));
    }

    /** Of a job, as a list in parts knows it. */
    public static String name(Ranked ranked) {
        return ranked.job().id().toString();
    }

    private static Near job(Ranked each, Words words) {
        return new Near(
                each.job().id().toString(),
                words.text(each.job().title()),
                each.learningHours(),
                each.schoolingHours(),
                GapJson.figures(each.summary()),
                each.gates().stream().filter(Gate::closed).map(GapJson::codes).toList(),
                each.experience().stream()
                        .filter(Service::closed)
                        .map(service -> words.experience(service.asked()))
                        .toList());
    }
}
