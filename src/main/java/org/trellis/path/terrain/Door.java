package org.trellis.path.terrain;

import java.util.List;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.Entry;
import org.trellis.model.Move;
import org.trellis.model.catalog.Catalog;
import org.trellis.model.catalog.Occupation;
import org.trellis.model.catalog.Occupation.Education;
import org.trellis.model.catalog.Occupation.Experience;
import org.trellis.model.catalog.Occupation.Training;

/**
 * What door a job has: what its {@code entry} says. Where it says nothing: none if every authored
 * move into it asks experience, else what BLS says of the occupation; none where BLS says nothing.
 * A school that would have nothing to teach is not a door: a job that asks no credential of one is
 * entered by its moves and apprenticeships alone.
 */
public final class Door {
    private Door() {}

    /**
     * @param into the authored moves into the job
     */
    public static Entry of(Catalog catalog, Job job, List<Move.Authored> into) {
        Entry said = job.entry().orElseGet(() -> unsaid(catalog, job, into));
        return said == Entry.SCHOOL && !catalog.asksSchool(job) ? Entry.NO : said;
    }

    private static Entry unsaid(Catalog catalog, Job job, List<Move.Authored> into) {
        boolean experienced =
                !into.isEmpty() && into.stream().allMatch(move -> move.experienceMonths() > 0);
        return experienced
                ? Entry.NO
                : catalog.findOccupation(job)
                        .map(occupation -> byOccupation(catalog, job, occupation))
                        .orElse(Entry.NO);
    }

    private static Entry byOccupation(Catalog catalog, Job job, Occupation occupation) {
        boolean asksNone = occupation.experience().filter(Experience.NONE::equals).isPresent();
        boolean apprentices =
                occupation.training().filter(Training.APPRENTICESHIP::equals).isPresent();
        if (!asksNone || apprentices || occupation.education().isEmpty()) {
            return Entry.NO;
        }
        boolean school = occupation.education().get().compareTo(Education.HS_DIPLOMA) > 0;
        return school || asksLicense(catalog, job) ? Entry.SCHOOL : Entry.OPEN;
    }

    private static boolean asksLicense(Catalog catalog, Job job) {
        return job.credentials().stream()
                .filter(asked -> asked.need() != Job.Need.PREFERRED)
                .flatMap(asked -> asked.anyOf().stream())
                .map(catalog::getCredential)
                .anyMatch(credential -> credential.kind() == Credential.Kind.LICENSE);
    }
}
