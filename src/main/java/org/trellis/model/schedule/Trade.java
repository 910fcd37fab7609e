package org.trellis.model.schedule;

import java.util.List;
import java.util.Optional;
import org.trellis.message.InvalidValue;
import org.trellis.message.Message;
import org.trellis.model.Job;
import org.trellis.model.Text;

/**
 * What is learned: the occupation, as the paper and the registers name it.
 *
 * @param onetSoc as written; the empty text when none is given
 * @param onetRelease such as {@code 29.3}; empty when none is given
 * @param rapidsCode such as {@code 0414S-R}; the leading zero belongs to it
 * @param otherTrades titles of schedules that share the code and are of another trade all the same
 */
public record Trade(
        Text title,
        Optional<Job.Id> job,
        String onetSoc,
        String onetRelease,
        Optional<RapidsCode> rapidsCode,
        List<String> otherTrades) {
    public Trade {
        otherTrades = List.copyOf(otherTrades);
    }

    public Trade(
            Text title,
            Optional<Job.Id> job,
            String onetSoc,
            String onetRelease,
            Optional<RapidsCode> rapidsCode) {
        this(title, job, onetSoc, onetRelease, rapidsCode, List.of());
    }

    /** The code of the occupation in RAPIDS: four digits, then letters. */
    public record RapidsCode(String text) {
        public RapidsCode {
            if (!text.matches("\\d{4}[A-Z]{0,2}(-?R)?( ?V\\d)?")) {
                throw new InvalidValue(Message.of("remedy.model.rapids", text));
            }
        }

        @Override
        public String toString() {
            return text;
        }
    }

    public Trade withJob(Optional<Job.Id> other) {
        return new Trade(title, other, onetSoc, onetRelease, rapidsCode, otherTrades);
    }
}
