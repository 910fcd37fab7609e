package org.trellis.files.document.program;

import java.util.List;
import org.trellis.message.Message;
import org.trellis.model.schedule.Schedule;

/**
 * A schedule made of a program that was read.
 *
 * @param left everything the schedule has no place for, in the order of the document
 */
public record TakenSchedule(Schedule schedule, List<Left> left) {
    /**
     * @param line of the document; 0 when it stands in no line
     * @param text as it stands there
     */
    public record Left(int line, String text, Message why) {}

    public TakenSchedule {
        left = List.copyOf(left);
    }
}
