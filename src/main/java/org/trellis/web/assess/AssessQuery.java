package org.trellis.web.assess;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.trellis.model.Competency;
import org.trellis.model.Job;
import org.trellis.web.words.Links;

/**
 * What an address asks of the guided assessment. What is skipped stands in the address, so that two
 * windows do not meddle with each other.
 *
 * @param presumed whether what a job lets us assume counts as known
 * @param skipped places of skills among those of the job, from 0
 * @param skill the one to ask; empty for the one that decides most
 */
record AssessQuery(Job job, boolean presumed, Set<Integer> skipped, Optional<Competency.Id> skill) {
    AssessQuery {
        skipped = new TreeSet<>(skipped);
    }

    /**
     * @param presumed anything but {@code no} is yes
     * @param skipped such as {@code 3.17}; what is not a place of a skill is left out
     */
    static AssessQuery read(Job job, String presumed, String skipped, String skill) {
        Set<Integer> places = new HashSet<>();
        Arrays.stream(skipped.split("\\."))
                .filter(place -> place.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(place -> place < job.requirements().size())
                .forEach(places::add);
        Optional<Competency.Id> named =
                skills(job).stream().filter(id -> id.toString().equals(skill)).findFirst();
        return new AssessQuery(job, !presumed.equals("no"), places, named);
    }

    private static List<Competency.Id> skills(Job job) {
        return List.copyOf(job.requirements().keySet());
    }

    Set<Competency.Id> skippedSkills() {
        List<Competency.Id> skills = skills(job);
        return skipped.stream().map(skills::get).collect(Collectors.toSet());
    }

    /** The places as the address has them. */
    String places() {
        return skipped.stream().map(String::valueOf).collect(Collectors.joining("."));
    }

    /** The address that asks what decides most. */
    String href() {
        return Links.assess(job.id())
                + (presumed ? "" : "&presumed=no")
                + (skipped.isEmpty() ? "" : "&skipped=" + places());
    }

    String asking(Competency.Id other) {
        return href() + "&skill=" + Links.encoded(other.toString());
    }

    AssessQuery skipping(Competency.Id other) {
        Set<Integer> more = new TreeSet<>(skipped);
        int place = skills(job).indexOf(other);
        if (place >= 0) {
            more.add(place);
        }
        return new AssessQuery(job, presumed, more, Optional.empty());
    }

    AssessQuery withPresumed(boolean other) {
        return new AssessQuery(job, other, skipped, Optional.empty());
    }
}
