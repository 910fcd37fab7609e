package org.trellis.web.path;

import org.trellis.path.PathQuery;
import org.trellis.web.path.page.StepPlans;

/**
 * What the address of the page asks.
 *
 * @param known the visitor has told something about themselves
 * @param dated the address names the day
 * @param lit which way is shown, from 1
 * @param plans whether the way is counted by the courses of its steps
 * @param limits what the address changes of the person's own limits
 */
record PathRequest(
        PathQuery query, boolean known, boolean dated, int lit, boolean plans, LimitForm limits) {
    PathAddress address() {
        var address = new PathAddress(query, dated, limits);
        return plans ? address.with(StepPlans.PARAMETER, StepPlans.YES) : address;
    }
}
