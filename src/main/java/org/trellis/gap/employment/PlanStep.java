package org.trellis.gap.employment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Credential;

/**
 * One line of an Individual Employment Plan.
 *
 * @param closes the skills or the must-have that it is for; may be none
 * @param provider empty while nobody has chosen one
 * @param funding empty while nobody has decided
 * @param hours empty: not known, or none
 * @param usd empty: not known
 * @param earns the credential that one has after it; empty: none
 */
public record PlanStep(
        Message action,
        List<Message> closes,
        String provider,
        Listed listed,
        String funding,
        OptionalDouble hours,
        Optional<LocalDate> start,
        Optional<LocalDate> end,
        OptionalDouble usd,
        Message who,
        Optional<Credential.Id> earns) {
    /** Whether the provider is on the state's Eligible Training Provider List. */
    public enum Listed {
        YES,
        NO,
        UNKNOWN,
        NOT_A_COURSE
    }

    public PlanStep {
        closes = List.copyOf(closes);
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            throw new InvalidValue(Message.of("employment.wrong.dates"));
        }
    }

    /** A group of skills to learn, which {@link #closes} names one by one. */
    static final String LEARN = "employment.step.learn";

    public boolean isLearning() {
        return action.key().equals(LEARN) && !closes.isEmpty();
    }

    /** The action where it stands alone: of a group of skills the first, and how many more. */
    public Message inShort() {
        if (!isLearning()) {
            return action;
        }
        Message first = closes.get(0);
        int more = closes.size() - 1;
        Message skills = more == 0 ? first : Message.of("employment.learn", more, first);
        return Message.of(LEARN, skills);
    }

    /** Nothing to pay for and nobody to find: what two people agree to do. */
    static PlanStep task(Message action, Optional<LocalDate> end, String who) {
        return new PlanStep(
                action,
                List.of(),
                "",
                Listed.NOT_A_COURSE,
                "",
                OptionalDouble.empty(),
                Optional.empty(),
                end,
                OptionalDouble.of(0),
                Message.of("employment.who." + who),
                Optional.empty());
    }
}
