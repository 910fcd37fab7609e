package org.trellis.web.occupation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.trellis.files.Loaded;
import org.trellis.files.national.Country;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.National;
import org.trellis.model.catalog.Occupation;

/** Every U.S. occupation, and what is known of them beside a catalog. */
@Singleton
public final class Occupations {
    private final Catalog catalog;
    private final Country country;

    Occupations(Catalog catalog, Loaded loaded) {
        this.catalog = catalog;
        country = Country.of(loaded.seeds());
    }

    /** Their names and which are related to which. */
    public Country country() {
        return country;
    }

    /** Their ratings, interests and outlook. */
    National national() {
        return catalog.national();
    }

    /**
     * @param code of O*NET-SOC
     */
    public Optional<Occupation> find(String code) {
        return Optional.ofNullable(national().occupations().get(code));
    }

    List<Occupation> all() {
        return List.copyOf(national().occupations().values());
    }
}
