package org.trellis.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.trellis.board.Board;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.HeldCredentials;
import org.trellis.gap.GapReport;
import org.trellis.gap.Line;
import org.trellis.gap.Outcome;
import org.trellis.gap.Service;
import org.trellis.gap.Subtraction;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Pace;
import org.trellis.model.training.Courses;
import org.trellis.plan.PlanItem.What;
import org.trellis.plan.cover.CoverProblem;
import org.trellis.plan.fund.Budgets;
import org.trellis.plan.fund.Payer;

/**
 * Training plans over one catalog and one list of courses. What a credential asks, counts as, costs
 * and takes to renew is what gap reports and paths say of it.
 */
public final class Plans {

    private final Board board;
    private final Catalog catalog;
    private final Subtraction subtraction;
    private final Courses courses;

    public Plans(Board board, Courses courses) {
        this.board = board;
        this.catalog = board.catalog();
        this.subtraction = new Subtraction(board);
        this.courses = courses;
    }

    /**
     * @param presumed as in the gap report
     */
    public TrainingPlan plan(GapReport gap, boolean presumed, PlanQuery question) {
        PlanQuery query = question.funds(funds(question.funds()));
        var held = new HeldCredentials(catalog, gap.person(), gap.on(), presumed);
        List<Line> unrated = lines(gap, Outcome.UNKNOWN);
        List<Line> lines = new ArrayList<>(lines(gap, Outcome.GAP));
        if (query.unknownIsGap()) {
            lines.addAll(unrated);
        }
        List<CredentialRequirement> asked = held.asked(gap.job());
        var offers =
                new Offers(
                        catalog,
                        subtraction,
                        board.credentials(held),
                        held,
                        lines,
                        query.without());
        List<PlanOffer> all = offered(offers, asked, gap, query);
        BitSet heldFacts = offers.heldFacts();
        List<What> done = listed(query.done());
        done.forEach(what -> heldFacts.or(offers.given(what)));
        List<Wanted> wanted = wanted(lines, asked, offers, heldFacts);
        double week = week(gap, query);
        var market =
                new Market(all, heldFacts, targets(wanted, offers), week, gap.on(), query.funds());
        return plan(gap, query, market, wanted, unrated, done, all(gap, presumed, query));
    }

    private Budgets funds(Budgets funds) {
        boolean sponsor = catalog.assumptions().get("sponsor_pays_as_employer") > 0;
        return sponsor ? funds : funds.without(Payer.APPRENTICESHIP);
    }

    private double week(GapReport gap, PlanQuery query) {
        return query.hoursPerWeek()
                .orElseGet(() -> Pace.of(gap.person(), catalog.assumptions()).hoursPerWeek());
    }

    private List<PlanOffer> offered(
            Offers offers, List<CredentialRequirement> asked, GapReport gap, PlanQuery query) {
        List<List<Credential.Id>> anyOf = asked.stream().map(CredentialRequirement::anyOf).toList();
        return offers.of(courses, anyOf, gap.on()).stream()
                .filter(offer -> !query.without().contains(offer.code()))
                .filter(offer -> !query.done().contains(offer.code()))
                .toList();
    }

    /** What the plan comes to with nothing left out. */
    private Optional<Backward.Reach> all(GapReport gap, boolean presumed, PlanQuery query) {
        if (query.without().isEmpty()) {
            return Optional.empty();
        }
        TrainingPlan plan = plan(gap, presumed, query.without(Set.of()));
        return Optional.of(
                new Backward.Reach(plan.usd(), plan.end().orElse(gap.on().minusDays(1))));
    }

    private List<What> listed(Set<String> codes) {
        return codes.stream().flatMap(code -> find(code).stream()).toList();
    }

    /** The course or credential of this code, whether or not it is of any use to somebody. */
    public Optional<What> find(String code) {
        return courses.byId().values().stream()
                .filter(course -> course.id().code().equals(code))
                .<What>map(What.Taken::new)
                .findFirst()
                .or(
                        () ->
                                catalog.credentials().values().stream()
                                        .filter(each -> each.id().code().equals(code))
                                        .findFirst()
                                        .map(each -> new What.Earned(each, false)));
    }

    private static List<Line> lines(GapReport gap, Outcome outcome) {
        return gap.lines().stream().filter(line -> line.outcome() == outcome).toList();
    }

    /** The lines first, in their order: their numbers are those of their facts. */
    private List<Wanted> wanted(
            List<Line> lines, List<CredentialRequirement> asked, Offers offers, BitSet held) {
        List<Wanted> wanted = new ArrayList<>();
        lines.forEach(line -> wanted.add(new Wanted.Skill(line)));
        asked.stream()
                .map(CredentialRequirement::anyOf)
                .filter(anyOf -> !offers.fact(anyOf).intersects(held))
                .map(anyOf -> anyOf.stream().map(catalog::getCredential).toList())
                .forEach(anyOf -> wanted.add(new Wanted.MustHave(anyOf)));
        return wanted;
    }

    private static List<BitSet> targets(List<Wanted> wanted, Offers offers) {
        List<BitSet> targets = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            if (wanted.get(i) instanceof Wanted.MustHave mustHave) {
                targets.add(offers.fact(mustHave.anyOf().stream().map(Credential::id).toList()));
            } else {
                BitSet line = new BitSet();
                line.set(i);
                targets.add(line);
            }
        }
        return targets;
    }

    private TrainingPlan plan(
            GapReport gap,
            PlanQuery query,
            Market market,
            List<Wanted> wanted,
            List<Line> unrated,
            List<What> done,
            Optional<Backward.Reach> all) {
        Chosen chosen = Chosen.of(market, query);
        CoverProblem problem = market.problem(query.by());
        List<PlanItem> items = new ArrayList<>();
        for (int i = 0; i < chosen.order().size(); i++) {
            items.add(chosen.item(market, i, opens(problem, chosen.order(), i, wanted)));
        }
        items.sort(Comparator.comparing(PlanItem::start).thenComparing(PlanItem::end));
        List<Wanted> open =
                Stream.concat(
                                problem.open(CoverProblem.set(chosen.order())).stream()
                                        .map(wanted::get),
                                gap.experience().stream()
                                        .filter(each -> each.state() != Service.State.MET)
                                        .map(Wanted.Months::new))
                        .toList();
        return new TrainingPlan(
                gap,
                query,
                market.week(),
                Funding.shared(items, query.funds()),
                open,
                unrated,
                listed(query.without()),
                done,
                chosen.backward(),
                all,
                chosen.optimal());
    }

    /** What is open without the item at this place, and is not with it. */
    private static List<Wanted> opens(
            CoverProblem problem, List<Integer> chosen, int place, List<Wanted> wanted) {
        BitSet without = CoverProblem.set(chosen);
        without.clear(chosen.get(place));
        List<Integer> open = problem.open(CoverProblem.set(chosen));
        return problem.open(without).stream()
                .filter(target -> !open.contains(target))
                .map(wanted::get)
                .toList();
    }
}
