package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.lattice.LatticeJson;

/**
 * A part of the jobs of all ladders.
 *
 * @param next what to send as cursor for the following part; null at the end
 */
public record JobPart(List<LatticeJson.Rung> items, Optional<String> next) {}
