package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.catalog.OccupationJson;

/**
 * A part of all U.S. occupations.
 *
 * @param next what to send as cursor for the following part; null at the end
 */
public record OccupationPart(List<OccupationJson.Brief> items, Optional<String> next) {}
