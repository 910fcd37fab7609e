package org.trellis.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;

/**
 * A job: a rung of a ladder.
 *
 * @param wage empty when not known; never zero
 * @param does what one does in it, in a sentence or two
 */
public record Job(
        Id id,
        Text title,
        Classification classification,
        Optional<Wage> wage,
        Optional<Text> note,
        Optional<Text> does,
        Qualifications qualifications,
        String source,
        Issue.Place place) {
    /**
     * Where a job stands among the others.
     *
     * @param onetSoc the code of its occupation; empty when it is none of O*NET's
     * @param jobZone O*NET Job Zone 1-5; empty when not known
     * @param entry how people get into it without a job before; empty when nobody has said
     */
    public record Classification(
            String onetSoc, Band band, OptionalInt jobZone, Optional<Entry> entry) {
        private static final int MAJOR_GROUP = 2;

        /** The digits of the SOC major group of a code; empty for no code. */
        public static String majorGroup(String soc) {
            return soc.substring(0, Math.min(MAJOR_GROUP, soc.length()));
        }
    }

    /**
     * What a job asks for, each with its source.
     *
     * @param requirements one for each competency that some row of the ladder names, in file order
     * @param experience what must have been served before, or something in its place
     */
    public record Qualifications(
            Map<Competency.Id, Requirement> requirements,
            List<AskedCredential> credentials,
            List<AskedExperience> experience) {
        public Qualifications {
            requirements = Collections.unmodifiableMap(new LinkedHashMap<>(requirements));
            credentials = List.copyOf(credentials);
            experience = List.copyOf(experience);
        }

        /** Of a job that asks for no experience. */
        public Qualifications(
                Map<Competency.Id, Requirement> requirements, List<AskedCredential> credentials) {
            this(requirements, credentials, List.of());
        }
    }

    /**
     * Written {@code ladder/job}.
     *
     * @param prefix the folder of the ladder it came with, or another list of jobs: whether a job
     *     is on a ladder only the catalog knows
     */
    public record Id(String prefix, String code) implements Comparable<Id> {
        public Id {
            Checks.code(prefix, "ladder");
            Checks.code(code, "job");
        }

        /**
         * @throws IllegalArgumentException when {@code text} is not {@code ladder/job}
         */
        public static Id parse(String text) {
            int slash = text.indexOf('/');
            if (slash < 0) {
                throw new InvalidValue(Message.of("remedy.model.job", text));
            }
            return new Id(text.substring(0, slash), text.substring(slash + 1));
        }

        @Override
        public int compareTo(Id other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return prefix + "/" + code;
        }
    }

    public enum Band {
        ENTRY,
        MID,
        SENIOR,
        MANAGEMENT
    }

    /** The door into a job for somebody who comes from no job before it. */
    public enum Entry {
        /** People are hired without experience, with a high school diploma at most. */
        OPEN,
        /** People come straight from a school. */
        SCHOOL,
        /** There is none. */
        NO
    }

    /**
     * @param usdPerYear US dollars a year, above 0
     * @param area whose wage it is, as the survey names it; empty for the nation's and for those
     *     that are the same everywhere
     */
    public record Wage(double usdPerYear, int year, String source, Optional<String> area) {
        /** By which BLS turns hourly wages into annual ones. */
        public static final int HOURS_PER_YEAR = 2080;

        /** The key of each year's table of the General Schedule starts so. */
        private static final String GRADE_BASE_PAY = "opm-gs-";

        /** Of the nation. */
        public Wage(double usdPerYear, int year, String source) {
            this(usdPerYear, year, source, Optional.empty());
        }

        public Wage {
            if (!(usdPerYear > 0) || Double.isInfinite(usdPerYear)) {
                throw new InvalidValue(Message.of("remedy.model.wage", usdPerYear));
            }
        }

        /** Whether it is federal base pay of a grade: locality pay comes on top. */
        public boolean isGradeBase() {
            return source.startsWith(GRADE_BASE_PAY);
        }

        public double usdPerHour() {
            return usdPerYear / HOURS_PER_YEAR;
        }
    }

    public enum Need {
        REQUIRED,
        PREFERRED,
        VARIES_BY_STATE,
        /** What most people have who get into it. No file says so of a job. */
        TYPICAL;

        /** Those that a file may name. */
        public static final Set<Need> STATED =
                Collections.unmodifiableSet(EnumSet.of(REQUIRED, PREFERRED, VARIES_BY_STATE));
    }

    /** A credential the job asks for, or any one of several. */
    public record AskedCredential(
            List<Credential.Id> anyOf, Need need, String source, Issue.Place place) {
        public AskedCredential {
            anyOf = List.copyOf(anyOf);
            if (anyOf.isEmpty()) {
                throw new InvalidValue(Message.of("remedy.model.alternatives"));
            }
        }
    }

    /**
     * Months in any of some jobs that the job asks for; they add up.
     *
     * @param months above 0
     * @param instead credentials of which one may stand in for the months; empty for none
     * @param name what it is called, such as a year in the next lower grade; empty for any in a
     *     related occupation
     */
    public record AskedExperience(
            int months,
            Set<Id> in,
            List<Credential.Id> instead,
            Optional<Text> name,
            String source,
            Issue.Place place) {
        public AskedExperience {
            Checks.above(months, 0, "months");
            in = Collections.unmodifiableSet(new LinkedHashSet<>(in));
            instead = List.copyOf(instead);
        }
    }

    public String onetSoc() {
        return classification.onetSoc();
    }

    /** The SOC major group, two digits; empty when the occupation is none of O*NET's. */
    public String majorGroup() {
        return Classification.majorGroup(onetSoc());
    }

    public Band band() {
        return classification.band();
    }

    public OptionalInt jobZone() {
        return classification.jobZone();
    }

    public Optional<Entry> entry() {
        return classification.entry();
    }

    public Map<Competency.Id, Requirement> requirements() {
        return qualifications.requirements();
    }

    public List<AskedCredential> credentials() {
        return qualifications.credentials();
    }

    public List<AskedExperience> experience() {
        return qualifications.experience();
    }

    public Job withCredentials(List<AskedCredential> asked) {
        return with(new Qualifications(requirements(), asked, experience()));
    }

    public Job withExperience(List<AskedExperience> asked) {
        return with(new Qualifications(requirements(), credentials(), asked));
    }

    /** The same job, asking for something else. */
    public Job with(Qualifications asked) {
        return new Job(id, title, classification, wage, note, does, asked, source, place);
    }

    /** The same with the wage that it has in some area. */
    public Job withWage(Wage local) {
        var here = Optional.of(local);
        return new Job(id, title, classification, here, note, does, qualifications, source, place);
    }
}
