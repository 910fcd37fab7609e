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
import org.trellis.web.words.Reaches;

/**
 * All that answers are worked out with, over the wages of one region or of the nation.
 *
 * @param turns in which whoever searches for ways does so
 */
public record Here(
        Catalog catalog,
        Lattice lattice,
        CountryRanking ranking,
        Paths paths,
        Explore explore,
        Next next,
        Reaches reaches,
        SearchTurns turns) {
    static Here of(Catalog local, Programs programs, SearchTurns turns) {
        Lattice lattice = new Lattice(new Gaps(local));
        Grounds grounds = new Grounds(local, lattice, programs);
        Explore explore = new Explore(grounds);
        return new Here(
                local,
                lattice,
                new CountryRanking(lattice.gaps()),
                new Paths(grounds),
                explore,
                new Next(grounds),
                new Reaches(local, explore),
                turns);
    }

    public Gaps gaps() {
        return lattice.gaps();
    }
}
