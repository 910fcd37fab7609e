package org.trellis.schedule.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trellis.message.Message;
import org.trellis.model.Issue.Severity;

/**
 * One sentence, one function, one reason.
 *
 * @param name also the key of its sentence and messages in {@code i18n/schedule.properties}
 * @param requirement of {@link Clauses}, on whose line it counts; else the empty text
 * @param citation where the rule stands, and whether nobody has looked it up yet
 */
record Provision(
        String name,
        String requirement,
        Message citation,
        Function<Submission, Stream<Violation>> function) {
    /**
     * One breach.
     *
     * @param where field of the schedule
     * @param variant which of the rule's messages
     * @param citation that of the limit; none for the rule's own
     */
    record Violation(
            Severity severity, String where, String variant, Message citation, Object... values) {
        static Violation error(String where, String variant, Object... values) {
            return new Violation(Severity.ERROR, where, variant, Message.none(), values);
        }

        static Violation warning(String where, String variant, Object... values) {
            return new Violation(Severity.WARNING, where, variant, Message.none(), values);
        }

        static Violation note(String where, String variant, Object... values) {
            return new Violation(Severity.NOTE, where, variant, Message.none(), values);
        }

        Violation citing(Message paragraph) {
            return new Violation(severity, where, variant, paragraph, values);
        }
    }

    /** The rule in one sentence. */
    Message sentence() {
        return Message.of("rule." + name);
    }

    List<Finding> check(Submission it) {
        return function.apply(it).map(violation -> finding(violation, it)).toList();
    }

    private Finding finding(Violation violation, Submission it) {
        String file = it.schedule().provenance().place().file();
        return new Finding(
                name,
                violation.severity(),
                Message.of("rule." + name + "." + violation.variant(), exact(violation.values())),
                violation.citation().isEmpty() ? citation : violation.citation(),
                file.isEmpty() ? violation.where() : file + ": " + violation.where());
    }

    /** A figure of a rule is shown to the cent: rounding could hide the breach. */
    private static Object[] exact(Object... values) {
        return Arrays.stream(values)
                .map(each -> each instanceof Number n ? new BigDecimal(n.toString()) : each)
                .toArray();
    }
}
