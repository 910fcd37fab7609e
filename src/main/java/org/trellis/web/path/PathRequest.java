package org.trellis.web.path;

import java.util.OptionalInt;
import org.trellis.path.PathQuery;
import org.trellis.path.search.Criterion;
import org.trellis.web.words.Links;

/**
 * What the address of the page asks.
 *
 * @param known the visitor has told something about themselves
 * @param dated the address names the day
 * @param lit which path the map lights up, from 1
 */
record PathRequest(PathQuery query, boolean known, boolean dated, int lit) {
    private static final int WIDER = 8;

    /** The same question, also for the shortest paths when no other criterion is named. */
    PathQuery wider() {
        return query.k().isPresent()
                ? query
                : new PathQuery(
                        query.person(),
                        query.from(),
                        query.to(),
                        query.on(),
                        query.presumed(),
                        query.unknownMet(),
                        query.horizonYears(),
                        OptionalInt.of(WIDER),
                        Criterion.MONTHS,
                        query.whyNot());
    }

    /** The gap report on the goal, as of the same day, with the same assumption. */
    String gapHref() {
        return Links.gap(query.to())
                + "&presumed="
                + (query.presumed() ? "yes" : "no")
                + (dated ? "&on=" + query.on() : "");
    }

    /** The address that asks the same, without what only adds to the answer. */
    String href() {
        return Links.paths(query.to())
                + query.from().map(from -> "&from=" + Links.encoded(from.toString())).orElse("")
                + "&unknown="
                + (query.unknownMet() ? "met" : "gap")
                + "&presumed="
                + (query.presumed() ? "yes" : "no")
                + (dated ? "&on=" + query.on() : "");
    }
}
