package org.trellis.path.step;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.schedule.Programs;
import org.trellis.path.terrain.Doors;
import org.trellis.path.terrain.Entrances;
import org.trellis.path.terrain.Terrain;
import org.trellis.path.terrain.Traveler;

/**
 * Prepares the ground of questions about one catalog. What is true of the whole country is worked
 * out for the first question there and kept, and so is what is true of the jobs of the last {@value
 * MOST_KEPT} questions on ladders. Serves many threads.
 */
public final class Grounds {
    /** What is true of a country takes a second and megabytes: of several, each waits its turn. */
    private static final Object ONE_AT_A_TIME = new Object();

    private static final int MOST_KEPT = 16;

    private final Catalog catalog;
    private final Lattice lattice;
    private final Programs programs;
    private final Map<Set<Job.Id>, Survey> ladders =
            new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Set<Job.Id>, Survey> eldest) {
                    return size() > MOST_KEPT;
                }
            };
    private volatile Survey country;
    private volatile Doors countryDoors;

    public Grounds(Catalog catalog, Lattice lattice, Programs programs) {
        this.catalog = catalog;
        this.lattice = lattice;
        this.programs = programs;
    }

    public Lattice lattice() {
        return lattice;
    }

    /**
     * @param asked whose occupations that a ladder has stand for the ladder's jobs
     * @param goal empty for every job that can be reached
     */
    public Ground of(Traveler asked, Optional<Job.Id> goal) {
        Traveler traveler = asked.settled(lattice::settled);
        Optional<Job.Id> to = goal.map(lattice::settled);
        Terrain terrain = Terrain.of(lattice, traveler, to);
        Doors doors = terrain.isCountry() ? doors(terrain) : new Doors(catalog, terrain);
        Entrances entrances = new Entrances(catalog, terrain, doors, programs, traveler);
        Survey survey = terrain.isCountry() ? country(terrain) : ladders(terrain, entrances, to);
        return new Ground(lattice, traveler, to, survey, entrances);
    }

    /** Works out what is true of the whole country, so that the first question there is quick. */
    public void prepareCountry() {
        Terrain terrain = Terrain.ofCountry(lattice);
        doors(terrain);
        country(terrain).needs(lattice.gaps().board().credentials(), false);
    }

    private Survey ladders(Terrain terrain, Entrances entrances, Optional<Job.Id> to) {
        Set<Job.Id> between = entrances.between(to);
        synchronized (ladders) {
            return ladders.computeIfAbsent(between, ids -> survey(terrain, ids));
        }
    }

    private Survey survey(Terrain terrain, Set<Job.Id> ids) {
        List<Job> jobs = ids.stream().flatMap(id -> terrain.findJob(id).stream()).toList();
        return new Survey(catalog, jobs, false);
    }

    private Survey country(Terrain terrain) {
        if (country == null) {
            synchronized (ONE_AT_A_TIME) {
                if (country == null) {
                    country = new Survey(catalog, terrain.jobs().toList(), true);
                }
            }
        }
        return country;
    }

    private Doors doors(Terrain terrain) {
        if (countryDoors == null) {
            synchronized (ONE_AT_A_TIME) {
                if (countryDoors == null) {
                    countryDoors = new Doors(catalog, terrain);
                }
            }
        }
        return countryDoors;
    }
}
