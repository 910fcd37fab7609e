package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.RegionJson;
import org.trellis.report.lattice.LatticeJson;

/**
 * A part of the jobs of all ladders.
 *
 * @param region whose wages count; null for the nation's
 * @param next what to send as cursor for the following part; null at the end
 */
public record JobPart(
        Optional<RegionJson> region, List<LatticeJson.Rung> items, Optional<String> next) {}
