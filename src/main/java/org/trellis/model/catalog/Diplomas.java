package org.trellis.model.catalog;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;

/** Education among the credentials of a catalog: the high school diploma and what counts as it. */
public final class Diplomas {
    /** High school diploma or equivalent. */
    public static final Credential.Id HIGH_SCHOOL = new Credential.Id("hs-diploma");

    /** What somebody with a diploma from another country earns in its place. */
    public static final Credential.Id EVALUATION = new Credential.Id("diploma-evaluation");

    private static final int SOC = "53-2012".length();

    private static final int SOC_GROUP = "53-20".length();

    private Diplomas() {}

    /** Whether who holds it has finished high school, or counts as if. */
    public static boolean shows(Catalog catalog, Credential.Id held) {
        return held.equals(HIGH_SCHOOL)
                || catalog.findCredential(held)
                        .filter(credential -> credential.covers().contains(HIGH_SCHOOL))
                        .isPresent();
    }

    /**
     * What most people in {@code job} have, according to BLS; empty where the required credentials
     * of the job or their prerequisites name an education. Some college, and awards below a degree,
     * are of any length and field, so only high school is taken from them.
     */
    public static Optional<Credential.Id> typical(Catalog catalog, Job job) {
        return catalog.findOccupation(job)
                .flatMap(Occupation::education)
                .filter(education -> education != Occupation.Education.NONE)
                .filter(education -> !named(catalog, job))
                .map(Diplomas::credential)
                .filter(id -> catalog.findCredential(id).isPresent());
    }

    /**
     * What most people have who get into an occupation, as far as the catalog has such a
     * credential; empty where none is typical. Of some college only high school is taken. Where the
     * catalog has a schooling of the occupation's own, {@code typical-53-2012} by its SOC code or
     * by the first figures of it, that takes the place of the education that BLS names.
     */
    public static Optional<Credential.Id> expected(Catalog catalog, Job job) {
        return own(catalog, job.onetSoc())
                .or(
                        () ->
                                catalog.findOccupation(job)
                                        .flatMap(Occupation::education)
                                        .filter(said -> said != Occupation.Education.NONE)
                                        .map(Diplomas::school)
                                        .filter(id -> catalog.findCredential(id).isPresent()));
    }

    /** The longest code of which there is one. */
    private static Optional<Credential.Id> own(Catalog catalog, String onetSoc) {
        for (int size = Math.min(SOC, onetSoc.length()); size >= SOC_GROUP; size--) {
            Credential.Id id = new Credential.Id("typical-" + onetSoc.substring(0, size));
            if (catalog.findCredential(id).isPresent()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }

    private static Credential.Id school(Occupation.Education education) {
        return education == Occupation.Education.POSTSECONDARY
                ? new Credential.Id("postsecondary-certificate")
                : credential(education);
    }

    private static Credential.Id credential(Occupation.Education education) {
        return switch (education) {
            case NONE, HS_DIPLOMA, SOME_COLLEGE, POSTSECONDARY -> HIGH_SCHOOL;
            case ASSOCIATE -> new Credential.Id("associate");
            case BACHELOR -> new Credential.Id("bachelor");
            case MASTER -> new Credential.Id("master");
            case DOCTORATE -> new Credential.Id("doctorate");
        };
    }

    private static boolean named(Catalog catalog, Job job) {
        var open = new ArrayDeque<List<Credential.Id>>();
        job.credentials().stream()
                .filter(row -> row.need() == Job.Need.REQUIRED)
                .forEach(row -> open.add(row.anyOf()));
        Set<Credential.Id> seen = new HashSet<>();
        while (!open.isEmpty()) {
            for (Credential.Id id : open.pop()) {
                if (seen.add(id)) {
                    catalog.findCredential(id).ifPresent(c -> open.addAll(c.requires().anyOf()));
                }
            }
        }
        return seen.stream().anyMatch(id -> shows(catalog, id));
    }
}
