package org.trellis.report.explore;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.explore.Opener;
import org.trellis.path.explore.Openers;
import org.trellis.report.RegionJson;
import org.trellis.report.Words;
import org.trellis.report.gap.WarningJson;

/**
 * The best next thing, as JSON.
 *
 * @param person the case id
 * @param on the day the answer holds for
 * @param region whose wages count; null for the nation's
 * @param by jobs or pay
 * @param startMonths within how many months of learning a job counts as open
 * @param openAlready how many jobs are open without anything more
 * @param open these jobs: those that leave the least to learn first, then the best paid
 * @param careerMapsOnly whether other U.S. occupations were not looked at
 * @param notes what open means, and what the data does not hold
 * @param next what opens most comes first
 * @param warnings figures of the person or of a limit that are probably not what was meant
 */
public record NextJson(
        String person,
        LocalDate on,
        Optional<RegionJson> region,
        String by,
        double startMonths,
        int openAlready,
        List<Opened> open,
        boolean careerMapsOnly,
        List<String> notes,
        List<Thing> next,
        List<WarningJson> warnings) {

    /**
     * One credential to earn, or one skill to learn.
     *
     * @param credential its code; null for a skill
     * @param competency as model/code; null for a credential
     * @param opens the jobs that it opens
     */
    public record Thing(
            Optional<String> credential,
            Optional<String> competency,
            Optional<Number> level,
            double hours,
            double usd,
            List<Opened> opens) {}

    /** A job as ladder/job, with its pay. */
    public record Opened(String job, String title, OptionalDouble wageUsdPerYear) {}

    public static NextJson of(
            Openers openers, Person person, LocalDate on, Catalog catalog, Words words) {
        return new NextJson(
                person.id(),
                on,
                RegionJson.of(catalog),
                Code.of(openers.by()),
                openers.startMonths(),
                openers.open().size(),
                openers.open().stream().map(job -> job(job, words)).toList(),
                openers.laddersOnly(),
                NextNotes.of(openers, words),
                openers.list().stream().map(each -> thing(each, words)).toList(),
                WarningJson.of(person, words));
    }

    private static Thing thing(Opener each, Words words) {
        Optional<Opener.Earn> earn =
                Optional.of(each.what())
                        .filter(Opener.Earn.class::isInstance)
                        .map(Opener.Earn.class::cast);
        Optional<Opener.Learn> learn =
                Optional.of(each.what())
                        .filter(Opener.Learn.class::isInstance)
                        .map(Opener.Learn.class::cast);
        return new Thing(
                earn.map(what -> what.credential().id().code()),
                learn.map(what -> what.demand().competency().toString()),
                learn.flatMap(NextJson::level),
                each.hours(),
                each.usd(),
                each.opened().stream().map(job -> job(job, words)).toList());
    }

    private static Optional<Number> level(Opener.Learn learn) {
        return learn.demand().ask() instanceof Requirement.AtLevel at
                ? Optional.of(at.level().number())
                : Optional.empty();
    }

    private static Opened job(Job job, Words words) {
        return new Opened(
                job.id().toString(),
                words.text(job.title()),
                job.wage().stream().mapToDouble(Job.Wage::usdPerYear).findFirst());
    }
}
