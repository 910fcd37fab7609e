package org.trellis.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedExperience;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/**
 * What somebody has to earn, one after the other. Of several ways that with the fewest hours.
 *
 * @param sum hours and fees of all of it
 */
public record SchoolOrder(String title, List<Row> rows, String sum) {
    public record Row(String name, String hours, String fee) {}

    /**
     * What is to be earned for a job, where it is more than the must-haves say: a license rests on
     * a school. Then what may stand in for experience, with all that comes before it.
     *
     * @param open the experience that is not there yet
     */
    public static List<SchoolOrder> of(
            Catalog catalog,
            HeldCredentials held,
            Job job,
            List<AskedExperience> open,
            PageWords phrases) {
        Credentials credentials = new Credentials(catalog);
        Words words = phrases.words();
        Stream<SchoolOrder> must =
                beforeMustHaves(credentials, held, job)
                        .map(set -> told(words.say("job.order"), set, credentials, phrases))
                        .stream();
        Stream<SchoolOrder> instead =
                open.stream()
                        .filter(asked -> !asked.instead().isEmpty())
                        .flatMap(asked -> instead(asked, credentials, held, phrases).stream());
        return Stream.concat(must, instead).toList();
    }

    private static Optional<CredentialSet> beforeMustHaves(
            Credentials credentials, HeldCredentials held, Job job) {
        Set<Credential.Id> asked =
                held.asked(job).stream()
                        .map(CredentialRequirement::anyOf)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return Earning.shortest(credentials, held, job)
                .filter(set -> !asked.containsAll(ids(earned(set, credentials))));
    }

    private static Optional<SchoolOrder> instead(
            AskedExperience asked,
            Credentials credentials,
            HeldCredentials held,
            PageWords phrases) {
        Words words = phrases.words();
        String title = words.say("job.order.instead", words.experience(asked));
        return Earning.shortest(credentials, List.of(asked.instead()), held.beforeSchool())
                .map(set -> told(title, set, credentials, phrases));
    }

    private static List<Credential> earned(CredentialSet set, Credentials credentials) {
        return Arrays.stream(set.earned()).mapToObj(credentials::get).toList();
    }

    private static List<Credential.Id> ids(List<Credential> credentials) {
        return credentials.stream().map(Credential::id).toList();
    }

    private static SchoolOrder told(
            String title, CredentialSet set, Credentials credentials, PageWords phrases) {
        Words words = phrases.words();
        String usd = words.money(set.usd());
        return new SchoolOrder(
                title,
                earned(set, credentials).stream()
                        .map(
                                each ->
                                        new Row(
                                                words.text(each.name()),
                                                phrases.hours(each),
                                                phrases.fee(each)))
                        .toList(),
                words.say(
                        "job.order.sum",
                        words.hours(set.hours()),
                        set.usdAtLeast() ? words.say("report.at_least", usd) : usd));
    }
}
