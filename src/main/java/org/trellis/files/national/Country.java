package org.trellis.files.national;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.trellis.files.reading.Folder;
import org.trellis.files.reading.Reading;
import org.trellis.model.Issue;
import org.trellis.model.catalog.BrightOutlook;
import org.trellis.model.catalog.Interests;
import org.trellis.model.catalog.NationalRelease;
import org.trellis.model.catalog.OccupationNames;
import org.trellis.model.catalog.Profiles;
import org.trellis.model.catalog.Related;

/**
 * All U.S. occupations, read from {@code national} when they are asked for: whoever does not ask
 * does not wait. Each part is read once, titles each time, since they are many and are wanted once.
 * Safe for several threads.
 */
public final class Country {
    /**
     * What people of an occupation do.
     *
     * @param core whether O*NET counts it as one that makes the occupation
     */
    public record Task(boolean core, String task) {}

    /** A name that people give an occupation. */
    public record Title(String onetSoc, String title) {}

    private final Folder seeds;
    private final Supplier<Profiles> profiles;
    private final Supplier<Related> related;
    private final Supplier<Interests> interests;
    private final Supplier<Map<String, Set<BrightOutlook>>> brightOutlook;
    private final Supplier<NationalRelease> release;

    private Country(Folder seeds) {
        this.seeds = seeds;
        profiles = once(ProfileFiles::read);
        related = once(CountryFiles::related);
        interests = once(CountryFiles::interests);
        brightOutlook = once(CountryFiles::brightOutlook);
        release = once(CountryFiles::release);
    }

    /** Reads nothing yet. */
    public static Country of(Folder seeds) {
        return new Country(seeds);
    }

    private <T> Supplier<T> once(BiFunction<Reading, Folder, T> read) {
        return once(() -> read.apply(new Reading(), seeds));
    }

    /** What is read at the first question and kept. */
    public static <T> Supplier<T> once(Supplier<T> read) {
        return new Supplier<>() {
            private T value;

            @Override
            public synchronized T get() {
                if (value == null) {
                    value = read.get();
                }
                return value;
            }
        };
    }

    /** The titles with the everyday words of both languages; read each time. */
    public OccupationNames names() {
        return names(row -> true);
    }

    /**
     * As {@link #names()}, but names may be missing whose row nobody asks for.
     *
     * @param asked of a row as it is written
     */
    public OccupationNames names(Predicate<String> asked) {
        return CountryFiles.names(new Reading(), seeds, asked);
    }

    public NationalRelease release() {
        return release.get();
    }

    public Profiles profiles() {
        return profiles.get();
    }

    public Related related() {
        return related.get();
    }

    public Interests interests() {
        return interests.get();
    }

    /** By O*NET-SOC code, why its outlook is bright; the others are not in it. */
    public Map<String, Set<BrightOutlook>> brightOutlook() {
        return brightOutlook.get();
    }

    /** In the order of the file; none unless a release of O*NET was imported. */
    public List<Task> tasks(String onetSoc) {
        return CountryFiles.tasks(new Reading(), seeds, onetSoc);
    }

    /** Those tasks that make the occupation, as O*NET writes them, in English. */
    public List<String> coreTasks(String onetSoc) {
        return tasks(onetSoc).stream().filter(Task::core).map(Task::task).toList();
    }

    /** Reads everything and tells what is wrong with it. */
    public List<Issue> check() {
        var reading = new Reading();
        CountryFiles.names(reading, seeds, row -> true);
        ProfileFiles.read(reading, seeds);
        CountryFiles.related(reading, seeds);
        CountryFiles.interests(reading, seeds);
        CountryFiles.brightOutlook(reading, seeds);
        CountryFiles.release(reading, seeds);
        return reading.issues();
    }
}
