package org.trellis.web.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.credential.Chain;
import org.trellis.credential.Chain.Chains;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.HeldCredentials;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.Job.AskedExperience;
import org.trellis.report.Phrases;
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
            Chains chains,
            HeldCredentials held,
            Job job,
            List<AskedExperience> open,
            PageWords phrases) {
        Words words = phrases.words();
        Stream<SchoolOrder> must =
                beforeMustHaves(chains, held, job)
                        .map(chain -> told(words.say("job.order"), chain, phrases))
                        .stream();
        Stream<SchoolOrder> instead =
                open.stream()
                        .filter(asked -> !asked.instead().isEmpty())
                        .flatMap(asked -> instead(asked, chains, phrases).stream());
        return Stream.concat(must, instead).toList();
    }

    private static Optional<Chain> beforeMustHaves(Chains chains, HeldCredentials held, Job job) {
        Set<Credential.Id> asked =
                held.asked(job).stream()
                        .map(CredentialRequirement::anyOf)
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        return chains.of(job).filter(chain -> !asked.containsAll(ids(chain)));
    }

    private static Optional<SchoolOrder> instead(
            AskedExperience asked, Chains chains, PageWords phrases) {
        String title = phrases.words().say("job.order.instead", phrases.words().experience(asked));
        return chains.of(asked.instead()).map(chain -> told(title, chain, phrases));
    }

    private static List<Credential.Id> ids(Chain chain) {
        return chain.links().stream().map(link -> link.credential().id()).toList();
    }

    private static SchoolOrder told(String title, Chain chain, PageWords phrases) {
        Words words = phrases.words();
        Phrases plain = phrases.plain();
        return new SchoolOrder(
                title,
                chain.links().stream()
                        .map(
                                link ->
                                        new Row(
                                                plain.name(link),
                                                words.hours(link.hours()),
                                                plain.fee(link)))
                        .toList(),
                words.say("job.order.sum", words.hours(chain.hours()), plain.fees(chain)));
    }
}
