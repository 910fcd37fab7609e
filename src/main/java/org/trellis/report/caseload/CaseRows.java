package org.trellis.report.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.GapReport;
import org.trellis.gap.Gaps;
import org.trellis.gap.Importance;
import org.trellis.gap.Service;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.report.caseload.CaseRow.Client;
import org.trellis.report.caseload.CaseRow.Expiry;
import org.trellis.report.caseload.CaseRow.MustHaves;
import org.trellis.report.caseload.CaseRow.Report;
import org.trellis.report.caseload.CaseRow.Standing;

/** Works out where a client stands on one day. */
public final class CaseRows {
    private final Gaps gaps;
    private final Catalog catalog;
    private final LocalDate today;
    private final Words words;
    private final Phrases phrases;

    /**
     * @param gaps over {@code catalog}
     */
    public CaseRows(Gaps gaps, Catalog catalog, LocalDate today, Words words) {
        this.gaps = gaps;
        this.catalog = catalog;
        this.today = today;
        this.words = words;
        this.phrases = new Phrases(catalog, words);
    }

    /**
     * @param person empty when what is kept cannot be read
     */
    public CaseRow of(Client client, Optional<Person> person) {
        Optional<Job> goal = client.job().flatMap(each -> catalog.findJob(Job.Id.parse(each)));
        return new CaseRow(
                client,
                goal.map(job -> words.text(job.title())).or(client::job).orElse(""),
                person.flatMap(who -> goal.map(job -> standing(who, job))),
                person.flatMap(this::expires),
                Optional.empty(),
                person.isPresent());
    }

    private Standing standing(Person person, Job goal) {
        GapReport report = gaps.report(person, goal.id(), today, Importance.NOW, true);
        return standing(report, ProposedPlan.of(report, catalog));
    }

    /**
     * Somebody who is not kept, from a report that was just made; the review is the first one that
     * the gap alone proposes.
     *
     * @param file that holds the report
     */
    public CaseRow of(GapReport report, String file) {
        Person person = report.person();
        EmploymentPlan plan = ProposedPlan.of(report, catalog);
        return new CaseRow(
                new Client(
                        person.id(),
                        "",
                        person.name().orElse(""),
                        Optional.of(report.job().id().toString()),
                        plan.reviews().stream().findFirst().map(EmploymentPlan.Review::on)),
                words.text(report.job().title()),
                Optional.of(standing(report, plan)),
                expires(person),
                Optional.of(new Report(report.on(), file)));
    }

    private Standing standing(GapReport report, EmploymentPlan plan) {
        List<String> missing = names(report, Gate::closed, Service::closed);
        List<String> open =
                names(report, Gate::open, each -> each.state() == Service.State.UNKNOWN);
        return new Standing(
                report.summary().readiness(),
                report.summary().coverage(),
                report.summary().checks().presumed(),
                mustHaves(report, missing, open),
                missing.isEmpty() ? open : missing,
                plan.steps().stream()
                        .findFirst()
                        .map(step -> words.say(step.inShort()))
                        .orElse(""));
    }

    private static MustHaves mustHaves(GapReport report, List<String> missing, List<String> open) {
        if (!missing.isEmpty()) {
            return MustHaves.MISSING;
        }
        if (!open.isEmpty()) {
            return MustHaves.OPEN;
        }
        if (report.gates().stream().anyMatch(CaseRows::isPersonal)) {
            return MustHaves.LISTED;
        }
        boolean none =
                report.experience().isEmpty()
                        && report.gates().stream().allMatch(g -> g.need() == Job.Need.PREFERRED);
        return none ? MustHaves.NONE : MustHaves.MET;
    }

    private static boolean isPersonal(Gate gate) {
        return gate.anyOf().stream().anyMatch(Credential::personal);
    }

    /** What concerns health, a record or a status is in no list. */
    private List<String> names(
            GapReport report, Predicate<Gate> gates, Predicate<Service> experience) {
        List<String> names = new ArrayList<>();
        report.gates().stream()
                .filter(gate -> !isPersonal(gate))
                .filter(gates)
                .forEach(gate -> names.add(phrases.gate(gate)));
        report.experience().stream()
                .filter(experience)
                .forEach(each -> names.add(words.experience(each.asked())));
        return names;
    }

    private Optional<Expiry> expires(Person person) {
        LocalDate soon = today.plusDays(CaseloadQuery.SOON_DAYS);
        return new HeldCredentials(catalog, person, today, false)
                .entries().entrySet().stream()
                        .filter(each -> each.getKey().equals(each.getValue().by()))
                        .filter(each -> each.getValue().valid())
                        .filter(each -> each.getValue().expires().isPresent())
                        .min(Comparator.comparing(each -> each.getValue().expires().get()))
                        .map(
                                each -> {
                                    LocalDate day = each.getValue().expires().get();
                                    Credential held = catalog.getCredential(each.getKey());
                                    String name = words.text(held.name());
                                    return new Expiry(name, day, !day.isAfter(soon));
                                });
    }
}
