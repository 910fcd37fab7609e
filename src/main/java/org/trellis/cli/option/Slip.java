package org.trellis.cli.option;

import org.trellis.message.Message;

/** The user's slip: what is wrong, where, and what to do, in one sentence. */
public final class Slip extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public Slip(Message said) {
        super(said.toString());
        this.said = said;
    }

    /** The slip that {@code key} names, with what was typed. */
    public static Slip of(String key, Object... arguments) {
        return new Slip(Message.of(key, arguments));
    }

    public Message said() {
        return said;
    }
}
