package org.trellis.schedule;

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
 * @param citation where the rule stands; "from memory" where nobody has looked it up yet
 */
record Rule(String name, String citation, Function<Case, Stream<Broken>> function) {
    /**
     * One breach.
     *
     * @param where field of the schedule
     * @param variant which of the rule's messages
     * @param citation that of the limit; empty for the rule's own
     */
    record Broken(
            Severity severity, String where, String variant, String citation, Object... values) {
        static Broken error(String where, String variant, Object... values) {
            return new Broken(Severity.ERROR, where, variant, "", values);
        }

        static Broken warning(String where, String variant, Object... values) {
            return new Broken(Severity.WARNING, where, variant, "", values);
        }

        static Broken note(String where, String variant, Object... values) {
            return new Broken(Severity.NOTE, where, variant, "", values);
        }

        Broken citing(String paragraph) {
            return new Broken(severity, where, variant, paragraph, values);
        }
    }

    /** The rule in one sentence. */
    Message sentence() {
        return Message.of("rule." + name);
    }

    List<Finding> check(Case it) {
        return function.apply(it).map(broken -> finding(broken, it)).toList();
    }

    private Finding finding(Broken broken, Case it) {
        String file = it.schedule().provenance().place().file();
        return new Finding(
                name,
                broken.severity(),
                Message.of("rule." + name + "." + broken.variant(), exact(broken.values())),
                broken.citation().isEmpty() ? citation : broken.citation(),
                file.isEmpty() ? broken.where() : file + ": " + broken.where());
    }

    /** A figure of a rule is shown to the cent: rounding could hide the breach. */
    private static Object[] exact(Object... values) {
        return Arrays.stream(values)
                .map(each -> each instanceof Number n ? new BigDecimal(n.toString()) : each)
                .toArray();
    }
}
