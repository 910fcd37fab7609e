package org.trellis.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trellis.credential.Credentials;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.person.Diploma;

/**
 * The indexed view of a catalog that gaps, ranks, labels and paths share: its jobs numbered in the
 * order of their codes, its credentials and the hours of its scales. Built once for a catalog,
 * O(lines of all jobs); never changes, so one serves all questions and threads.
 */
public final class Board {
    private final Catalog catalog;
    private final List<Job> jobs;
    private final Map<Job.Id, Integer> numbers = new HashMap<>();
    private final Credentials credentials;
    private final Credentials evaluated;
    private final HoursToReach hours;
    private OccupationBoard occupations;

    public Board(Catalog catalog) {
        this.catalog = catalog;
        jobs = catalog.jobs().sorted(Comparator.comparing(Job::id)).toList();
        jobs.forEach(job -> numbers.put(job.id(), numbers.size()));
        credentials = new Credentials(catalog);
        evaluated = credentials.evaluated();
        hours = new HoursToReach(catalog);
    }

    public Catalog catalog() {
        return catalog;
    }

    /** By number. */
    public List<Job> jobs() {
        return jobs;
    }

    public Credentials credentials() {
        return credentials;
    }

    /** As somebody would earn them who holds {@code held}. */
    public Credentials credentials(HeldCredentials held) {
        Credentials from = held.answered(Diploma.ABROAD) ? evaluated : credentials;
        return from.renewed(held.renewable());
    }

    /** All U.S. occupations; made when first asked for. */
    public synchronized OccupationBoard occupations() {
        if (occupations == null) {
            occupations = new OccupationBoard(catalog, hours);
        }
        return occupations;
    }

    public HoursToReach hours() {
        return hours;
    }
}
