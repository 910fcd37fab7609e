package org.trellis.web.find;

import java.util.List;
import java.util.Optional;
import org.trellis.model.Job;

/** Which job is meant by what somebody typed. */
public sealed interface Meant {
    /** Nothing was typed. */
    record Nothing() implements Meant {}

    /**
     * @param others what else the words may mean, best first; none where a job was named exactly
     */
    record This(Job job, List<Job> others) implements Meant {
        public This {
            others = List.copyOf(others);
        }
    }

    /**
     * No job is called so.
     *
     * @param others those with the most similar names
     */
    record Unclear(List<Job> others) implements Meant {
        public Unclear {
            others = List.copyOf(others);
        }
    }

    default Optional<Job> found() {
        return this instanceof This one ? Optional.of(one.job()) : Optional.empty();
    }

    default List<Job> perhaps() {
        if (this instanceof This one) {
            return one.others();
        }
        return this instanceof Unclear unclear ? unclear.others() : List.of();
    }
}
