package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.RegionJson;
import org.trellis.report.catalog.OccupationJson;

/**
 * A part of all U.S. occupations.
 *
 * @param region whose wages count; null for the nation's
 * @param next what to send as cursor for the following part; null at the end
 */
public record OccupationPart(
        Optional<RegionJson> region, List<OccupationJson.Brief> items, Optional<String> next) {}
