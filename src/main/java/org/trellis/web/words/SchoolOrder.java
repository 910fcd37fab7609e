package org.trellis.web.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Catalog;
import org.trellis.report.Words;

/**
 * What somebody has to earn for a job, one after the other, where it is more than the must-haves
 * say: a license rests on a school. Of several ways that with the fewest hours.
 *
 * @param sum hours and fees of all of it; empty, as the rows, where nothing comes before the
 *     must-haves
 */
public record SchoolOrder(List<Row> rows, String sum) {
    private static final SchoolOrder NOTHING = new SchoolOrder(List.of(), "");

    public record Row(String name, String hours, String fee) {}

    public static SchoolOrder of(
            Catalog catalog, HeldCredentials held, Job job, PageWords phrases) {
        Credentials credentials = new Credentials(catalog);
        Set<Credential.Id> asked =
                held.asked(job).stream()
                        .map(CredentialRequirement::anyOf)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return Earning.shortest(credentials, held, job)
                .filter(set -> !asked.containsAll(ids(earned(set, credentials))))
                .map(set -> told(set, earned(set, credentials), phrases))
                .orElse(NOTHING);
    }

    private static List<Credential> earned(CredentialSet set, Credentials credentials) {
        return Arrays.stream(set.earned()).mapToObj(credentials::get).toList();
    }

    private static List<Credential.Id> ids(List<Credential> credentials) {
        return credentials.stream().map(Credential::id).toList();
    }

    private static SchoolOrder told(CredentialSet set, List<Credential> earned, PageWords phrases) {
        Words words = phrases.words();
        String usd = words.money(set.usd());
        return new SchoolOrder(
                earned.stream()
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
