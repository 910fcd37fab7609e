package org.trellis.path.step;

import java.util.Optional;
import org.trellis.model.Move;
import org.trellis.path.terrain.Apprenticeship;

/**
 * A possible move, before it is known what has to be earned for it.
 *
 * @param to number of the job
 * @param move an entry where it leads through a door or back into a past job
 * @param experienceLeft months still to serve before it
 * @param programMonths usual length of the schooling
 * @param onTheJob whether the skills are learned after hire
 * @param program the apprenticeship that this is the way into; empty where one is hired otherwise
 */
public record Hop(
        int to,
        Move move,
        double experienceLeft,
        double programMonths,
        boolean onTheJob,
        Optional<Apprenticeship> program) {
    public boolean door() {
        return move instanceof Move.Entry;
    }

    Hop staying(double months) {
        return new Hop(to, move, months, programMonths, onTheJob, program);
    }

    Hop into(Apprenticeship apprenticeship) {
        return new Hop(to, move, 0, 0, true, Optional.of(apprenticeship));
    }
}
