package org.trellis.files.table;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.trellis.message.Message;
import org.trellis.message.Quantity;

/**
 * Whether a figure can be pay for a year. What no full-time job pays is a warning that says what it
 * may be instead: pay for an hour, a week or a month, or digits that have lost their point.
 */
public final class YearlyPay {
    private static final double LEAST = 6_000;
    private static final double MOST = 1_000_000;
    private static final double MOST_PER_HOUR = 250;
    private static final double HOURS = 2080;
    private static final double MONTHS = 12;

    /** Pay that is common, to choose among what the digits may mean. */
    private static final double COMMON_LEAST = 15_000;

    private static final double COMMON_MOST = 300_000;

    private YearlyPay() {}

    /**
     * @param usd 0 is no pay at all, and no fault
     * @param tell is given what was expected and what to do
     */
    public static void check(double usd, BiConsumer<Message, Message> tell) {
        if (usd > 0 && (usd < LEAST || usd > MOST)) {
            Message expected =
                    Message.of("expected.pay.year", Quantity.usd(LEAST), Quantity.usd(MOST));
            tell.accept(expected, meaning(usd));
        }
    }

    private static Message meaning(double usd) {
        if (usd <= MOST_PER_HOUR) {
            return Message.of("remedy.pay.hour", Quantity.usd(usd * HOURS));
        }
        if (usd < LEAST) {
            return Message.of("remedy.pay.month", Quantity.usd(usd * MONTHS));
        }
        Optional<Double> common =
                DoubleStream.of(1000, 100, 10)
                        .map(part -> usd / part)
                        .filter(each -> each >= COMMON_LEAST && each <= COMMON_MOST)
                        .boxed()
                        .findFirst();
        return common.map(each -> Message.of("remedy.pay.digits", Quantity.usd(each)))
                .orElse(Message.of("remedy.pay.look"));
    }
}
