package org.trellis.model.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.trellis.model.Checks;
import org.trellis.model.Competency;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.Level;
import org.trellis.model.Text;

/**
 * A work process schedule of a registered apprenticeship: Appendix A of a set of standards. Whether
 * it obeys the rules is another question: a schedule that breaks them can be read and checked.
 *
 * @param onetSoc as written; the empty text when none is given
 * @param onetRelease such as {@code 29.3}; empty when none is given
 * @param rapidsCode such as {@code 0414S-R}; the leading zero belongs to it
 * @param jurisdiction {@code US} or a state's two letters
 * @param workProcesses in the order of the paper, at most {@link #MOST_PROCESSES}
 * @param doubts what the source contradicts itself on, or what we could not confirm
 * @param sources keys of {@code seeds/sources.csv}
 */
public record Schedule(
        Text title,
        Optional<Job.Id> job,
        String onetSoc,
        String onetRelease,
        Optional<RapidsCode> rapidsCode,
        Approach approach,
        String jurisdiction,
        Term term,
        List<WorkProcess> workProcesses,
        List<Course> relatedInstruction,
        Optional<Wage> wage,
        Optional<Ratio> ratio,
        Optional<Probation> probation,
        OptionalInt minimumAge,
        Optional<Text> selection,
        Optional<Credit> credit,
        List<InterimCredential> interimCredentials,
        Optional<String> sponsor,
        List<Text> doubts,
        List<String> sources,
        Issue.Place place) {
    public static final int MOST_PROCESSES = 500;

    public enum Approach {
        TIME,
        COMPETENCY,
        HYBRID;

        /** As written in files: {@code hybrid}. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The code of the occupation in RAPIDS: four digits, then letters. */
    public record RapidsCode(String text) {
        public RapidsCode {
            if (!text.matches("\\d{4}[A-Z]{0,2}(-?R)?( ?V\\d)?")) {
                throw new IllegalArgumentException(
                        "RAPIDS code '" + text + "' is not four digits and a suffix");
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * @param hours on-the-job hours of the whole term; empty when the source gives none
     * @param months likewise
     */
    public record Term(Optional<Hours.Range> hours, Optional<Months> months) {}

    public record Months(int min, int max) {
        public Months {
            if (min < 1 || max > 120 || min > max) {
                throw new IllegalArgumentException(
                        "months must be from 1 to 120, the lower first, not " + min + " to " + max);
            }
        }
    }

    /**
     * @param hours empty where a competency-based schedule gives none
     * @param source key of the source of the figure when it differs from the schedule's sources
     */
    public record WorkProcess(
            Text title,
            Optional<Hours.Range> hours,
            List<Text> tasks,
            List<Skill> competencies,
            Optional<String> source,
            Issue.Place place) {
        public WorkProcess {
            tasks = List.copyOf(tasks);
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * What is taught and demonstrated: a competency of a model, or the paper's own words.
     *
     * @param level taught to; empty when no level is stated
     * @param core has to be demonstrated to complete the apprenticeship
     * @param assessedBy how it is demonstrated
     */
    public record Skill(
            Optional<Competency.Id> competency,
            Optional<Text> words,
            Optional<Level> level,
            boolean core,
            Optional<Text> assessedBy) {
        public Skill {
            if (competency.isEmpty() && words.isEmpty()) {
                throw new IllegalArgumentException("neither a competency nor words");
            }
        }

        public static Skill of(Competency.Id competency, Optional<Level> level) {
            return new Skill(
                    Optional.of(competency), Optional.empty(), level, false, Optional.empty());
        }
    }

    /**
     * A course of related instruction.
     *
     * @param hours empty when the source gives none
     * @param year 1 is the first year of the apprenticeship; empty when not stated
     */
    public record Course(
            Text title,
            Optional<String> code,
            Optional<String> provider,
            List<Text> objectives,
            Optional<Hours.Range> hours,
            OptionalInt year,
            List<Skill> competencies,
            Issue.Place place) {
        public Course {
            objectives = List.copyOf(objectives);
            competencies = List.copyOf(competencies);
            year.ifPresent(y -> Checks.within(y, 1, 10, "year"));
        }
    }

    /**
     * @param journeyworkerUsdPerHour above 0; empty when not known
     * @param asOf the day the journeyworker wage is valid
     * @param minimumUsdPerHour the minimum wage that applies, above 0; empty when not stated
     */
    public record Wage(
            OptionalDouble journeyworkerUsdPerHour,
            Optional<LocalDate> asOf,
            OptionalDouble minimumUsdPerHour,
            List<WageStep> steps) {
        public Wage {
            journeyworkerUsdPerHour.ifPresent(
                    usd -> Checks.within(usd, 0.01, 1000, "USD per hour"));
            minimumUsdPerHour.ifPresent(usd -> Checks.within(usd, 0.01, 1000, "USD per hour"));
            steps = List.copyOf(steps);
        }

        /** What a step pays; empty when a percentage stands there without a journeyworker wage. */
        public OptionalDouble usdPerHour(WageStep step) {
            if (step.usdPerHour().isPresent() || journeyworkerUsdPerHour.isEmpty()) {
                return step.usdPerHour();
            }
            double full = journeyworkerUsdPerHour.getAsDouble();
            return OptionalDouble.of(full * step.percent().getAsDouble() / 100);
        }

        /** Per cent of the journeyworker wage; empty when it can not be known. */
        public OptionalDouble percent(WageStep step) {
            if (step.percent().isPresent() || journeyworkerUsdPerHour.isEmpty()) {
                return step.percent();
            }
            double full = journeyworkerUsdPerHour.getAsDouble();
            return OptionalDouble.of(100 * step.usdPerHour().getAsDouble() / full);
        }
    }

    /**
     * One wage period: per cent of the journeyworker wage or US dollars an hour, for so many hours
     * or months.
     */
    public record WageStep(
            OptionalDouble percent,
            OptionalDouble usdPerHour,
            Optional<Hours> hours,
            OptionalInt months) {
        public WageStep {
            if (percent.isEmpty() && usdPerHour.isEmpty()) {
                throw new IllegalArgumentException("a wage step has a percent or usd_per_hour");
            }
            percent.ifPresent(p -> Checks.within(p, 0.01, 200, "percent"));
            usdPerHour.ifPresent(usd -> Checks.within(usd, 0.01, 1000, "USD per hour"));
            months.ifPresent(m -> Checks.within(m, 1, 120, "months"));
        }
    }

    /** Apprentices to journeyworkers. */
    public sealed interface Ratio {
        record Numeric(int apprentices, int journeyworkers) implements Ratio {
            public Numeric {
                Checks.within(apprentices, 1, 1000, "apprentices");
                Checks.within(journeyworkers, 1, 1000, "journeyworkers");
            }
        }

        /** A ratio in words only. */
        record InWords(Text text) implements Ratio {}
    }

    public sealed interface Probation {
        record InHours(Hours hours) implements Probation {}

        record InMonths(double months) implements Probation {
            public InMonths {
                Checks.within(months, 0, 120, "months");
            }
        }
    }

    /** The sponsor's rule on credit for prior learning. */
    public record Credit(Hours maxHours, Set<Evidence> evidence) {
        public Credit {
            evidence = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(evidence));
        }
    }

    /** What a sponsor may take as proof; what somebody says of themself is none. */
    public enum Evidence {
        TEST,
        SUPERVISOR,
        HOURS_LOG,
        CREDENTIAL
    }

    /**
     * @param credential a code of {@code seeds/credentials.csv}, or a name
     */
    public record InterimCredential(String credential, Optional<Hours> afterHours) {
        public InterimCredential {
            credential = Checks.filled(credential, "credential");
        }
    }

    public Schedule {
        if (!jurisdiction.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(
                    "jurisdiction '" + jurisdiction + "' is not US or two letters of a state");
        }
        Checks.within(workProcesses.size(), 0, MOST_PROCESSES, "work processes");
        minimumAge.ifPresent(age -> Checks.within(age, 1, 99, "minimum_age"));
        workProcesses = List.copyOf(workProcesses);
        relatedInstruction = List.copyOf(relatedInstruction);
        interimCredentials = List.copyOf(interimCredentials);
        doubts = List.copyOf(doubts);
        sources = List.copyOf(sources);
    }

    /** A copy with another term, its processes and wage; the rest stays. */
    public Schedule with(Term newTerm, List<WorkProcess> processes, Optional<Wage> newWage) {
        return new Schedule(
                title,
                job,
                onetSoc,
                onetRelease,
                rapidsCode,
                approach,
                jurisdiction,
                newTerm,
                processes,
                relatedInstruction,
                newWage,
                ratio,
                probation,
                minimumAge,
                selection,
                credit,
                interimCredentials,
                sponsor,
                doubts,
                sources,
                place);
    }

    /** The sum of the processes at both ends; empty when any process has no hours, or none is. */
    public Optional<Hours.Range> processHours() {
        return workProcesses.stream()
                .map(WorkProcess::hours)
                .reduce((a, b) -> a.flatMap(x -> b.map(x::plus)))
                .flatMap(sum -> sum);
    }
}
