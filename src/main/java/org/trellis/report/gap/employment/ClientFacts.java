package org.trellis.report.gap.employment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.gap.GapReport;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.model.Job;
import org.trellis.model.person.Person;
import org.trellis.report.Cut;
import org.trellis.report.JobPay;
import org.trellis.report.RegionNote;
import org.trellis.report.document.Document.Block;
import org.trellis.report.document.Document.Fact;
import org.trellis.report.document.Document.Facts;
import org.trellis.report.document.Document.Pair;
import org.trellis.report.gap.OccupationFacts;

/** Who it is about: client and counselor, goal and pay, where they work and worked. */
final class ClientFacts {
    private final PlanWording told;
    private final GapReport report;
    private final NoteList notes;

    ClientFacts(PlanWording told, NoteList notes) {
        this.told = told;
        this.report = told.report();
        this.notes = notes;
    }

    Block block() {
        Person person = report.person();
        Job job = report.job();
        EmploymentPlan plan = told.plan();
        String id = told.say("case", told.cut(told.say("whole.case"), person.id(), 40));
        String name = person.name().isPresent() ? told.client() + ", " + id : id;
        String later = plan.laterGoal().isBlank() ? "" : "; " + told.say("later", later(plan));
        String soc = job.onetSoc().isBlank() ? "" : " (" + job.onetSoc() + ")";
        return new Pair(
                List.of(
                        new Facts(
                                List.of(
                                        fact("client", name),
                                        fact("goal", told.words().text(job.title()) + soc + later),
                                        fact("now", now(person))))),
                List.of(
                        new Facts(
                                List.of(
                                        fact("counselor", counselor(plan)),
                                        fact("pay", pay(job)),
                                        fact("before", before(person))))));
    }

    private Fact fact(String key, String value) {
        return new Fact(told.say(key), value);
    }

    private String later(EmploymentPlan plan) {
        return told.cut(told.say("field.later"), plan.laterGoal(), 120);
    }

    private String counselor(EmploymentPlan plan) {
        return told.cut(
                told.say("counselor"),
                plan.counselor().isBlank()
                        ? plan.center()
                        : plan.center().isBlank()
                                ? plan.counselor()
                                : plan.counselor() + ", " + plan.center(),
                90);
    }

    /** With what is known of the outlook: of the region where it is imported. */
    private String pay(Job job) {
        List<String> parts = new ArrayList<>();
        String mark = job.wage().map(wage -> notes.source(wage.source())).orElse("");
        parts.add(JobPay.text(job, told.catalog(), told.words()) + mark);
        List<String> local =
                RegionNote.local(job, Optional.of(report.person()), told.catalog(), told.words());
        parts.addAll(local);
        if (local.isEmpty()) {
            String source = OccupationFacts.outlookSource(job, told.catalog());
            OccupationFacts.outlook(job, told.catalog(), told.words())
                    .forEach(growth -> parts.add(growth + notes.source(source)));
        }
        return told.cut(told.say("pay"), String.join("; ", parts), 170);
    }

    private String now(Person person) {
        return person.job()
                .map(
                        at ->
                                told.phrases().job(at)
                                        + months(person.monthsInJob())
                                        + payNow(person, at))
                .orElse(told.say("not_working"));
    }

    /** What the person says of the own pay, else what the job usually pays. */
    private String payNow(Person person, Job.Id at) {
        if (person.payUsdPerYear().isPresent()) {
            String usd = told.words().money(person.payUsdPerYear().getAsDouble());
            return ", " + told.say("now.own", usd);
        }
        return told.catalog()
                .findJob(at)
                .filter(job -> job.wage().isPresent())
                .map(job -> ", " + usual(job))
                .orElse("");
    }

    private String usual(Job job) {
        return JobPay.text(job, told.catalog(), told.words())
                + notes.source(job.wage().orElseThrow().source());
    }

    private String months(OptionalDouble months) {
        return months.isPresent() ? ", " + told.words().months(months.getAsDouble()) : "";
    }

    private String before(Person person) {
        List<String> parts = new ArrayList<>();
        person.history()
                .forEach(past -> parts.add(told.phrases().job(past.job()) + months(past.months())));
        if (parts.isEmpty()) {
            return told.say("none.stated");
        }
        String said = told.some(told.say("before"), parts, 3);
        return parts.size() > 3 ? Cut.to(said, 120) : told.cut(told.say("before"), said, 120);
    }
}
