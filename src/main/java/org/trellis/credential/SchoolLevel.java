package org.trellis.credential;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Diplomas;
import org.trellis.model.catalog.Occupation;

/** How much school comes before a job, from the least to the most. */
public enum SchoolLevel {
    HIGH_SCHOOL,
    CERTIFICATE,
    ASSOCIATE,
    BACHELOR,
    GRADUATE;

    /**
     * The highest degree or certificate that has to be earned for {@code job}. Where none of it
     * names an education, also what most people in its occupation have, according to BLS, some
     * college counting as a certificate. Empty when neither is known.
     *
     * @param chain all that somebody who holds nothing would earn for it
     */
    public static Optional<SchoolLevel> of(Catalog catalog, Job job, Optional<Chain> chain) {
        Stream<SchoolLevel> earned =
                chain.stream()
                        .flatMap(each -> each.links().stream())
                        .flatMap(link -> of(link.credential()).stream());
        Stream<SchoolLevel> typical =
                Diplomas.typical(catalog, job).flatMap(id -> usual(catalog, job)).stream();
        return Stream.concat(earned, typical)
                .max(Comparator.naturalOrder())
                .or(() -> usual(catalog, job));
    }

    private static Optional<SchoolLevel> usual(Catalog catalog, Job job) {
        return catalog.findOccupation(job).flatMap(Occupation::education).map(SchoolLevel::of);
    }

    private static Optional<SchoolLevel> of(Credential credential) {
        return switch (credential.kind()) {
            case DIPLOMA ->
                    Optional.of(
                            credential.id().equals(Diplomas.HIGH_SCHOOL)
                                    ? HIGH_SCHOOL
                                    : CERTIFICATE);
            case CERTIFICATE -> Optional.of(CERTIFICATE);
            case DEGREE -> Optional.of(degree(credential));
            default -> Optional.empty();
        };
    }

    private static SchoolLevel degree(Credential credential) {
        return is(credential, "doctorate") || is(credential, "master")
                ? GRADUATE
                : is(credential, "bachelor") ? BACHELOR : ASSOCIATE;
    }

    private static boolean is(Credential credential, String degree) {
        Credential.Id id = new Credential.Id(degree);
        return credential.id().equals(id) || credential.covers().contains(id);
    }

    private static SchoolLevel of(Occupation.Education education) {
        return switch (education) {
            case NONE, HS_DIPLOMA -> HIGH_SCHOOL;
            case SOME_COLLEGE, POSTSECONDARY -> CERTIFICATE;
            case ASSOCIATE -> ASSOCIATE;
            case BACHELOR -> BACHELOR;
            case MASTER, DOCTORATE -> GRADUATE;
        };
    }
}
