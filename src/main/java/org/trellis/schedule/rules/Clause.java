package org.trellis.schedule.rules;

import java.util.Optional;
import java.util.function.Function;
import org.trellis.message.Message;
import org.trellis.model.schedule.Standards.Part;

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
         * @param part which part of the standards it belongs to, when we have a field for it
         */
        record NotHere(Message detail, Optional<Part> part) implements Result {}

        record DoesNotApply(Message detail) implements Result {}
    }

    Message sentence() {
        return Message.of("checklist.require." + name);
    }
}
