package org.trellis.gap.employment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Gate;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.employment.EmploymentPlan.Gain;
import org.trellis.gap.employment.PlanStep.Listed;
import org.trellis.message.Message;
import org.trellis.model.Competency;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;

/**
 * What the gap alone says of an Individual Employment Plan; two people change it before they sign.
 * First what runs out, then what has to be found out, then school and licenses in the order in
 * which they are earned, then the skills that none of these shows.
 */
public final class ProposedPlan {
    /** The assumption: days from the report to each look at the plan. */
    public static final String REVIEWS = "employment_review_days";

    private static final Set<Credential.Kind> NOT_TAUGHT =
            EnumSet.of(
                    Credential.Kind.LICENSE,
                    Credential.Kind.CERTIFICATION,
                    Credential.Kind.CLEARANCE,
                    Credential.Kind.MEMBERSHIP);

    /**
     * The training that closes the gap, in place of what the gap alone says of it.
     *
     * @param steps in the order in which they are taken
     * @param earned the credentials among them
     * @param closed the skills that they close
     */
    public record Training(
            List<PlanStep> steps, List<Credential> earned, Set<Competency.Id> closed) {
        public Training {
            steps = List.copyOf(steps);
            earned = List.copyOf(earned);
            closed = Set.copyOf(closed);
        }
    }

    private final GapReport report;
    private final Catalog catalog;
    private final Optional<Training> training;
    private final List<EmploymentPlan.Review> reviews;
    private final List<PlanStep> steps = new ArrayList<>();
    private final List<Chain.Link> links = new ArrayList<>();

    private ProposedPlan(GapReport report, Catalog catalog, Optional<Training> training) {
        this.report = report;
        this.catalog = catalog;
        this.training = training;
        this.reviews =
                catalog.assumptions().list(REVIEWS).stream()
                        .map(days -> report.on().plusDays(days.longValue()))
                        .map(day -> new EmploymentPlan.Review(day, ""))
                        .toList();
    }

    public static EmploymentPlan of(GapReport report, Catalog catalog) {
        return new ProposedPlan(report, catalog, Optional.empty()).plan();
    }

    /** With the lines of a training plan: provider, dates, cost. */
    public static EmploymentPlan of(GapReport report, Catalog catalog, Training training) {
        return new ProposedPlan(report, catalog, Optional.of(training)).plan();
    }

    private EmploymentPlan plan() {
        if (training.isEmpty()) {
            earned();
        }
        renewals();
        toFindOut();
        links.forEach(link -> steps.add(toEarn(link)));
        training.ifPresent(taken -> steps.addAll(taken.steps()));
        report.experience().stream().filter(Service::closed).forEach(this::toServe);
        skills();
        return new EmploymentPlan("", "", "", steps, gains(), List.of(), reviews);
    }

    /** Of all must-haves together where that can be, else of each, none of them twice. */
    private void earned() {
        Set<Credential.Id> seen = new HashSet<>();
        report.school().map(List::of).orElseGet(this::chains).stream()
                .flatMap(chain -> chain.links().stream())
                .filter(link -> seen.add(link.credential().id()))
                .forEach(links::add);
    }

    private List<Chain> chains() {
        return report.gates().stream().map(report.chains()::get).filter(Objects::nonNull).toList();
    }

    private void renewals() {
        report.gates().stream()
                .filter(gate -> gate.state() == Gate.State.EXPIRING)
                .sorted(Comparator.comparing(gate -> gate.expires().orElse(LocalDate.MAX)))
                .forEach(gate -> steps.add(renewal(gate)));
    }

    private static PlanStep renewal(Gate gate) {
        Credential held = gate.by().orElse(gate.anyOf().get(0));
        return new PlanStep(
                Message.of("employment.step.renew", held.name()),
                List.of(),
                "",
                Listed.NOT_A_COURSE,
                "",
                held.renewal().hours(),
                Optional.empty(),
                gate.expires(),
                held.renewal().feeUsd(),
                Message.of("employment.who.client"),
                Optional.of(held.id()));
    }

    private void toFindOut() {
        Optional<LocalDate> first = reviews.stream().map(EmploymentPlan.Review::on).findFirst();
        report.gates().stream()
                .filter(Gate::open)
                .filter(gate -> gate.anyOf().stream().noneMatch(Credential::personal))
                .map(gate -> Message.of("employment.step.ask", name(gate)))
                .forEach(ask -> steps.add(PlanStep.task(ask, first, "counselor")));
        int unknown = report.summary().unknown();
        if (unknown > 0) {
            Message check = Message.of("employment.step.check", unknown);
            steps.add(PlanStep.task(check, first, "counselor"));
        }
    }

    private static Object name(Gate gate) {
        return gate.anyOf().stream()
                .map(each -> (Object) each.name())
                .reduce((one, other) -> Message.of("employment.either", one, other))
                .orElseThrow();
    }

    private PlanStep toEarn(Chain.Link link) {
        Credential credential = link.credential();
        String key = link.renewal() ? "renew" : isCertain(link) ? "earn" : "earn.if";
        return new PlanStep(
                Message.of("employment.step." + key, credential.name()),
                gaps().filter(line -> shows(credential, line)).map(ProposedPlan::raise).toList(),
                "",
                listed(credential),
                "",
                credential.hours(),
                Optional.empty(),
                Optional.empty(),
                link.usd(),
                Message.of("employment.who.client"),
                Optional.of(credential.id()));
    }

    /** Whether a must-have that is known to be missing asks for it, not only one to find out. */
    private boolean isCertain(Chain.Link link) {
        return report.gates().stream()
                .filter(Gate::closed)
                .map(report.chains()::get)
                .filter(Objects::nonNull)
                .flatMap(chain -> chain.links().stream())
                .anyMatch(other -> other.credential().equals(link.credential()));
    }

    /** Nobody teaches a license or a certification: an exam is taken for it. */
    public static Listed listed(Credential credential) {
        return NOT_TAUGHT.contains(credential.kind()) ? Listed.NOT_A_COURSE : Listed.UNKNOWN;
    }

    private void toServe(Service service) {
        Object what =
                service.asked()
                        .name()
                        .<Object>map(name -> name)
                        .orElseGet(() -> Message.of("report.experience.related"));
        long months = (long) Math.ceil(service.monthsShort());
        Message serve = Message.of("employment.step.serve", months, what);
        steps.add(PlanStep.task(serve, Optional.empty(), "client"));
    }

    /** A line for each group of skills. */
    private void skills() {
        Map<Competency.Tier, List<Line>> left =
                gaps().filter(line -> !closed(line))
                        .collect(
                                Collectors.groupingBy(
                                        line -> line.competency().tier(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        left.forEach((tier, lines) -> steps.add(toLearn(tier, lines)));
    }

    private boolean closed(Line line) {
        return training.map(taken -> taken.closed().contains(line.competency().id()))
                .orElseGet(() -> links.stream().anyMatch(l -> shows(l.credential(), line)));
    }

    private static PlanStep toLearn(Competency.Tier tier, List<Line> lines) {
        double hours = lines.stream().mapToDouble(line -> line.hours().high()).sum();
        return new PlanStep(
                Message.of(PlanStep.LEARN, tier),
                lines.stream().map(ProposedPlan::raise).toList(),
                "",
                Listed.UNKNOWN,
                "",
                OptionalDouble.of(hours),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Message.of("employment.who.client"),
                Optional.empty());
    }

    private Stream<Line> gaps() {
        return report.lines().stream().filter(line -> line.outcome() == Outcome.GAP);
    }

    private static boolean shows(Credential credential, Line line) {
        return credential.attests().stream()
                .filter(each -> each.competency().equals(line.competency().id()))
                .anyMatch(each -> SkillRise.meets(each.held(), line.requirement().ask()));
    }

    private static Message raise(Line line) {
        return SkillRise.of(line);
    }

    /** By what is earned and what is learned; a person changes it like the rest. */
    private List<Gain> gains() {
        Set<Gain> found = EnumSet.noneOf(Gain.class);
        List<Credential> earned =
                training.map(Training::earned)
                        .orElseGet(() -> links.stream().map(Chain.Link::credential).toList());
        for (Credential credential : earned) {
            switch (credential.kind()) {
                case LICENSE, CERTIFICATION -> found.add(Gain.EXAM);
                case APPRENTICESHIP -> found.add(Gain.MILESTONE);
                case DIPLOMA -> found.add(isSchool(credential) ? Gain.DIPLOMA : Gain.TRANSCRIPT);
                case DEGREE, CERTIFICATE -> found.add(Gain.TRANSCRIPT);
                default -> {}
            }
        }
        if (gaps().anyMatch(this::isTested)) {
            found.add(Gain.LEVEL);
        }
        boolean onTheJob = earned.isEmpty() && training.isEmpty() && gaps().findAny().isPresent();
        if (onTheJob
                && found.isEmpty()
                && report.job().entry().equals(Optional.of(Job.Entry.OPEN))) {
            found.add(Gain.MILESTONE);
        }
        return List.copyOf(found);
    }

    /** Whether a test of reading, writing or mathematics that we know can show the gain. */
    private boolean isTested(Line line) {
        List<Competency.Id> same = catalog.listSame(line.competency().id());
        return catalog.scales().tests().values().stream()
                .anyMatch(test -> same.contains(test.competency()));
    }

    private static boolean isSchool(Credential credential) {
        return credential.id().code().equals("hs-diploma");
    }
}
