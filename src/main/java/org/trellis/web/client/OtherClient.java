package org.trellis.web.client;

/** A form that is about another client than the one who is open, or about nobody. */
public final class OtherClient extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient FormVersion form;

    public OtherClient(FormVersion form) {
        super("another client", null, false, false);
        this.form = form;
    }

    public FormVersion form() {
        return form;
    }
}
