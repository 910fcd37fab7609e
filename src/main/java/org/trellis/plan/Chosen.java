package org.trellis.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.plan.PlanQuery.By;
import org.trellis.plan.cover.Aim;

/**
 * The offers of a plan in their order, and their days.
 *
 * @param latest the days of each, as late as can be; empty where no day has to be kept
 * @param optimal whether no plan is better
 */
record Chosen(
        List<Integer> order,
        List<Calendar.Span> spans,
        List<Calendar.Span> latest,
        Optional<Backward> backward,
        boolean optimal) {
    static Chosen of(Market market, PlanQuery query) {
        if (!query.within().any()) {
            return backward(market, query);
        }
        var set = market.cheapest(query.by());
        if (query.by() == By.END) {
            Aim soonest = market.soonest(Market.NEVER, Long.MAX_VALUE);
            List<Integer> cheapest = market.cheapest(By.USD).chosen();
            List<Integer> sooner = market.soonestOf(cheapest).orElse(cheapest);
            var first = market.best(soonest, List.of(set.chosen(), cheapest, sooner));
            return chosen(market, first.order().orElse(set.chosen()), first.proved());
        }
        if (market.offered(set.chosen())) {
            return chosen(market, market.soonestOfCost(query.by(), set.chosen()), set.optimal());
        }
        Aim aim = market.least(query.by(), Market.NEVER, Long.MAX_VALUE);
        var best = market.best(aim, List.of(set.chosen()));
        List<Integer> order =
                best.order()
                        .map(found -> market.soonestOfCost(query.by(), found))
                        .orElse(set.chosen());
        return chosen(market, order, best.proved());
    }

    private static Chosen chosen(Market market, List<Integer> order, boolean optimal) {
        return new Chosen(order, market.spans(order), List.of(), Optional.empty(), optimal);
    }

    private static Chosen backward(Market market, PlanQuery query) {
        var found = new BackwardSearch(market, query.by(), query.within()).found();
        List<Integer> order = found.order();
        List<Calendar.Span> spans = market.spans(order);
        boolean possible = found.backward().verdict() == Backward.Verdict.POSSIBLE;
        Optional<LocalDate> end = query.within().endBy().filter(day -> possible);
        List<Calendar.Span> latest = end.map(day -> market.latest(order, day)).orElse(List.of());
        var backward = Optional.of(found.backward());
        return new Chosen(order, spans, latest, backward, found.proved());
    }

    /** The item at a place of the order. */
    PlanItem item(Market market, int place, List<Wanted> closes) {
        PlanOffer offer = market.offers().get(order.get(place));
        Calendar.Span span = spans.get(place);
        return new PlanItem(
                offer.what(),
                offer.hours(),
                offer.usd(),
                offer.estimated(),
                closes,
                span.hoursPerWeek(),
                span.start(),
                span.end(),
                Map.of(),
                latest.isEmpty() ? Optional.empty() : Optional.of(latest.get(place).start()),
                offer.offeredOn(span.start()));
    }
}
