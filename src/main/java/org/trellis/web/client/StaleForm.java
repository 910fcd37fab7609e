package org.trellis.web.client;

/** A form that was read before the last change of its client. */
public final class StaleForm extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient OpenClient now;
    private final transient OpenClient typed;

    /**
     * @param now what is kept
     * @param typed what would be kept with the form
     */
    public StaleForm(OpenClient now, OpenClient typed) {
        super("a stale form", null, false, false);
        this.now = now;
        this.typed = typed;
    }

    public OpenClient now() {
        return now;
    }

    public OpenClient typed() {
        return typed;
    }
}
