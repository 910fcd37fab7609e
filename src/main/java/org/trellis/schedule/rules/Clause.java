package org.trellis.schedule.rules;

import java.util.function.Function;
import org.trellis.message.Message;

/**
 * A paragraph that standards of apprenticeship have to satisfy, and how a schedule shows that it
 * does. Its sentence is {@code checklist.require.<name>}, in our own words.
 *
 * @param warnsOnly the text was not compared since it may have changed: a breach is a warning
 */
record Clause(
        String name,
        String paragraph,
        Message citation,
        boolean warnsOnly,
        Function<Submission, Result> shown) {
    /** What this document shows of a requirement. */
    sealed interface Result {
        record Met(Message detail) implements Result {}

        /**
         * @param where the field that would show it; the empty text when there is none
         */
        record NotHere(Message detail, String where) implements Result {}

        record DoesNotApply(Message detail) implements Result {}
    }

    Message sentence() {
        return Message.of("checklist.require." + name);
    }
}
