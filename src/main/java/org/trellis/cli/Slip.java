package org.trellis.cli;

/** The user's slip. The message says in one line what is wrong, where, and what to do. */
final class Slip extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Slip(String message) {
        super(message);
    }
}
