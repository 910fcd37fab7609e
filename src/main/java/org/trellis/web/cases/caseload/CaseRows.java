package org.trellis.web.cases.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.trellis.credential.Gate;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.gap.Service;
import org.trellis.gap.employment.ProposedPlan;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.report.Phrases;
import org.trellis.report.Words;
import org.trellis.store.person.SavedPerson;
import org.trellis.web.cases.caseload.CaseRow.Expiry;
import org.trellis.web.cases.caseload.CaseRow.MustHaves;
import org.trellis.web.cases.caseload.CaseRow.Standing;
import org.trellis.web.client.OpenClient;
import org.trellis.web.region.Here;

/** Works out where a client stands on one day. */
final class CaseRows {
    private final Here here;
    private final LocalDate today;
    private final Words words;
    private final Phrases phrases;

    CaseRows(Here here, LocalDate today, Words words) {
        this.here = here;
        this.today = today;
        this.words = words;
        this.phrases = new Phrases(here.catalog(), words);
    }

    /**
     * @param client empty when what is kept cannot be read
     */
    CaseRow of(SavedPerson saved, Optional<OpenClient> client, Optional<LocalDate> lastReport) {
        Catalog catalog = here.catalog();
        Optional<Job> goal = saved.goal().flatMap(each -> catalog.findJob(Job.Id.parse(each)));
        return new CaseRow(
                saved,
                client.flatMap(each -> each.person().name()).orElse(""),
                goal.map(job -> words.text(job.title())).or(saved::goal).orElse(""),
                client.flatMap(each -> goal.map(job -> standing(each.person(), job))),
                client.flatMap(each -> expires(each.person())),
                lastReport);
    }

    private Standing standing(Person person, Job goal) {
        GapReport report = here.gaps().report(person, goal.id(), today, Importance.NOW, true);
        List<String> missing = names(report, Gate::closed, Service::closed);
        List<String> open =
                names(report, Gate::open, each -> each.state() == Service.State.UNKNOWN);
        return new Standing(
                report.summary().readiness(),
                report.summary().coverage(),
                mustHaves(report, missing, open),
                missing.isEmpty() ? open : missing,
                ProposedPlan.of(report, here.catalog().assumptions()).steps().stream()
                        .findFirst()
                        .map(step -> words.say(step.action()))
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
                .forEach(gate -> names.add(phrases.anyOf(gate.anyOf())));
        report.experience().stream()
                .filter(experience)
                .forEach(each -> names.add(words.experience(each.asked())));
        return names;
    }

    private Optional<Expiry> expires(Person person) {
        Catalog catalog = here.catalog();
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
