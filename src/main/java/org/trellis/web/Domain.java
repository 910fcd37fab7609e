package org.trellis.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.trellis.files.Loaded;
import org.trellis.files.schedule.ApprovedFile;
import org.trellis.files.schedule.ScheduleFiles;
import org.trellis.gap.Gaps;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.Next;
import org.trellis.path.step.Grounds;

/** Makes the plain classes of the domain available to controllers, once for the whole server. */
@Factory
final class Domain {
    @Singleton
    Loaded loaded(Server.Loading loading) {
        return loading.data().get();
    }

    @Singleton
    Catalog catalog(Loaded loaded) {
        return loaded.catalog();
    }

    @Singleton
    Lattice lattice(Gaps gaps) {
        return new Lattice(gaps);
    }

    @Singleton
    Programs programs(Loaded loaded) {
        return new Programs(
                ScheduleFiles.load(loaded.seeds()).byName(),
                ScheduleFiles.jurisdictions(loaded.seeds()).all(),
                ScheduleFiles.onetSoc(loaded.seeds()),
                ScheduleFiles.outlines(loaded.seeds()),
                ApprovedFile.load(loaded.seeds()));
    }

    @Singleton
    Gaps gaps(Catalog catalog) {
        return new Gaps(catalog);
    }

    @Singleton
    CountryRanking countryRanking(Gaps gaps) {
        return new CountryRanking(gaps);
    }

    @Singleton
    Grounds grounds(Catalog catalog, Lattice lattice, Programs programs) {
        return new Grounds(catalog, lattice, programs);
    }

    @Singleton
    Paths paths(Grounds grounds) {
        return new Paths(grounds);
    }

    @Singleton
    Next next(Grounds grounds) {
        return new Next(grounds);
    }

    @Singleton
    Explore explore(Grounds grounds) {
        return new Explore(grounds);
    }
}
