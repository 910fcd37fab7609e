package org.trellis.store;

import org.trellis.message.Message;

/** A change that the database did not take: the disk is full, another program is writing. */
public final class NotStored extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    NotStored(String kind, Throwable cause) {
        this(Message.of("store.not." + kind), cause);
    }

    private NotStored(Message said, Throwable cause) {
        super(said.toString(), cause);
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
