package org.trellis.web.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.trellis.files.reading.Nearest;
import org.trellis.message.Message;
import org.trellis.model.person.Person;
import org.trellis.model.region.Area;
import org.trellis.web.problem.Problem.Near;
import org.trellis.web.problem.Refused;
import org.trellis.web.region.Here;
import org.trellis.web.region.Regions;

/** The region whose wages an answer goes by. */
@Singleton
public final class AskedRegion {
    /** What {@code region} means in an address that names no person. */
    public static final String REGION =
            "Whose wages count: an imported area by its code or name, or a state by its letters;"
                    + " else the nation.";

    private final Regions regions;

    AskedRegion(Regions regions) {
        this.regions = regions;
    }

    /**
     * What the answer is worked out with: over the wages of the region that the question names,
     * else of the nation.
     *
     * @throws Refused when nothing is known of the region that is asked for
     */
    public Here here(Optional<String> asked) {
        return regions.of(find(asked));
    }

    /** As above, but over the wages of the person's region where the question names none. */
    public Here here(Optional<String> asked, Person person) {
        return regions.of(
                find(asked).or(() -> person.residence().region().flatMap(regions.places()::find)));
    }

    private Optional<Area> find(Optional<String> asked) {
        return asked.map(String::strip).filter(text -> !text.isEmpty()).map(this::region);
    }

    private Area region(String named) {
        return regions.places().find(named).orElseThrow(() -> unknown(named));
    }

    private Refused unknown(String named) {
        List<String> titles = regions.places().areas().stream().map(Area::title).toList();
        return Refused.name(
                "region",
                titles.isEmpty()
                        ? Message.of("api.region.none", named)
                        : Message.of("api.unknown_name", "region", named),
                Nearest.names(named, titles).stream().map(n -> new Near(n, n)).toList());
    }
}
