package org.trellis.web.region;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.Loaded;
import org.trellis.files.area.AreaFiles;
import org.trellis.files.reading.Folder;
import org.trellis.gap.Gaps;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.region.Area;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.Next;

/**
 * The regions that answers can be asked for. Each question names its own; nothing of one is seen by
 * another. Those asked for last stay in memory.
 */
@Singleton
public final class Regions {
    /** Beside the nation: each has a catalog and a graph of its own. */
    private static final int MOST = 3;

    private final Folder seeds;
    private final Programs programs;
    private final List<Area> areas;
    private final Here nation;
    private final Map<String, Here> kept =
            new LinkedHashMap<>(MOST + 1, 1, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Here> eldest) {
                    return size() > MOST;
                }
            };

    Regions(
            Loaded loaded,
            Programs programs,
            Gaps gaps,
            CountryRanking ranking,
            Paths paths,
            Explore explore,
            Next next) {
        seeds = loaded.seeds();
        this.programs = programs;
        areas = List.copyOf(AreaFiles.in(seeds).areas());
        nation = new Here(loaded.catalog(), gaps, ranking, paths, explore, next);
    }

    /** All that were imported. */
    public List<Area> areas() {
        return areas;
    }

    /** As people write it: a code, a whole title, a state by its letters. */
    public Optional<Area> find(String written) {
        return areas.stream().filter(area -> area.isWritten(written)).findFirst();
    }

    /**
     * @param area empty for the nation
     */
    public Here of(Optional<Area> area) {
        return area.map(this::local).orElse(nation);
    }

    /** Made one at a time; the nation waits for none. */
    private synchronized Here local(Area area) {
        Here known = kept.get(area.code());
        if (known != null) {
            return known;
        }
        Catalog local = nation.catalog().in(AreaFiles.in(seeds).region(area, seeds));
        Here made = Here.of(local, programs);
        kept.put(area.code(), made);
        return made;
    }
}
