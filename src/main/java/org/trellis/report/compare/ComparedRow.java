package org.trellis.report.compare;

import java.util.List;

/**
 * One thing across all that is compared, in words.
 *
 * @param code of a skill, as model/code; else empty
 * @param cells one for each side, in their order
 */
public record ComparedRow(String name, String code, List<String> cells) {}
