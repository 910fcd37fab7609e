package org.trellis.path.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trellis.credential.CredentialRequirement;
import org.trellis.credential.CredentialSet;
import org.trellis.credential.Credentials;
import org.trellis.credential.Earning;
import org.trellis.model.Credential;
import org.trellis.model.catalog.Assumptions;

/**
 * The sets K of each job of one question, with their fees. Jobs that ask the same share them.
 * Serves one thread.
 */
final class Schools {
    private final Credentials credentials;
    private final Assumptions assumptions;
    private final Earning earning;

    /** By job: numbers of what it asks, with each choice of what may stand in for experience. */
    private final List<int[]> choices = new ArrayList<>();

    private final Map<BitSet, double[]> leastHours = new IdentityHashMap<>();
    private final Map<List<CredentialSet>, List<Schooling>> priced = new IdentityHashMap<>();
    private final int different;

    /**
     * @param asked by job
     * @param tenure what may stand in for the experience that each of them asks
     */
    Schools(
            Credentials credentials,
            List<List<CredentialRequirement>> asked,
            Tenure tenure,
            Assumptions assumptions) {
        this.credentials = credentials;
        this.assumptions = assumptions;
        Map<List<List<Credential.Id>>, Integer> numbers = new LinkedHashMap<>();
        for (int job = 0; job < asked.size(); job++) {
            choices.add(
                    choices(asked.get(job), tenure.standIns(job)).stream()
                            .mapToInt(asks -> numbers.computeIfAbsent(asks, a -> numbers.size()))
                            .toArray());
        }
        different = numbers.size();
        earning = new Earning(credentials, List.copyOf(numbers.keySet()));
    }

    private static List<List<List<Credential.Id>>> choices(
            List<CredentialRequirement> asked, List<List<Credential.Id>> standIns) {
        List<List<List<Credential.Id>>> all = new ArrayList<>();
        all.add(asked.stream().map(CredentialRequirement::anyOf).toList());
        for (List<Credential.Id> group : standIns) {
            for (int i = all.size() - 1; i >= 0; i--) {
                List<List<Credential.Id>> more = new ArrayList<>(all.get(i));
                more.add(group);
                all.add(more);
            }
        }
        return all;
    }

    /** See {@link Earning#validOf}. */
    BitSet validOf(Set<Credential.Id> held) {
        return earning.validOf(held);
    }

    /** See {@link Earning#noWorse}. */
    boolean noWorse(BitSet a, BitSet b) {
        return earning.noWorse(a, b);
    }

    /** The sets K for {@code job}, with or without what stands in for experience. */
    List<Schooling> of(int job, BitSet valid) {
        int[] among = choices.get(job);
        if (among.length == 1) {
            return priced(among[0], valid);
        }
        List<Schooling> all = new ArrayList<>();
        for (int choice : among) {
            priced(choice, valid).stream()
                    .filter(each -> all.stream().noneMatch(each::sameSet))
                    .forEach(all::add);
        }
        return all;
    }

    private List<Schooling> priced(int choice, BitSet valid) {
        return priced.computeIfAbsent(
                earning.options(choice, valid),
                sets ->
                        sets.stream()
                                .map(set -> Schooling.of(set, credentials, assumptions))
                                .toList());
    }

    /** The fewest hours of a set K for {@code job}; without end where none can be earned. */
    double leastHours(int job, BitSet valid) {
        double[] least = leastHours.computeIfAbsent(valid, any -> unknown());
        double hours = Double.POSITIVE_INFINITY;
        for (int choice : choices.get(job)) {
            if (Double.isNaN(least[choice])) {
                least[choice] =
                        earning.options(choice, valid).stream()
                                .mapToDouble(CredentialSet::hours)
                                .min()
                                .orElse(Double.POSITIVE_INFINITY);
            }
            hours = Math.min(hours, least[choice]);
        }
        return hours;
    }

    private double[] unknown() {
        double[] least = new double[different];
        Arrays.fill(least, Double.NaN);
        return least;
    }
}
