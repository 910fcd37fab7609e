package org.trellis.web.region;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.trellis.files.Loaded;
import org.trellis.files.area.AreaFiles;
import org.trellis.files.reading.Folder;
import org.trellis.gap.rank.CountryRanking;
import org.trellis.lattice.Lattice;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Person;
import org.trellis.model.region.Area;
import org.trellis.model.schedule.Programs;
import org.trellis.path.Paths;
import org.trellis.path.explore.Explore;
import org.trellis.path.explore.Next;
import org.trellis.report.Words;
import org.trellis.web.words.Reaches;

/**
 * The regions that answers can be asked for. Each question names its own; nothing of one is seen by
 * another. Those asked for last stay in memory.
 */
@Singleton
public final class Regions {
    /** Beside the nation: each takes up to 16 MB once the country was asked for. */
    private static final int FEWEST = 3;

    private static final int MOST = 20;
    private static final long HEAP_OF_FEWEST = 512_000_000;
    private static final long HEAP_OF_ONE_MORE = 64_000_000;

    private final Folder seeds;
    private final Programs programs;
    private final Places places;
    private final Here nation;
    private final SearchTurns turns = SearchTurns.ofThisProcess();
    private final int most = most(Runtime.getRuntime().maxMemory());
    private final Map<String, Here> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Here> eldest) {
                    return size() > most;
                }
            };

    Regions(
            Loaded loaded,
            Places places,
            Programs programs,
            Lattice lattice,
            CountryRanking ranking,
            Paths paths,
            Explore explore,
            Next next) {
        seeds = loaded.seeds();
        this.programs = programs;
        this.places = places;
        Reaches reaches = new Reaches(loaded.catalog(), explore);
        nation = new Here(loaded.catalog(), lattice, ranking, paths, explore, next, reaches, turns);
    }

    /** What can be chosen. */
    public Places places() {
        return places;
    }

    /** Whose wages somebody is shown. */
    public Place place(Optional<Person> person, Words words) {
        return Place.of(person, person(person).catalog(), !places.areas().isEmpty(), words);
    }

    /** Of the region that somebody has told, where something is known of it. */
    public Here person(Optional<Person> person) {
        return of(person.flatMap(who -> who.residence().region()).flatMap(places::find));
    }

    /**
     * @param area empty for the nation
     */
    public Here of(Optional<Area> area) {
        return area.map(this::local).orElse(nation);
    }

    /** How many of them a heap has room for. */
    static int most(long heapBytes) {
        long more = Math.max(0, heapBytes - HEAP_OF_FEWEST) / HEAP_OF_ONE_MORE;
        return (int) Math.min(MOST, FEWEST + more);
    }

    /** Made one at a time; the nation waits for none. */
    private synchronized Here local(Area area) {
        Here known = kept.get(area.code());
        if (known != null) {
            return known;
        }
        Catalog local = nation.catalog().in(AreaFiles.in(seeds).region(area, seeds));
        Here made = Here.of(local, programs, turns);
        kept.put(area.code(), made);
        return made;
    }
}
