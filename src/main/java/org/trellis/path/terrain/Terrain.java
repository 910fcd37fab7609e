package org.trellis.path.terrain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.lattice.CountryLattice;
import org.trellis.lattice.Lattice;
import org.trellis.model.Job;
import org.trellis.model.Move;
import org.trellis.model.catalog.National;
import org.trellis.model.person.Person;

/** The jobs and moves that ways may use: those of the ladders, or of the whole country. */
public final class Terrain {
    private final Lattice lattice;
    private final Optional<CountryLattice> country;

    private Terrain(Lattice lattice, Optional<CountryLattice> country) {
        this.lattice = lattice;
        this.country = country;
    }

    /** The country where the traveler asks for it, or the question starts or ends there. */
    public static Terrain of(Lattice lattice, Traveler traveler, Optional<Job.Id> to) {
        boolean asked =
                traveler.country()
                        || startsInCountry(traveler.person())
                        || to.filter(National::isNational).isPresent();
        return new Terrain(lattice, asked ? Optional.of(lattice.country()) : Optional.empty());
    }

    /** Whether somebody works in a U.S. occupation, where their ways then start. */
    public static boolean startsInCountry(Person person) {
        return person.job().filter(National::isNational).isPresent();
    }

    public static Terrain ofCountry(Lattice lattice) {
        return new Terrain(lattice, Optional.of(lattice.country()));
    }

    public boolean isCountry() {
        return country.isPresent();
    }

    public Stream<Job> jobs() {
        return country.map(all -> all.jobs().stream()).orElseGet(lattice.catalog()::jobs);
    }

    public Optional<Job> findJob(Job.Id id) {
        return country.flatMap(all -> all.findJob(id)).or(() -> lattice.catalog().findJob(id));
    }

    /** The U.S. occupation, where it is a job of its own here. */
    public Optional<Job> findOccupation(String onetSoc) {
        return country.flatMap(all -> all.findJob(National.job(onetSoc)));
    }

    /** The authored moves out of a job, then the inferred ones. */
    public List<Move> listFrom(Job.Id job) {
        List<Move> moves = new ArrayList<>(lattice.from(job));
        country.ifPresent(all -> moves.addAll(all.listFrom(job)));
        return moves;
    }

    /** The jobs that some move into {@code job} leads from. */
    public Stream<Job.Id> listBefore(Job.Id job) {
        Stream<Job.Id> authored = lattice.into(job).stream().map(Move.Authored::from);
        return Stream.concat(
                authored,
                country.stream()
                        .flatMap(all -> all.listInto(job).stream())
                        .map(Move.Inferred::from));
    }

    public List<Move.Authored> listAuthoredInto(Job.Id job) {
        return lattice.into(job);
    }
}
