package org.trellis.web.client;

import org.trellis.model.Issue;

/** What was typed would make answers that could not be opened again. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Issue issue;

    Unreadable(Issue issue) {
        super("answers that could not be read again", null, false, false);
        this.issue = issue;
    }

    /** The first of what is wrong. */
    public Issue issue() {
        return issue;
    }
}
