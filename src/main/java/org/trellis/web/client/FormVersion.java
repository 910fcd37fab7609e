package org.trellis.web.client;

import io.micronaut.http.HttpRequest;
import java.util.Optional;

/**
 * Whom a form is about, and the version it was read at. It stands behind the secret that every form
 * carries.
 *
 * @param address empty: nobody who is kept
 */
public record FormVersion(String address, int version) {
    /** Digits behind the secret; none when the form is about nobody who is kept. */
    public static final int LENGTH = 24;

    private static final String ATTRIBUTE = "trellis.form.version";
    private static final int ADDRESS = 16;

    public static final FormVersion NOBODY = new FormVersion("", 0);

    /** What the address of a visit's own answers starts with, and no client's. */
    private static final String OWN = "00000000";

    /** About answers that are in a visit only, told from those it held before. */
    public static FormVersion ofVisit(int random) {
        return new FormVersion(OWN + "%08x".formatted(random), 0);
    }

    /** Whether it is about nobody who is, or was, kept. */
    public boolean isOfVisit() {
        return address.isEmpty() || address.startsWith(OWN);
    }

    public static FormVersion parse(String digits) {
        return digits.isEmpty()
                ? NOBODY
                : new FormVersion(
                        digits.substring(0, ADDRESS),
                        Integer.parseUnsignedInt(digits.substring(ADDRESS), 16));
    }

    /** What {@link #parse} reads. */
    public String digits() {
        return address.isEmpty() ? "" : address + "%08x".formatted(version);
    }

    /** Of the form that this request sends; empty for a request that sends none. */
    public static Optional<FormVersion> of(HttpRequest<?> request) {
        return request.getAttribute(ATTRIBUTE, FormVersion.class);
    }

    /** From now on what this request sends counts as read at this version. */
    public FormVersion keep(HttpRequest<?> request) {
        request.setAttribute(ATTRIBUTE, this);
        return this;
    }
}
