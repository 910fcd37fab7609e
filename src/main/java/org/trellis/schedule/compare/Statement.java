package org.trellis.schedule.compare;

import java.util.List;
import java.util.Optional;
import org.trellis.message.Message;

/** A line of a schedule: what it is called, and what it says. */
public record Statement(Message name, Message value) {
    Optional<Statement> find(List<Statement> others) {
        return others.stream().filter(each -> each.name.equals(name)).findFirst();
    }
}
