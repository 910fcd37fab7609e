package org.trellis.files;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.trellis.files.reading.Reading;
import org.trellis.message.Message;
import org.trellis.model.Credential;
import org.trellis.model.Issue;
import org.trellis.model.Job;
import org.trellis.model.catalog.Ladder;

/** Every credential that a path can charge for has learning hours. */
final class RequiredHours {
    private RequiredHours() {}

    /**
     * Looks at what a job requires everywhere or in some state, and at what these in turn require.
     * A preferred credential may have unknown hours.
     */
    static void check(Reading reading, Collection<Ladder> ladders, CredentialFiles credentials) {
        var seen = new HashSet<Credential.Id>();
        for (Ladder ladder : ladders) {
            for (Job job : ladder.jobs().values()) {
                job.credentials().stream()
                        .filter(asked -> asked.need() != Job.Need.PREFERRED)
                        .flatMap(asked -> asked.anyOf().stream())
                        .forEach(id -> visit(reading, credentials, id, job, seen));
                job.experience().forEach(each -> standIns(reading, credentials, each, job, seen));
            }
        }
    }

    /** What stands in for experience is earned; what concerns health or status never is. */
    private static void standIns(
            Reading reading,
            CredentialFiles credentials,
            Job.AskedExperience asked,
            Job job,
            Set<Credential.Id> seen) {
        for (Credential.Id id : asked.instead()) {
            visit(reading, credentials, id, job, seen);
            if (credentials.credentials().get(id).personal()) {
                reading.add(
                        Issue.error(
                                asked.place(),
                                id.code(),
                                Message.of("expected.experience.instead"),
                                Message.of("remedy.experience.instead")));
            }
        }
    }

    private static void visit(
            Reading reading,
            CredentialFiles credentials,
            Credential.Id id,
            Job job,
            Set<Credential.Id> seen) {
        if (!seen.add(id)) {
            return;
        }
        Credential credential = credentials.credentials().get(id);
        if (credential.hours().isEmpty()) {
            Message remedy = Message.of("remedy.credential.hours", job.id(), id);
            reading.add(
                    Issue.error(
                            credentials.hoursPlace(id),
                            "",
                            Message.of("expected.credential.hours"),
                            remedy));
        }
        credential.requires().anyOf().stream()
                .flatMap(List::stream)
                .forEach(first -> visit(reading, credentials, first, job, seen));
    }
}
