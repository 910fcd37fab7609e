package org.trellis.web.region;

import org.trellis.gap.Gaps;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.Next;
import org.trellis.path.step.Grounds;

/** All that answers are worked out with, over the wages of one region or of the nation. */
public record Here(
        Catalog catalog,
        Gaps gaps,
        CountryRanking ranking,
        Paths paths,
        Explore explore,
        Next next) {
    static Here of(Catalog local, Programs programs) {
        Gaps gaps = new Gaps(local);
        Grounds grounds = new Grounds(local, new Lattice(gaps), programs);
        return new Here(
                local,
                gaps,
                new CountryRanking(gaps),
                new Paths(grounds),
                new Explore(grounds),
                new Next(grounds));
    }
}
