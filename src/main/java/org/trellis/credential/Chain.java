package org.trellis.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.trellis.model.Credential;
import org.trellis.model.Job;
import org.trellis.model.catalog.Assumptions;

/**
 * What has to be earned, one after the other, before something is held: of several ways that with
 * the fewest hours.
 */
public record Chain(List<Link> links) {
    /**
     * @param credential with the hours it takes
     * @param renewal whether it was held, has expired, and only has to be renewed
     * @param usd its fee; empty where there is not even an estimate
     * @param estimated whether the fee is our estimate
     */
    public record Link(
            Credential credential, boolean renewal, OptionalDouble usd, boolean estimated) {
        public double hours() {
            return credential.hours().orElse(0);
        }
    }

    /** The chains of one person. */
    public static final class Chains {
        private final Credentials credentials;
        private final HeldCredentials held;
        private final Assumptions assumptions;
        private final Set<Credential.Id> renewable;

        /**
         * @param credentials as the person would earn them
         */
        public Chains(Credentials credentials, HeldCredentials held, Assumptions assumptions) {
            this.credentials = credentials;
            this.held = held;
            this.assumptions = assumptions;
            this.renewable = held.renewable();
        }

        /** All that a job still asks; empty when some of it can never be earned. */
        public Optional<Chain> of(Job job) {
            return Earning.shortest(credentials, held, job).map(this::of);
        }

        /** Any one of some credentials; empty when none can be earned. */
        public Optional<Chain> of(List<Credential.Id> anyOf) {
            return Earning.shortest(credentials, List.of(anyOf), held.beforeSchool()).map(this::of);
        }

        private Chain of(CredentialSet set) {
            return new Chain(Arrays.stream(set.earned()).mapToObj(this::link).toList());
        }

        private Link link(int number) {
            Credential credential = credentials.get(number);
            OptionalDouble usd = Fees.usd(credential, assumptions);
            return new Link(
                    credential,
                    renewable.contains(credential.id()),
                    usd,
                    credential.feeUsd().isEmpty() && usd.isPresent());
        }
    }

    public Chain {
        links = List.copyOf(links);
    }

    /** Known learning hours. */
    public double hours() {
        return links.stream().mapToDouble(Link::hours).sum();
    }

    /** Known and estimated fees. */
    public double usd() {
        return links.stream().mapToDouble(link -> link.usd().orElse(0)).sum();
    }

    /** Whether some fee has not even an estimate. */
    public boolean usdAtLeast() {
        return links.stream().anyMatch(link -> link.usd().isEmpty());
    }

    /** Whether some fee is our estimate. */
    public boolean estimated() {
        return links.stream().anyMatch(Link::estimated);
    }
}
