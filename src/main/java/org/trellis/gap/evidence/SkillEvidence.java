package org.trellis.gap.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Holdings;
import org.trellis.gap.Interval;
import org.trellis.gap.Line;
import org.trellis.gap.Origin;
import org.trellis.gap.Standing;
import org.trellis.gap.evidence.EvidenceEntry.Reason;
import org.trellis.model.Competency;
import org.trellis.model.Evidence;
import org.trellis.model.Held;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;

/**
 * All that is known of one skill of a person, for one job: what counts today comes first, then the
 * other ratings, the strongest first, then what is inferred. Ratings of the same skill in other
 * models are among them.
 *
 * @param line what the job asks of it; empty where it asks nothing that is rated
 * @param oneLess what a level less would change; empty where nothing counts, or nothing is asked
 */
public record SkillEvidence(
        Competency competency,
        Optional<Line> line,
        List<EvidenceEntry> entries,
        Optional<OneLess> oneLess) {
    /**
     * The gap recomputed as if what counts were one level lower; "has" becomes "has not".
     *
     * @param held what would count
     */
    public record OneLess(Held held, Line line, Optional<Interval> readiness, Interval hours) {}

    public SkillEvidence {
        entries = List.copyOf(entries);
    }

    /** Of {@code report}, which was made with the same assumption. */
    public static SkillEvidence of(
            Gaps gaps, GapReport report, Competency.Id id, boolean presumed) {
        Catalog catalog = gaps.board().catalog();
        Holdings holdings = Holdings.of(catalog, report.person(), report.on(), presumed);
        Optional<Line> line =
                report.lines().stream()
                        .filter(each -> each.competency().id().equals(id))
                        .findFirst();
        Standing counts = line.map(Line::standing).orElseGet(() -> holdings.standing(id));
        List<EvidenceEntry> entries = new ArrayList<>();
        if (counts.evidence() != Evidence.NONE) {
            entries.add(new EvidenceEntry(counts, Reason.COUNTS));
        }
        for (Standing other : counts.others()) {
            entries.add(new EvidenceEntry(other, reason(other, counts, holdings)));
        }
        entries.addAll(uncounted(report, catalog.listSame(id)));
        return new SkillEvidence(
                catalog.getCompetency(id),
                line,
                entries,
                line.flatMap(asked -> oneLess(gaps, holdings, report, asked)));
    }

    private static Reason reason(Standing other, Standing counts, Holdings holdings) {
        if (!other.evidence().ofRating()) {
            boolean gives =
                    counts.origin() instanceof Origin.Leveled leveled
                            && leveled.level().equals(other.origin());
            if (gives) {
                return Reason.GIVES_LEVEL;
            }
            return counts.evidence().ofRating() ? Reason.INFERRED : Reason.NOT_HIGHEST;
        }
        if (counts.evidence().isVerified() && !other.evidence().isVerified()) {
            return Reason.OWN_WORD;
        }
        if (holdings.isOld(other) && !holdings.isOld(counts)) {
            return Reason.OLD;
        }
        return other.date().equals(counts.date()) ? Reason.SAME_DAY : Reason.NOT_NEWEST;
    }

    /** Kept with the person, and no part of any standing. */
    private static List<EvidenceEntry> uncounted(GapReport report, List<Competency.Id> same) {
        List<EvidenceEntry> entries = new ArrayList<>();
        for (Person.Rating each : report.person().ratings()) {
            boolean later = each.date().isAfter(report.on());
            boolean unseen = each.held() instanceof Held.NotAssessed;
            if (same.contains(each.competency()) && (later || unseen)) {
                var origin = new Origin.Rated(each.evidence(), each.date(), each.score());
                entries.add(
                        new EvidenceEntry(
                                new Standing(each.held(), origin),
                                later ? Reason.LATER : Reason.UNSEEN));
            }
        }
        return entries;
    }

    private static Optional<OneLess> oneLess(
            Gaps gaps, Holdings holdings, GapReport report, Line line) {
        Held counts = line.standing().held();
        if (counts instanceof Held.NotAssessed || counts instanceof Held.Lacks) {
            return Optional.empty();
        }
        Held lower =
                counts instanceof Held.AtLevel at
                        ? Held.at(at.level().oneLess())
                        : new Held.Lacks();
        Competency.Id id = line.competency().id();
        // Of two ratings of one day the lower counts, and none is fresher or stronger than this.
        var rating = new Person.Rating(id, lower, Evidence.SUPERVISOR, report.on());
        GapReport then =
                gaps.report(
                        holdings.with(List.of(rating)),
                        report.job(),
                        report.on(),
                        report.importance());
        return then.lines().stream()
                .filter(each -> each.competency().id().equals(id))
                .findFirst()
                .map(
                        each ->
                                new OneLess(
                                        lower,
                                        each,
                                        then.summary().readiness(),
                                        then.summary().hours()));
    }
}
