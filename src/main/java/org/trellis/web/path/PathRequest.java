package org.trellis.web.path;

import org.trellis.path.PathQuery;

/**
 * What the address of the page asks.
 *
 * @param known the visitor has told something about themselves
 * @param dated the address names the day
 * @param lit which way is shown, from 1
 * @param limits what the address changes of the person's own limits
 */
record PathRequest(PathQuery query, boolean known, boolean dated, int lit, LimitForm limits) {
    PathAddress address() {
        return new PathAddress(query, dated, limits);
    }
}
