package org.trellis.path.step;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.gap.Holdings;
import org.trellis.lattice.Lattice;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Held;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.terrain.AskedEducation;
import org.trellis.path.terrain.Entrances;
import org.trellis.path.terrain.Pay;
import org.trellis.path.terrain.Training;
import org.trellis.path.terrain.Traveler;

/**
 * All that one question needs of the catalog, in tables: the jobs that lie on some way, numbered in
 * the order of their codes, and what is asked on each. Limits are not looked at here, so the same
 * ground serves every limit that is dropped. Serves one thread.
 */
public final class Ground {
    /** Stands for the start, which is not a job that can be entered, and for no target. */
    public static final int NOWHERE = -1;

    public final Catalog catalog;
    public final Person person;
    public final Holdings holdings;
    public final List<Job> jobs;
    public final Needs needs;
    public final Credentials credentials;
    public final Trails trails;
    public final LinesOfWork fields;
    public final int target;
    final double usdPerHour;
    private final Survey survey;
    private final Entrances entrances;
    final double fullTimeHoursPerWeek;
    private final List<List<CredentialRequirement>> asked;
    private final Schools schools;
    private final Training training;
    private final Tenure tenure;
    private BitSet reached;

    /**
     * @param to empty for every job that can be reached
     */
    Ground(
            Lattice lattice,
            Traveler traveler,
            Optional<Job.Id> to,
            Survey survey,
            Entrances entrances) {
        this.catalog = lattice.catalog();
        this.survey = survey;
        this.entrances = entrances;
        person = traveler.person();
        holdings = Holdings.of(catalog, person, traveler.on(), traveler.presumed());
        training = new Training(catalog);
        jobs = survey.jobs;
        target = to.map(this::find).orElse(NOWHERE);
        trails = new Trails(entrances, this, training);
        fields =
                new LinesOfWork(
                        jobs, person.job().flatMap(catalog::findJob), catalog.assumptions());
        asked = jobs.stream().map(job -> listAsked(job, traveler.education())).toList();
        credentials = lattice.gaps().board().credentials(holdings.credentials());
        tenure = new Tenure(jobs, person, holdings.credentials(), credentials);
        schools = new Schools(credentials, asked, tenure, catalog.assumptions());
        needs = survey.needs(credentials.unrenewed(), traveler.unknownMet());
        usdPerHour = catalog.assumptions().get("usd_per_learning_hour");
        fullTimeHoursPerWeek = catalog.assumptions().get("full_time_hours_per_week");
    }

    /** Whether ways go over all U.S. occupations. */
    public boolean isCountry() {
        return survey.country;
    }

    /** An assumption that matters only on the country; 0 elsewhere. */
    double ofCountry(String assumption) {
        return isCountry() ? catalog.assumptions().get(assumption) : 0;
    }

    private List<CredentialRequirement> listAsked(Job job, AskedEducation education) {
        List<CredentialRequirement> all = holdings.credentials().asked(job);
        return education == AskedEducation.TYPICAL
                ? all
                : all.stream().filter(each -> each.need() != Job.Need.TYPICAL).toList();
    }

    /** What is held at the start. */
    public Skills skills() {
        Map<Competency.Id, List<Held>> held = new HashMap<>();
        return Skills.of(needs.heldBy(id -> held.computeIfAbsent(id, holdings::counting)));
    }

    /** The credentials at the start. */
    public BitSet valid() {
        return schools.validOf(holdings.credentials().beforeSchool());
    }

    /** Every job there is, on some way or on none. */
    public Stream<Job> all() {
        return entrances.all();
    }

    /** The number of {@code job} here; {@link #NOWHERE} when it lies on no way. */
    public int find(Job.Id job) {
        return survey.find(job);
    }

    /** Whether any way leads to {@code job}, limits aside. */
    public boolean isReached(Job.Id job) {
        if (reached == null) {
            reached = trails.reached();
        }
        int number = find(job);
        return number != NOWHERE && reached.get(number);
    }

    public List<CredentialRequirement> asked(int job) {
        return asked.get(job);
    }

    boolean asksNothing(int job) {
        return asked.get(job).isEmpty();
    }

    /** See {@link Earning#noWorse}. */
    public boolean noWorse(BitSet a, BitSet b) {
        return schools.noWorse(a, b);
    }

    Job job(Hop hop) {
        return jobs.get(hop.to());
    }

    /** -1 for one that the data do not have, though a schedule names it. */
    public int number(Credential.Id id) {
        return credentials.numbers(List.of(id)).nextSetBit(0);
    }

    /** What a credential counts as, as far as it matters here. */
    public BitSet counts(int credential) {
        Set<Credential.Id> ids = new LinkedHashSet<>();
        credentials.counts(credential).stream().forEach(c -> ids.add(credentials.get(c).id()));
        return schools.validOf(ids);
    }

    /** The fewest hours that earn {@code credential}; empty when it is held or never can be. */
    public Optional<Schooling> shortest(int credential) {
        List<List<Credential.Id>> asked = List.of(List.of(credentials.get(credential).id()));
        return Earning.shortest(credentials, asked, holdings.credentials().beforeSchool())
                .filter(set -> set.earned().length > 0)
                .map(set -> Schooling.of(set, credentials, catalog.assumptions()));
    }

    /** The terms of experience that are served at the start. */
    public BitSet served() {
        return tenure.atStart();
    }

    /** {@code hop} as it is, and after each longer stay in {@code from} that serves a term more. */
    public List<Hop> stays(Hop hop, int from, BitSet served) {
        return tenure.stays(hop, from, served);
    }

    /** Whether the experience that the job asks is served after {@code step}, or stood in for. */
    public boolean admits(Hop hop, Figures step) {
        return tenure.admits(hop, step.valid(), step.served());
    }

    /** The experience that {@code job} asks, and what stands in for it where it is not served. */
    public Map<Job.AskedExperience, Optional<Credential>> priors(
            int job, BitSet valid, BitSet served) {
        return tenure.priors(job, credentials, valid, served);
    }

    BitSet servedAfter(BitSet served, int from, double months) {
        return tenure.after(served, from, months);
    }

    /**
     * The sets K for {@code job}, with their fees; with or without what stands in for experience.
     */
    public List<Schooling> schoolings(int job, BitSet valid) {
        return schools.of(job, valid);
    }

    /** US dollars a year of a job that is entered; {@link Pay#UNKNOWN} when not known. */
    public double usual(int job) {
        return survey.usual(job);
    }

    /** What floors compare with. */
    public double floor(int job) {
        return survey.floor(job);
    }

    /** Whether too few lines of the job are rated for its months to be more than a minimum. */
    public boolean unrated(int job) {
        return survey.isUnrated(job);
    }

    /** Whether BLS names training on the job. */
    boolean trains(int job) {
        return survey.trains(job);
    }

    /** Present pay: 0 for who does not work, {@link Pay#UNKNOWN} when not known. */
    public double presentPay() {
        if (person.payUsdPerYear().isPresent()) {
            return person.payUsdPerYear().getAsDouble();
        }
        return person.job().flatMap(catalog::findJob).map(Pay::usual).orElse(0.0);
    }

    public double fullTimeHoursPerWeek() {
        return fullTimeHoursPerWeek;
    }

    /** Pay in {@code job}, or at the start. */
    public double pay(int job) {
        return job == NOWHERE ? presentPay() : survey.usual(job);
    }

    /** While one learns on the job; {@link Pay#UNKNOWN} when not known. */
    public double trainingPay(Hop hop) {
        return survey.trainingPay(hop.to());
    }

    /** The fewest hours of a set K for {@code job}. */
    double leastSchool(int job, BitSet valid) {
        return schools.leastHours(job, valid);
    }

    double trainingMonths(Hop hop, double competencyHours) {
        double all = needs.fromNothing(hop);
        return all > 0 ? survey.trainingMonths(hop.to()) * competencyHours / all : 0;
    }

    /** The hours a week of who says nothing else. */
    public double hoursPerWeek() {
        return person.learningHoursPerWeek()
                .orElseGet(() -> catalog.assumptions().get("default_learning_hours_per_week"));
    }
}
