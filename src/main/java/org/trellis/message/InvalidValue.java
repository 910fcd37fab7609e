package org.trellis.message;

/** A value that must not exist: negative hours, an empty name. Says what was wrong with it. */
public class InvalidValue extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Message said;

    public InvalidValue(Message said) {
        super(said.toString());
        this.said = said;
    }

    public final Message said() {
        return said;
    }
}
