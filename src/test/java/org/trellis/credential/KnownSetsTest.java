package org.trellis.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.trellis.Shipped;
import org.trellis.model.Job;

class KnownSetsTest {
    private static final int CASES = 400;
    private final Credentials credentials = new Credentials(Shipped.CATALOG);

    /** Each question is asked twice, with other questions between, some of which change it. */
    @Test
    void anAnswerThatIsKnownIsTheOneThatIsWorkedOut() {
        KnownSets known = new KnownSets(credentials);
        List<Job> jobs = Shipped.CATALOG.jobs().toList();
        int some = 0;
        for (int round = 0; round < 2; round++) {
            Random random = new Random(12);
            for (int i = 0; i < CASES; i++) {
                int[][] asks =
                        credentials.groups(
                                jobs.get(random.nextInt(jobs.size())).credentials().stream()
                                        .map(Job.AskedCredential::anyOf)
                                        .toList());
                BitSet valid = new BitSet();
                random.ints(5, 0, credentials.size()).forEach(valid::set);
                List<CredentialSet> plain = SmallestSets.of(credentials, asks, valid);
                assertEquals(texts(plain), texts(known.of(asks, valid)));
                valid.set(0, credentials.size());
                some += plain.size() > 1 ? 1 : 0;
            }
        }
        assertTrue(some > 10, some + " with a choice");
    }

    private static List<String> texts(List<CredentialSet> sets) {
        return sets.stream()
                .map(
                        set ->
                                java.util.Arrays.toString(set.earned())
                                        + set.valid()
                                        + set.hours()
                                        + " "
                                        + set.usd())
                .toList();
    }
}
