package org.trellis.gap.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Importance;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Summary;
import org.trellis.gap.assess.OpenSkill.Reason;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.person.Person;

/**
 * What to ask next. Each open skill is tried with each answer that its scale has, the gap is
 * recomputed, and what is left open is compared: nothing is estimated.
 *
 * <p>First comes the skill with the largest share of answers that settle the verdict at once; of
 * equal ones, or when it is settled, the one whose answer takes the largest part out of the open
 * hours or the open readiness, whichever is more; then the order of the report. Every answer
 * narrows; the least that any takes out is what counts. The verdict is settled when it is the same
 * with nothing and with all of the open skills held: more held never makes it worse.
 *
 * <p>O(q a l) for q open skills of l, each with a answers. Safe for many threads.
 */
public final class Assessments {
    private static final Comparator<OpenSkill> DECIDES_FIRST =
            Comparator.comparingDouble(each -> -each.settling() / (double) each.answers());

    private final Gaps gaps;
    private final PossibleAnswers answers;

    public Assessments(Gaps gaps) {
        this.gaps = gaps;
        this.answers = new PossibleAnswers(gaps.board().catalog().scales());
    }

    /**
     * @param presumed whether what a job lets us assume counts as known
     * @param aside skills that are not to be asked now
     */
    public Assessment of(
            Person person, Job.Id job, LocalDate on, boolean presumed, Set<Competency.Id> aside) {
        var catalog = gaps.board().catalog();
        Holdings holdings = Holdings.of(catalog, person, on, presumed);
        GapReport report = gaps.report(holdings, catalog.getJob(job), on, Importance.NOW);
        List<Line> open =
                report.lines().stream().filter(line -> line.outcome() == Outcome.UNKNOWN).toList();
        Trial trial = new Trial(holdings, report);
        Outlook outlook = trial.outlook(open);
        List<OpenSkill> questions = new ArrayList<>();
        for (Line line : open) {
            if (!aside.contains(line.competency().id())) {
                questions.add(trial.question(line, outlook));
            }
        }
        questions.sort(DECIDES_FIRST.thenComparing(each -> -trial.part(each)));
        return new Assessment(report, outlook, questions);
    }

    /** One person and job, with answers tried out. */
    private final class Trial {
        private final Holdings holdings;
        private final GapReport report;
        private final double openHours;
        private final double openReadiness;

        Trial(Holdings holdings, GapReport report) {
            this.holdings = holdings;
            this.report = report;
            var now = new Assessment(report, new Outlook(Verdict.ALL, Verdict.ALL), List.of());
            openHours = now.openHours();
            openReadiness = now.openReadiness();
        }

        Outlook outlook(List<Line> open) {
            List<Person.Rating> worst = new ArrayList<>();
            List<Person.Rating> best = new ArrayList<>();
            for (Line line : open) {
                List<Held> possible = answers.of(line.requirement().ask());
                worst.add(rating(line, possible.get(0)));
                best.add(rating(line, possible.get(possible.size() - 1)));
            }
            return outlook(summary(worst), summary(best));
        }

        private Outlook outlook(Summary worst, Summary best) {
            return Outlook.of(
                    report.closed() > 0, worst, best, gaps.board().catalog().assumptions());
        }

        private Summary summary(List<Person.Rating> tried) {
            return gaps.summary(holdings.with(tried), report.job(), Importance.NOW);
        }

        private Person.Rating rating(Line line, Held answer) {
            return new Person.Rating(
                    line.competency().id(), answer, Evidence.SUPERVISOR, report.on());
        }

        OpenSkill question(Line line, Outlook now) {
            int settling = 0;
            double hours = openHours;
            double ready = openReadiness;
            List<Held> possible = answers.of(line.requirement().ask());
            for (Held answer : possible) {
                Summary after = summary(List.of(rating(line, answer)));
                settling += outlook(after, after).settled() ? 1 : 0;
                hours = Math.min(hours, openHours - Assessment.width(after.hours()));
                ready =
                        Math.min(
                                ready,
                                openReadiness
                                        - after.readiness().map(Assessment::width).orElse(0.0));
            }
            int decides = now.settled() ? 0 : settling;
            var asked = new OpenSkill(line, decides, possible.size(), hours, ready, Reason.HOURS);
            return new OpenSkill(line, decides, possible.size(), hours, ready, reason(asked));
        }

        private Reason reason(OpenSkill asked) {
            if (asked.settling() > 0) {
                return Reason.VERDICT;
            }
            return hoursPart(asked) >= readinessPart(asked) ? Reason.HOURS : Reason.READINESS;
        }

        double part(OpenSkill asked) {
            return Math.max(hoursPart(asked), readinessPart(asked));
        }

        private double hoursPart(OpenSkill asked) {
            return openHours > 0 ? asked.hours() / openHours : 0;
        }

        private double readinessPart(OpenSkill asked) {
            return openReadiness > 0 ? asked.ready() / openReadiness : 0;
        }
    }
}
