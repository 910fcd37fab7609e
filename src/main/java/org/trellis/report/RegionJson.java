package org.trellis.report;

import java.util.Optional;
import org.trellis.message.Code;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.region.Area;

/**
 * The region whose wages an answer was worked out with; a job without a wage there has the one of
 * its state, else the nation's.
 *
 * @param code of the survey, such as 34 for a state or 35620 for a metropolitan area
 * @param title as the survey names it
 * @param kind state, territory, metropolitan or nonmetropolitan
 * @param state the letters of the state it belongs to most
 * @param year of its wages
 */
public record RegionJson(String code, String title, String kind, String state, int year) {
    /** Empty where the wages are the nation's. */
    public static Optional<RegionJson> of(Catalog catalog) {
        return catalog.region().map(region -> of(region.area()));
    }

    private static RegionJson of(Area area) {
        return new RegionJson(
                area.code(), area.title(), Code.of(area.kind()), area.state(), area.year());
    }
}
