package org.trellis.model.schedule;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.trellis.model.Checks;
import org.trellis.model.Credential;
import org.trellis.model.Evidence;
import org.trellis.model.Text;

/**
 * Who may enter, who teaches whom, and by which rules of the sponsor.
 *
 * @param completion the credential that completing the apprenticeship gives
 * @param standards what else the sponsor's standards say
 */
public record Conditions(
        Optional<String> sponsor,
        Optional<Ratio> ratio,
        Optional<Probation> probation,
        OptionalInt minimumAge,
        Optional<Text> selection,
        Optional<Credit> credit,
        List<InterimCredential> interimCredentials,
        Optional<Credential.Id> completion,
        Standards standards) {
    /** Nothing of them is stated. */
    public static final Conditions NONE =
            new Conditions(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty());

    /** Apprentices to journeyworkers. */
    public sealed interface Ratio {
        record Numeric(int apprentices, int journeyworkers) implements Ratio {
            public Numeric {
                Checks.within(apprentices, 1, 1000, "apprentices");
                Checks.within(journeyworkers, 1, 1000, "journeyworkers");
            }
        }

        /** A ratio in words only. */
        record InWords(Text text) implements Ratio {}
    }

    public sealed interface Probation {
        record InHours(Hours hours) implements Probation {}

        record InMonths(double months) implements Probation {
            public InMonths {
                Checks.within(months, 0, 120, "months");
            }
        }
    }

    /** The sponsor's rule on credit for prior learning. */
    public record Credit(Hours maxHours, Set<Evidence> evidence) {
        public Credit {
            evidence.forEach(each -> Checks.oneOf(each, Evidence.OF_CREDIT, "evidence"));
            evidence = Collections.unmodifiableSet(new TreeSet<>(evidence));
        }
    }

    /**
     * @param credential a code of {@code seeds/credentials.csv}, or a name
     */
    public record InterimCredential(String credential, Optional<Hours> afterHours) {
        public InterimCredential {
            credential = Checks.filled(credential, "credential");
        }
    }

    public Conditions {
        minimumAge.ifPresent(age -> Checks.within(age, 1, 99, "minimum_age"));
        interimCredentials = List.copyOf(interimCredentials);
    }

    /** Where the standards say nothing else. */
    public Conditions(
            Optional<String> sponsor,
            Optional<Ratio> ratio,
            Optional<Probation> probation,
            OptionalInt minimumAge,
            Optional<Text> selection,
            Optional<Credit> credit,
            List<InterimCredential> interimCredentials,
            Optional<Credential.Id> completion) {
        this(
                sponsor,
                ratio,
                probation,
                minimumAge,
                selection,
                credit,
                interimCredentials,
                completion,
                Standards.NONE);
    }

    public Conditions withStandards(Standards other) {
        return new Conditions(
                sponsor,
                ratio,
                probation,
                minimumAge,
                selection,
                credit,
                interimCredentials,
                completion,
                other);
    }
}
