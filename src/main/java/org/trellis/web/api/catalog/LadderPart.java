package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.catalog.BriefJson;

/**
 * A part of the ladders.
 *
 * @param next what to send as cursor for the following part; null at the end
 */
public record LadderPart(List<BriefJson> items, Optional<String> next) {}
