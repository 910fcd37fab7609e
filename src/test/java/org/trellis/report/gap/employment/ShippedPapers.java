package org.trellis.report.gap.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.trellis.Shipped;
import org.trellis.files.course.CourseFiles;
import org.trellis.files.reading.Folder;
import org.trellis.gap.GapReport;
import org.trellis.gap.Importance;
import org.trellis.gap.employment.EmploymentPlan;
import org.trellis.gap.employment.PlanStep;
import org.trellis.lattice.Lattice;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.path.ShippedQuestions;
import org.trellis.plan.Plans;
import org.trellis.report.Words;
import org.trellis.report.document.Document;
import org.trellis.report.plan.TrainingSteps;

/** The papers of every shipped person about every shipped job. */
final class ShippedPapers {
    static final LocalDate ON = LocalDate.of(2026, 11, 26);
    static final Catalog CATALOG = Shipped.CATALOG;
    private static final Lattice LATTICE = Shipped.LATTICE;
    private static final Plans PLANS =
            new Plans(LATTICE.gaps().board(), CourseFiles.load(Folder.inside("seeds"), CATALOG));

    private ShippedPapers() {}

    record Case(Person person, Job.Id job) {
        GapReport report() {
            return LATTICE.gaps().report(person, job, ON, Importance.NOW, true);
        }

        Document paper(String lang) {
            return paper(lang, "");
        }

        Document paper(String lang, String counselor) {
            EmploymentPlan proposed = proposed(lang);
            return paper(lang, with(proposed, counselor, proposed.steps()));
        }

        /** With the training that closes the gap, as every paper starts out. */
        EmploymentPlan proposed(String lang) {
            return TrainingSteps.proposed(PLANS, report(), true, CATALOG, Words.of(lang));
        }

        Document paper(String lang, EmploymentPlan plan) {
            List<Alternative> others = Alternative.of(report(), true, LATTICE);
            return EmploymentPaper.of(report(), plan, others, CATALOG, Words.of(lang));
        }

        @Override
        public String toString() {
            return person.id() + " " + job;
        }
    }

    static List<Case> cases() {
        return ShippedQuestions.people(CATALOG, ON).stream()
                .flatMap(person -> CATALOG.jobs().map(job -> new Case(person, job.id())))
                .toList();
    }

    /** A plan of one step, with so many hours; 0 for none that are known. */
    static EmploymentPlan only(PlanStep step, double hours) {
        PlanStep timed =
                new PlanStep(
                        step.action(),
                        step.closes(),
                        step.provider(),
                        step.listed(),
                        step.funding(),
                        hours == 0 ? OptionalDouble.empty() : OptionalDouble.of(hours),
                        step.start(),
                        step.end(),
                        step.usd(),
                        step.who(),
                        step.earns());
        return new EmploymentPlan("", "", "", List.of(timed), List.of(), List.of(), List.of());
    }

    private static EmploymentPlan with(
            EmploymentPlan plan, String counselor, List<PlanStep> steps) {
        return new EmploymentPlan(
                counselor,
                plan.center(),
                plan.laterGoal(),
                steps,
                plan.gains(),
                plan.barriers(),
                plan.reviews());
    }

    /** Thirty steps, five barriers, everything as long as it may be. */
    static Document crowded(String lang) {
        String words = "Somewhat long words of a counselor who writes a good deal ".repeat(9);
        PlanStep step =
                new PlanStep(
                        Message.verbatim(words),
                        List.of(Message.verbatim(words.substring(0, 50))),
                        words,
                        PlanStep.Listed.UNKNOWN,
                        words,
                        OptionalDouble.of(120),
                        Optional.of(ON),
                        Optional.of(ON.plusDays(90)),
                        OptionalDouble.of(1200),
                        Message.verbatim(words),
                        Optional.empty());
        EmploymentPlan plan =
                new EmploymentPlan(
                        words,
                        words,
                        words,
                        IntStream.range(0, 30).mapToObj(i -> step).toList(),
                        List.of(EmploymentPlan.Gain.values()),
                        IntStream.range(0, 6)
                                .mapToObj(
                                        i ->
                                                new EmploymentPlan.Barrier(
                                                        words, words, words, Optional.of(ON)))
                                .toList(),
                        IntStream.range(0, 6)
                                .mapToObj(i -> new EmploymentPlan.Review(ON, words))
                                .toList());
        return cases().get(0).paper(lang, plan);
    }

    static final List<String> WORDY =
            List.of(
                    "provider",
                    "funding",
                    "who",
                    "action",
                    "counselor",
                    "barrier",
                    "help",
                    "helper",
                    "fifth",
                    "about",
                    "later");

    private static String wordy(String place) {
        return "Words that go on and on ".repeat(8) + "the-last-word-on-" + place;
    }

    /** Every field of the form as long as it may be, and a fifth barrier. */
    static Document longWinded(String lang) {
        EmploymentPlan.Barrier barrier =
                new EmploymentPlan.Barrier(
                        wordy("barrier"), wordy("help"), wordy("helper"), Optional.of(ON));
        EmploymentPlan.Barrier fifth =
                new EmploymentPlan.Barrier(wordy("fifth"), "", "", Optional.of(ON));
        EmploymentPlan plan =
                new EmploymentPlan(
                        wordy("counselor"),
                        "",
                        wordy("later"),
                        List.of(step(wordy("action"), wordy("provider"), wordy("funding"))),
                        List.of(),
                        List.of(barrier, barrier, barrier, barrier, fifth),
                        List.of(new EmploymentPlan.Review(ON, wordy("about"))));
        return cases().get(0).paper(lang, plan);
    }

    private static PlanStep step(String action, String provider, String funding) {
        boolean wordy = provider.length() > 60;
        return new PlanStep(
                Message.verbatim(action),
                List.of(),
                provider,
                PlanStep.Listed.UNKNOWN,
                funding,
                OptionalDouble.of(120),
                Optional.of(ON),
                Optional.of(ON.plusDays(90)),
                OptionalDouble.of(1200),
                Message.verbatim(wordy ? wordy("who") : "client"),
                Optional.empty());
    }

    /** So many steps that take two lines each. */
    static Document lines(int steps) {
        EmploymentPlan plan =
                new EmploymentPlan(
                        "",
                        "",
                        "",
                        IntStream.rangeClosed(1, steps)
                                .mapToObj(i -> step("Course number " + i, "College", "WIOA"))
                                .toList(),
                        List.of(),
                        List.of(),
                        List.of());
        return cases().get(0).paper("en", plan);
    }

    static Document brief() {
        EmploymentPlan plan =
                new EmploymentPlan("", "", "", List.of(), List.of(), List.of(), List.of());
        Case each = cases().get(0);
        Person person = Person.unknown("case-1");
        return new Case(person, each.job()).paper("en", plan);
    }
}
