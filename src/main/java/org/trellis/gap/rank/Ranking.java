package org.trellis.gap.rank;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Interval;
import org.trellis.gap.Service;
import org.trellis.gap.Summary;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * The jobs nearest to a person, the present one left out. Nearest is what takes the fewest learning
 * hours: the greater of the hours of the credentials that are missing and the high end of the hours
 * to close, for school teaches. Then fewer closed gates, then higher readiness at the low end, then
 * the job code. Jobs that nobody has rated come last, for nothing can be said of them.
 */
public final class Ranking {
    /**
     * @param schoolingHours known hours of the shortest way to earn what the job still asks: what
     *     is required, and what varies by state unless the state does not ask it
     * @param learningHours what the order goes by
     */
    public record Ranked(GapReport report, double learningHours, double schoolingHours) {
        public Job job() {
            return report.job();
        }

        public Summary summary() {
            return report.summary();
        }

        public List<Gate> gates() {
            return report.gates();
        }

        public List<Service> experience() {
            return report.experience();
        }

        double readinessLow() {
            return summary().readiness().map(Interval::low).orElse(-1.0);
        }
    }

    /** The nearest first. */
    public static final Comparator<Ranked> NEAREST =
            Comparator.comparing((Ranked each) -> each.summary().readiness().isEmpty())
                    .thenComparingDouble(Ranked::learningHours)
                    .thenComparingLong(each -> each.report().closed())
                    .thenComparing(Comparator.comparingDouble(Ranked::readinessLow).reversed())
                    .thenComparing(each -> each.job().id());

    private Ranking() {}

    /**
     * @param limit how many at most, 0 or more
     */
    public static List<Ranked> nearest(Gaps gaps, Person person, LocalDate on, int limit) {
        return nearest(gaps, person, on, true, limit);
    }

    /**
     * @param presumed whether to count what the present and past jobs require as held
     */
    public static List<Ranked> nearest(
            Gaps gaps, Person person, LocalDate on, boolean presumed, int limit) {
        Catalog catalog = gaps.board().catalog();
        Holdings holdings = Holdings.of(catalog, person, on, presumed);
        Credentials credentials = gaps.board().credentials(holdings.credentials());
        return catalog.jobs()
                .filter(job -> !person.job().filter(job.id()::equals).isPresent())
                .map(job -> gaps.report(holdings, job, on, Importance.NOW))
                .map(report -> ranked(report, credentials, holdings))
                .sorted(NEAREST)
                .limit(limit)
                .toList();
    }

    /** One job alone. */
    public static Ranked of(Gaps gaps, Person person, Job.Id job, LocalDate on, boolean presumed) {
        Catalog catalog = gaps.board().catalog();
        Holdings holdings = Holdings.of(catalog, person, on, presumed);
        Credentials credentials = gaps.board().credentials(holdings.credentials());
        GapReport report = gaps.report(holdings, catalog.getJob(job), on, Importance.NOW);
        return ranked(report, credentials, holdings);
    }

    /** By the skills alone, of a job whose credentials nobody has listed. */
    public static Ranked bySkills(GapReport report) {
        return new Ranked(report, report.summary().hours().high(), 0);
    }

    private static Ranked ranked(GapReport report, Credentials credentials, Holdings holdings) {
        double hours =
                Earning.shortest(credentials, holdings.credentials(), report.job())
                        .map(CredentialSet::hours)
                        .orElse(0.0);
        return new Ranked(report, Math.max(hours, report.summary().hours().high()), hours);
    }
}
