package org.trellis.report.worksheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.message.Code;
import org.trellis.model.Level;
import org.trellis.model.Requirement;
import org.trellis.model.catalog.Catalog;
import org.trellis.path.compare.Side;
import org.trellis.report.Words;

/** How much a job needs a skill, in the three words of the Clearinghouse. */
public enum WorksheetRating {
    NOT_IMPORTANT,
    PREFERRED,
    ESSENTIAL;

    private static final String SCALE = "opm-5";
    private static final String LEAST = "worksheet_essential_level";

    /**
     * A skill that is not needed is not important; one that is needed with no level stated, or from
     * the assumed level on, is essential; below that level it is preferred. Empty, for people to
     * fill in, where nobody has rated it, for a level that no map carries to the scale of the
     * assumption, and for a whole model, which says nothing of a job.
     */
    public static Optional<WorksheetRating> of(
            Side.Kind kind, Requirement.Ask ask, Catalog catalog) {
        if (kind == Side.Kind.MODEL || ask instanceof Requirement.NotRated) {
            return Optional.empty();
        }
        if (ask instanceof Requirement.AtLevel at) {
            return of(at.level(), catalog);
        }
        return Optional.of(ask instanceof Requirement.Needed ? ESSENTIAL : NOT_IMPORTANT);
    }

    private static Optional<WorksheetRating> of(Level level, Catalog catalog) {
        return least(catalog)
                .flatMap(
                        least ->
                                catalog.scales()
                                        .on(level, SCALE)
                                        .map(at -> at.value() >= least ? ESSENTIAL : PREFERRED));
    }

    /** The least level that is essential; empty for seeds without the assumption. */
    static Optional<Double> least(Catalog catalog) {
        return Optional.ofNullable(catalog.assumptions().byName().get(LEAST))
                .map(found -> found.values().get(0));
    }

    static List<String> all(Words words) {
        return Stream.of(values()).map(each -> each.in(words)).toList();
    }

    String in(Words words) {
        return words.say("worksheet.rating." + Code.of(this));
    }
}
