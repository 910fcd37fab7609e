package org.trellis.files.release;

import java.util.Optional;
import org.trellis.message.Message;

/**
 * What figures that are far from those in use probably are.
 *
 * @param expected what was expected
 * @param remedy what they look like, and what to do
 */
public record Plausibility(Message expected, Message remedy) {
    private static final double MOST = 3;

    /** Full-time hours of a year, as BLS counts them. */
    private static final double HOURS = 2080;

    /**
     * @param middle of the new figures divided by the old ones
     * @param pay whether they are US dollars a year
     */
    public static Optional<Plausibility> of(double middle, boolean pay) {
        if (middle > 1 / MOST && middle < MOST) {
            return Optional.empty();
        }
        if (pay && middle * HOURS > 1 / MOST && middle * HOURS < MOST) {
            return told("hourly");
        }
        return told(middle > 1 ? "large" : "small");
    }

    private static Optional<Plausibility> told(String kind) {
        return Optional.of(
                new Plausibility(
                        Message.of("expected.bls.size." + kind),
                        Message.of("remedy.bls.size." + kind)));
    }
}
