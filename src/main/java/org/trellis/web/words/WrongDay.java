package org.trellis.web.words;

import org.trellis.message.Message;

/** The address asks for a day that is none, or that no answer can hold for. */
public final class WrongDay extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public WrongDay(Message said) {
        super("a wrong day", null, false, false);
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
