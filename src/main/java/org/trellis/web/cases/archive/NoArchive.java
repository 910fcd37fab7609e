package org.trellis.web.cases.archive;

import org.trellis.message.Message;

/** A file that is not an exported client: what was expected where. */
public final class NoArchive extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    NoArchive(Message said) {
        super(said.toString(), null, false, false);
        this.said = said;
    }

    public Message said() {
        return said;
    }
}
