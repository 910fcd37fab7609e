package org.trellis.web.api.catalog;

import java.util.List;
import java.util.Optional;
import org.trellis.report.catalog.ModelJson;

/**
 * A part of the competency models.
 *
 * @param next what to send as cursor for the following part; null at the end
 */
public record ModelPart(List<ModelJson.Brief> items, Optional<String> next) {}
