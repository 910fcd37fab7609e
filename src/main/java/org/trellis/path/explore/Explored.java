package org.trellis.path.explore;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.trellis.message.Code;
import org.trellis.model.Job;
import org.trellis.path.account.CareerPath;
import org.trellis.path.search.Criterion;
import org.trellis.path.terrain.AskedEducation;

/**
 * What somebody could do: each job that can be reached within the limits, with its best way.
 *
 * @param complete false when the label budget ended the search
 * @param reached those with few openings after all others, each of the two in the order asked for
 * @param leftOut what was not shown, and why
 * @param education which schooling U.S. occupations asked for
 */
public record Explored(
        boolean complete,
        List<Reached> reached,
        LeftOut leftOut,
        Criterion by,
        int horizonYears,
        AskedEducation education) {
    /**
     * @param openingsPerYear in the country; empty when not known
     * @param few whether these are so few that the job stands apart
     */
    public record Reached(Job job, CareerPath best, OptionalDouble openingsPerYear, boolean few) {}

    /** Why a job is left out: the first of these that applies to it. */
    public enum Reason {
        /** It is the job held now. */
        HERE,
        /** It is in another field or at another level than asked for. */
        ELSEWHERE,
        /** It has fewer openings a year than asked for, or nobody counted them. */
        OPENINGS,
        /** Nobody has rated enough of what it asks. */
        UNRATED,
        /** It only breaks a limit. */
        LIMITS,
        /** No move and no door leads to it. */
        UNREACHABLE;

        public String code() {
            return Code.of(this);
        }
    }

    /** The jobs left out, each once, by the reason. */
    public record LeftOut(Map<Reason, List<Job.Id>> jobs) {
        public LeftOut {
            Map<Reason, List<Job.Id>> sorted = new EnumMap<>(Reason.class);
            jobs.forEach((reason, ids) -> sorted.put(reason, List.copyOf(ids)));
            jobs = Collections.unmodifiableMap(sorted);
        }

        public List<Job.Id> of(Reason reason) {
            return jobs.getOrDefault(reason, List.of());
        }

        public int count() {
            return jobs.values().stream().mapToInt(List::size).sum();
        }
    }

    public Explored {
        reached = List.copyOf(reached);
    }
}
